//! `multipart/form-data` (RFC 7578), whole and in memory.

use memchr::memmem;

/// A part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part<'a> {
    pub(super) name: String,
    pub(super) bytes: &'a [u8],
}

/// The parts of a body, or why it has none.
pub(super) fn read<'a>(content_type: &str, body: &'a [u8]) -> Result<Vec<Part<'a>>, &'static str> {
    let boundary = parameter(content_type, "boundary").filter(|it| !it.is_empty());
    let boundary = boundary.ok_or("the Content-Type names no boundary")?;
    let open = format!("--{boundary}");
    let between = format!("\r\n--{boundary}");
    let start = find(body, open.as_bytes()).ok_or("the body does not begin with its boundary")?;
    let mut rest = &body[start + open.len()..];
    let mut parts = Vec::new();
    loop {
        if rest.starts_with(b"--") {
            return Ok(parts);
        }
        // Spaces may follow a boundary.
        let line = find(rest, b"\r\n").ok_or("the body ends behind a boundary")?;
        rest = &rest[line..];
        let head = find(rest, b"\r\n\r\n").ok_or("a part has no end of its header")?;
        let name = name(&rest[..head]).ok_or("a part has no name")?;
        rest = &rest[head + 4..];
        // A part may be empty: its boundary then follows at once.
        let end = find(rest, between.as_bytes()).ok_or("a part has no end")?;
        parts.push(Part { name, bytes: &rest[..end] });
        rest = &rest[end + between.len()..];
    }
}

/// The name that a part's `Content-Disposition` gives.
fn name(head: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(head);
    let disposition = head.lines().filter_map(|line| line.split_once(':'));
    let value =
        disposition.into_iter().find(|(name, _)| name.trim().eq_ignore_ascii_case("content-disposition"));
    parameter(value?.1, "name")
}

/// A parameter of a header's value, quoted or not.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    while let Some(at) = rest.find(';') {
        rest = rest[at + 1..].trim_start();
        let (key, value) = rest.split_once('=')?;
        let quoted = value.strip_prefix('"');
        let text = match quoted {
            Some(quoted) => quoted.split('"').next().unwrap_or_default(),
            None => value.split(';').next().unwrap_or_default().trim(),
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(text.to_owned());
        }
        // A semicolon within quotes separates nothing.
        if let Some(quoted) = quoted {
            rest = quoted.split_once('"').map_or("", |(_, behind)| behind);
        }
    }
    None
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    memmem::find(haystack, needle)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPE: &str = "multipart/form-data; charset=x; boundary=\"a;b\"";

    #[test]
    fn parts_are_read() {
        let body = b"preamble\r\n--a;b\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
            --a;b  \r\ncontent-disposition: form-data; filename=\"na;me=x.zip\"; name=file\r\n\r\nPK\x00\xff\r\n--x\r\n--a;b--\r\n";
        let parts = read(TYPE, body).unwrap();
        let seen: Vec<(&str, &[u8])> = parts.iter().map(|part| (part.name.as_str(), part.bytes)).collect();
        assert_eq!(seen, [("json", b"{}".as_slice()), ("file", b"PK\x00\xff\r\n--x".as_slice())]);
        assert_eq!(read("a; boundary=c", b"--c--").unwrap(), []);
    }

    #[test]
    fn what_is_no_form_is_refused() {
        for (kind, body, problem) in [
            ("multipart/form-data", "", "names no boundary"),
            (TYPE, "", "does not begin"),
            (TYPE, "--a;b", "ends behind a boundary"),
            (TYPE, "--a;b\r\nx", "no end of its header"),
            (TYPE, "--a;b\r\nx: y\r\n\r\n\r\n--a;b--", "no name"),
            (TYPE, "--a;b\r\nContent-Disposition: form-data; name=x\r\n\r\n1", "no end"),
        ] {
            assert!(read(kind, body.as_bytes()).unwrap_err().contains(problem), "{body}");
        }
    }
}
