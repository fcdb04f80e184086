//! Forms with a file in them: `multipart/form-data` (RFC 7578).

use std::fmt;

/// A part of a form.
#[derive(Clone, Copy)]
pub(crate) struct Part<'a> {
    pub(crate) name: &'a str,
    /// What the file is called, if the part is one.
    pub(crate) file_name: Option<&'a str>,
    pub(crate) content_type: &'a str,
    pub(crate) bytes: &'a [u8],
}

impl<'a> Part<'a> {
    /// A part of JSON.
    pub(crate) fn json(name: &'a str, text: &'a str) -> Self {
        Self {
            name,
            file_name: None,
            content_type: "application/json; charset=UTF-8",
            bytes: text.as_bytes(),
        }
    }

    /// A file.
    pub(crate) fn file(name: &'a str, file_name: &'a str, content_type: &'a str, bytes: &'a [u8]) -> Self {
        Self { name, file_name: Some(file_name), content_type, bytes }
    }
}

/// Shows how long a part is, never what it holds.
impl fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Part({}, {} bytes)", self.name, self.bytes.len())
    }
}

/// The parts as a body, behind the content type that says what stands between them.
pub(crate) fn form(parts: &[Part<'_>]) -> (String, Vec<u8>) {
    let boundary = boundary(parts);
    let length: usize = parts.iter().map(|part| part.bytes.len() + 256).sum();
    let mut body = Vec::with_capacity(length + 64);
    for part in parts {
        let mut head =
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{}\"", Quoted(part.name));
        if let Some(name) = part.file_name {
            head.push_str(&format!("; filename=\"{}\"", Quoted(name)));
        }
        head.push_str(&format!("\r\nContent-Type: {}\r\n\r\n", part.content_type));
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(part.bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={boundary}"), body)
}

/// What no part holds.
fn boundary(parts: &[Part<'_>]) -> String {
    loop {
        let boundary = format!("sforce-{:016x}{:016x}", fastrand::u64(..), fastrand::u64(..));
        let finder = memchr::memmem::Finder::new(&boundary);
        if parts.iter().all(|part| finder.find(part.bytes).is_none()) {
            return boundary;
        }
    }
}

/// A name as browsers write it: what would end it is percent-encoded.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for char in self.0.chars() {
            match char {
                '"' => f.write_str("%22")?,
                '\r' => f.write_str("%0D")?,
                '\n' => f.write_str("%0A")?,
                char => fmt::Write::write_char(f, char)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_what_the_rfc_says() {
        let bytes = [0, 255, b'\r', b'\n', b'-', b'-'];
        let parts = [
            Part::json("entity", "{\"a\":1}"),
            Part::file("Body", "a \"b\"\r\n.pdf", "application/pdf", &bytes),
        ];
        let (content_type, body) = form(&parts);
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        assert_eq!(boundary.len(), 39, "at most 70 characters: {boundary}");
        let expected = [
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"entity\"\r\n").as_bytes(),
            b"Content-Type: application/json; charset=UTF-8\r\n\r\n{\"a\":1}\r\n",
            format!("--{boundary}\r\nContent-Disposition: form-data; name=\"Body\"; ").as_bytes(),
            b"filename=\"a %22b%22%0D%0A.pdf\"\r\nContent-Type: application/pdf\r\n\r\n",
            &bytes,
            format!("\r\n--{boundary}--\r\n").as_bytes(),
        ]
        .concat();
        assert_eq!(body, expected);
        assert_ne!(form(&parts).0, content_type, "no two are alike");
        assert_eq!(format!("{:?}", parts[1]), "Part(Body, 6 bytes)");
    }
}
