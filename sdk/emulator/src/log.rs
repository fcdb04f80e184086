//! What was asked of the org, for tests to look at.

use std::collections::VecDeque;
use std::sync::Arc;

/// The family of an endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// `/services/data` and `/services/oauth2`
    Rest,
    /// `/services/Soap`
    Soap,
}

/// A request and how it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exchange {
    /// The wire that it came over.
    pub wire: Wire,
    /// The HTTP method.
    pub method: String,
    /// Path and query as sent, tokens blotted out.
    pub path: String,
    /// The headers by their names in lower case, tokens blotted out.
    pub headers: Vec<(String, String)>,
    /// The SOAP operation, or the REST resource by the name of the SOAP call
    /// that does the same (`create`, `query`, …); none where it was not
    /// understood so far.
    pub operation: Option<String>,
    /// The HTTP status; 0 for a connection that was dropped.
    pub status: u16,
    /// The request's body after decompression, with session ids, passwords and
    /// secrets blotted out.
    pub body: String,
}

impl Exchange {
    /// About how many bytes it takes.
    fn size(&self) -> usize {
        let headers: usize = self.headers.iter().map(|(name, value)| name.len() + value.len()).sum();
        self.body.len() + self.path.len() + headers + size_of::<Self>()
    }
}

/// The last requests, bounded by their number and by their bytes.
#[derive(Debug, Default)]
pub(crate) struct Log {
    exchanges: VecDeque<Arc<Exchange>>,
    bytes: usize,
}

impl Log {
    /// Adds a request, and forgets the oldest ones while there are more than `most` or than so many bytes. The last one
    /// stays.
    pub(crate) fn add(&mut self, exchange: Exchange, most: usize, bytes: usize) {
        self.bytes += exchange.size();
        self.exchanges.push_back(Arc::new(exchange));
        while self.exchanges.len() > most || (self.bytes > bytes && self.exchanges.len() > 1) {
            let Some(oldest) = self.exchanges.pop_front() else { break };
            self.bytes -= oldest.size();
        }
    }

    /// The requests, oldest first.
    pub(crate) fn exchanges(&self) -> impl Iterator<Item = &Arc<Exchange>> {
        self.exchanges.iter()
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

const BLOT: &str = "***";

/// A body without its secrets.
pub(crate) fn redacted(body: &str, form: bool) -> String {
    if form { redacted_form(body) } else { redacted_xml(body) }
}

/// Path and query without tokens.
pub(crate) fn redacted_target(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{}", redacted_form(query)) }
}

/// Headers without tokens.
pub(crate) fn redacted_headers(headers: &[(String, String)]) -> Vec<(String, String)> {
    const SECRET: [&str; 3] = ["authorization", "cookie", "proxy-authorization"];
    let shown = headers.iter().map(|(name, value)| {
        let secret = SECRET.contains(&name.as_str());
        (name.clone(), if secret { BLOT.to_owned() } else { value.clone() })
    });
    shown.collect()
}

fn redacted_form(body: &str) -> String {
    const SECRET: [&str; 8] = [
        "password",
        "client_secret",
        "assertion",
        "refresh_token",
        "access_token",
        "token",
        "code",
        "code_verifier",
    ];
    let pairs = body.split('&').map(|pair| match pair.split_once('=') {
        Some((name, _)) if SECRET.contains(&name) => format!("{name}={BLOT}"),
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

/// Blots out the content of elements that hold secrets, by their names alone:
/// the text need not be XML.
fn redacted_xml(body: &str) -> String {
    const SECRET: [&str; 4] = ["sessionId", "password", "newPassword", "oldPassword"];
    let mut out = String::with_capacity(body.len());
    let mut rest = body;
    while let Some(open) = rest.find('<') {
        let (before, tag) = rest.split_at(open);
        out.push_str(before);
        let end = tag.find('>').map_or(tag.len(), |end| end + 1);
        let (tag, behind) = tag.split_at(end);
        out.push_str(tag);
        rest = behind;
        let name =
            tag.trim_start_matches('<').split([' ', '\t', '\r', '\n', '>', '/']).next().unwrap_or_default();
        let local = name.rsplit(':').next().unwrap_or_default();
        if SECRET.contains(&local) && !tag.ends_with("/>") {
            // Up to the end tag, so that CDATA is blotted out as well.
            let secret = rest.find("</").unwrap_or(rest.len());
            if secret > 0 {
                out.push_str(BLOT);
            }
            rest = &rest[secret..];
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_blotted_out() {
        let xml = "<a><p:sessionId x='1'>SECRET</p:sessionId><password><![CDATA[SECRET]]></password><user>u</user></a>";
        let expected = "<a><p:sessionId x='1'>***</p:sessionId><password>***</password><user>u</user></a>";
        assert_eq!(redacted(xml, false), expected);
        assert_eq!(redacted("<sessionId>SECRET", false), "<sessionId>***");
        assert_eq!(
            redacted("grant_type=password&password=SECRET&username=u", true),
            "grant_type=password&password=***&username=u"
        );
    }

    #[test]
    fn the_log_is_bounded_by_number_and_bytes() {
        let exchange = |body: usize| Exchange {
            wire: Wire::Rest,
            method: String::new(),
            path: String::new(),
            headers: Vec::new(),
            operation: None,
            status: 200,
            body: "x".repeat(body),
        };
        let bodies = |log: &Log| log.exchanges().map(|it| it.body.len()).collect::<Vec<_>>();
        let mut log = Log::default();
        for body in 1..=4 {
            log.add(exchange(body), 3, usize::MAX);
        }
        assert_eq!(bodies(&log), [2, 3, 4]);
        log.add(exchange(50_000), 3, 50_000);
        assert_eq!(bodies(&log), [50_000], "the last one stays, whatever its size");
        log.add(exchange(10), 3, 50_000);
        assert_eq!(bodies(&log), [10]);
        assert_eq!(log.bytes, exchange(10).size());
    }

    #[test]
    fn other_bodies_stay_as_they_are() {
        for body in ["", "<", "<sessionId/>", "{\"a\":\"<b\"}", "ä<ö>ü"] {
            assert_eq!(redacted(body, false), body);
        }
    }
}
