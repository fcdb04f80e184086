//! XML text: tags, indentation, escapes.

use crate::error::{Error, excerpt};

/// A document on its way.
#[derive(Debug, Default)]
pub(super) struct Frame {
    pub(super) out: String,
    /// How many elements are open.
    pub(super) depth: usize,
}

impl Frame {
    /// An element that has children.
    pub(super) fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<(), Error> {
        self.start(name, attributes)?;
        self.out.push_str(">\n");
        self.depth += 1;
        Ok(())
    }

    /// An element without children.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<(), Error> {
        self.start(name, attributes)?;
        self.out.push_str("/>\n");
        Ok(())
    }

    /// The end of the element that was opened last.
    pub(super) fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        self.indent();
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push_str(">\n");
    }

    fn start(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<(), Error> {
        self.indent();
        self.out.push('<');
        self.out.push_str(name);
        for (key, value) in attributes {
            self.out.push(' ');
            self.out.push_str(key);
            self.out.push_str("=\"");
            self.value(value).map_err(|error| error.of(format!("{key} of <{name}>")))?;
            self.out.push('"');
        }
        Ok(())
    }

    /// One space for each level: real WSDLs have megabytes.
    fn indent(&mut self) {
        self.out.extend(std::iter::repeat_n(' ', self.depth));
    }

    fn value(&mut self, value: &str) -> Result<(), Error> {
        for c in value.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                // Written as they are, a reader would make spaces of them.
                '\t' => self.out.push_str("&#9;"),
                '\n' => self.out.push_str("&#10;"),
                '\r' => self.out.push_str("&#13;"),
                '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {
                    let message =
                        format!("XML has no character U+{:04X}: `{}`", u32::from(c), excerpt(value));
                    return Err(Error::new("wsdl", message));
                }
                c => self.out.push(c),
            }
        }
        Ok(())
    }
}
