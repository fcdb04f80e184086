//! What a page for people says, in short: a gateway's own words are the best clue to what went wrong.

/// So many characters of a page are quoted at most.
const LONGEST: usize = 160;
/// A longer word is none of a language's: an address, a token.
const WORD: usize = 30;

/// The words of a page: of its title, and of what it shows.
fn words(page: &[u8]) -> String {
    // A page that says nothing in its first 64 KiB says nothing.
    let page = String::from_utf8_lossy(&page[..page.len().min(1 << 16)]);
    let mut shown = String::new();
    let mut rest = page.as_ref();
    while let Some((text, tag)) = rest.split_once('<') {
        shown.push_str(text);
        shown.push(' ');
        rest = behind(tag);
    }
    shown.push_str(rest);
    let mut words = String::new();
    let mut last = None;
    for word in text(&shown).split_whitespace() {
        if word.chars().count() > WORD {
            continue;
        }
        if words.chars().count() + 1 + word.chars().count() > LONGEST {
            words.push_str(" …");
            break;
        }
        // A title and a heading often say the same.
        if last != Some(word) {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
        last = Some(word);
    }
    words
}

/// What follows a tag that begins here; comments, scripts and styles are left out with their content.
fn behind(tag: &str) -> &str {
    let after = |end: &str| tag.split_once(end).map_or("", |(_, rest)| rest);
    if tag.starts_with("!--") {
        return after("-->");
    }
    let name: String = tag.chars().take_while(char::is_ascii_alphanumeric).collect();
    let name = name.to_ascii_lowercase();
    if !matches!(name.as_str(), "script" | "style") {
        return after(">");
    }
    let end = format!("</{name}");
    let ends = |part: &[u8]| part.eq_ignore_ascii_case(end.as_bytes());
    let at = tag.as_bytes().windows(end.len()).position(ends).unwrap_or(tag.len());
    tag[at..].split_once('>').map_or("", |(_, rest)| rest)
}

/// Text without references.
fn text(shown: &str) -> String {
    [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        .into_iter()
        .fold(shown.to_owned(), |text, (reference, char)| text.replace(reference, char))
}

/// Whether a body is a page, by its content type or its first bytes.
pub(crate) fn is_page(content_type: Option<&str>, body: &[u8]) -> bool {
    let declared = content_type.is_some_and(|ty| ty.to_ascii_lowercase().contains("html"));
    let body = body.trim_ascii_start();
    let starts = |with: &[u8]| body.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with));
    declared || starts(b"<!doctype html") || starts(b"<html")
}

/// The words of a page in quotes, to stand behind a message; empty if it has none.
pub(crate) fn quoted(page: &[u8]) -> String {
    let words = words(page);
    if words.is_empty() { words } else { format!("; the page says \"{words}\"") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_quoted_in_short() {
        for (page, quoted) in [
            ("", ""),
            ("<html></html>", ""),
            ("Bad Gateway", "Bad Gateway"),
            (
                "<!DOCTYPE html><html><head><title>503 Service Unavailable</title><style>p { color: red }</style>\
                 <script>if (a < b) { alert('x') }</script></head><body><!-- <b>no</b> --><h1>Down for \
                 maintenance</h1>\n<p>We&nbsp;will be back &amp; running.</p></body></html>",
                "503 Service Unavailable Down for maintenance We will be back & running.",
            ),
            ("<p>see https://acme.example/a/very/long/address/indeed now", "see now"),
            ("<script>never ends", ""),
            ("<p>a < b</p>", "a"),
            ("<h1>Bad</h1><h1>Bad</h1> gateway", "Bad gateway"),
        ] {
            assert_eq!(words(page.as_bytes()), quoted, "{page}");
        }
        let long = words("word ".repeat(1_000).replace("word word", "a b").as_bytes());
        assert!(long.ends_with(" …") && long.chars().count() <= LONGEST + 2, "{long}");
        assert_eq!(words(&[0xff, b'x']), "\u{fffd}x");
    }
}
