//! XML: reading and writing of records, and of what no schema knows.

mod decode;
mod element;
mod encode;
mod reader;
mod writer;

pub use decode::{from_xml, read_xml};
pub use element::{Attribute, Element, Node};
pub use encode::to_xml;

#[cfg(feature = "client")]
pub(crate) use decode::{read_record, read_row};
#[cfg(feature = "client")]
pub(crate) use encode::{write_record, write_value};
pub(crate) use reader::{Content, Tag, Xml};
pub(crate) use writer::Writer;

/// The namespace of `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";
