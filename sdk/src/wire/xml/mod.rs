//! XML: reading and writing of records, and of what no schema knows.

mod decode;
mod element;
mod encode;
mod reader;
mod row;
mod writer;

pub use decode::{from_xml, read_xml};
pub use element::{Attribute, Element, Node};
pub use encode::to_xml;
pub use row::to_xml_row;

pub(crate) use decode::{read_record, read_row, read_row_alone};
pub(crate) use encode::{write_record, write_value};
pub(crate) use reader::{Content, Tag, Xml};
pub(crate) use writer::Writer;

/// The namespace of `xsi:type` and `xsi:nil`.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The namespace of `xml:lang` and `xml:space`, whose prefix nobody declares.
pub(crate) const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// The namespace of XML Schema's own types.
pub(crate) const XSD: &str = "http://www.w3.org/2001/XMLSchema";

/// Whether a [`Value`](crate::Value) holds what is of this type of XML Schema's, and goes back as it.
fn xsd_name(name: &str) -> bool {
    matches!(
        name,
        "string" | "boolean" | "int" | "long" | "double" | "dateTime" | "date" | "time" | "base64Binary"
    )
}
