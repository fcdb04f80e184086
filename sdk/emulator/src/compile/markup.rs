//! Visualforce pages and components: markup that must be well-formed.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{CodeKind, Mark};

pub(super) fn check(kind: CodeKind, body: &str) -> Option<Mark> {
    let root = if kind == CodeKind::Page { "apex:page" } else { "apex:component" };
    let mut reader = Reader::from_str(body);
    let mut deep = 0_usize;
    let mut roots = 0_usize;
    loop {
        let from = reader.buffer_position();
        let first = match reader.read_event() {
            Ok(Event::Start(tag)) => {
                deep += 1;
                (deep == 1).then(|| tag.name().as_ref().to_owned())
            }
            Ok(Event::Empty(tag)) => (deep == 0).then(|| tag.name().as_ref().to_owned()),
            Ok(Event::End(_)) => {
                deep = deep.saturating_sub(1);
                None
            }
            Ok(Event::Eof) if deep > 0 => {
                return Some(place(body, body.len(), "an element is not closed".into()));
            }
            Ok(Event::Eof) if roots == 0 => {
                return Some(place(body, 0, format!("{root} must be the root element")));
            }
            Ok(Event::Eof) => return None,
            Ok(_) => None,
            Err(problem) => {
                let at = usize::try_from(reader.error_position()).unwrap_or(0);
                return Some(place(body, at, problem.to_string()));
            }
        };
        if let Some(name) = first {
            roots += 1;
            if roots > 1 || !name.eq_ignore_ascii_case(root) {
                let at = usize::try_from(from).unwrap_or(0);
                return Some(place(body, at, format!("{root} must be the root element")));
            }
        }
    }
}

/// The line and column of a byte.
fn place(body: &str, at: usize, text: String) -> Mark {
    let before = body.get(..at).unwrap_or(body);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Mark { line, column, text }
}
