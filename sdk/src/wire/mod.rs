//! Values to bytes and back: pure functions, testable without a server.
//!
//! One driver per wire walks the slots of any record; neither knows HTTP.

mod api;
mod changes;
mod json;
mod plan;
pub(crate) mod rest;
pub(crate) mod soap;
mod xml;

pub use api::SoapApi;
pub(crate) use changes::changed_fields;
pub(crate) use json::split_path;
pub use json::{from_json, read_json, to_json, to_json_row, value_from_json, value_to_json};
pub(crate) use json::{read_record as read_json_record, unread as unread_json};
pub(crate) use plan::Plan;
pub use xml::{Attribute, Element, Node, from_xml, read_xml, to_xml, to_xml_row};
pub(crate) use xml::{
    Content, Tag, Writer, Xml, read_record, read_row, read_row_alone, write_record, write_value,
};
