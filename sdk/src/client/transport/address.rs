//! Where requests go, and where a session may be sent.

use crate::api::is_stable;
use crate::error::Error;
use std::net::IpAddr;

/// The vendor's domains: a sign-in may send us to any host in them.
const VENDOR: &[&str] = &[
    ".salesforce.com",
    ".force.com",
    ".cloudforce.com",
    ".salesforce.mil",
    ".crmforce.mil",
    ".sfcrmproducts.cn",
    ".sfcrmapps.cn",
];

/// The address of a host, `https://acme.my.salesforce.com`, with a path perhaps.
///
/// Read strictly: what this reader and the HTTP library could understand
/// differently (user names, backslashes, other schemes) is refused, because
/// sessions go where the address says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    /// Scheme, host and port.
    origin: String,
    host: String,
    /// With a slash in front, or empty; without one behind.
    path: String,
}

impl Address {
    /// Reads an address.
    ///
    /// # Errors
    /// If it is none, or is not `https` although its host is not this machine.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        Self::read(text).ok_or_else(|| {
            Error::input(
                "the address is not one like https://acme.my.salesforce.com (http is for this machine only)",
            )
        })
    }

    fn read(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        // A query is no part of where it goes.
        let rest = rest.split('?').next()?;
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let host_end = match authority.rfind(']') {
            Some(end) => end + 1,
            None => authority.find(':').unwrap_or(authority.len()),
        };
        let (host, port) = authority.split_at(host_end);
        let host = host.to_ascii_lowercase();
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.');
        let known_host = match host.strip_prefix('[').and_then(|host| host.strip_suffix(']')) {
            Some(address) => address.parse::<IpAddr>().is_ok(),
            None => !host.is_empty() && host.bytes().all(plain),
        };
        let known_port = match port.strip_prefix(':') {
            Some(digits) => digits.parse::<u16>().is_ok(),
            None => port.is_empty(),
        };
        let known_path = path.bytes().all(|byte| plain(byte) || matches!(byte, b'/' | b'_' | b'~' | b'%'));
        if !known_host || !known_port || !known_path || !path.is_empty() && !is_stable(path) {
            return None;
        }
        let address = Self {
            origin: format!("{scheme}://{host}{port}"),
            host,
            path: path.trim_end_matches('/').to_owned(),
        };
        match scheme.as_str() {
            "https" => Some(address),
            "http" if address.is_loopback() => Some(address),
            _ => None,
        }
    }

    /// Scheme, host and port.
    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    /// Where the calls of an org go that has this address: a proxy's path is kept, that of an API is not.
    pub(crate) fn base(&self) -> String {
        let path = self.path.split_once("/services/").map_or(self.path.as_str(), |(before, _)| before);
        format!("{}{path}", self.origin)
    }

    /// The address of something below it.
    pub(crate) fn join(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.path)
    }

    /// Whether its host is this one.
    pub(crate) fn is_at(&self, host: &str) -> bool {
        self.host.eq_ignore_ascii_case(host)
    }

    /// Whether the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_this_machine(&self.host)
    }

    /// Whether a sign-in here may send us there: to the same host, to the
    /// vendor's, or from this machine to this machine.
    pub(crate) fn may_lead_to(&self, other: &Self) -> bool {
        let vendors = VENDOR.iter().any(|domain| other.host.ends_with(domain));
        other.origin == self.origin || vendors || (self.is_loopback() && other.is_loopback())
    }
}

/// Whether a whole address leads to this machine. Asked for each request, it reads no more than the host.
pub(crate) fn leads_here(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host_end = authority.rfind(']').map_or_else(|| authority.find(':'), |end| Some(end + 1));
    is_this_machine(&authority[..host_end.unwrap_or(authority.len())])
}

fn is_this_machine(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_strictly() {
        for (text, origin) in [
            ("https://acme.my.salesforce.com", "https://acme.my.salesforce.com"),
            ("HTTPS://ACME.my.salesforce.com/", "https://acme.my.salesforce.com"),
            ("https://x.example:8443/a/b?c=@", "https://x.example:8443"),
            ("http://127.0.0.1:4242", "http://127.0.0.1:4242"),
            ("http://localhost", "http://localhost"),
            ("http://[::1]:80/", "http://[::1]:80"),
        ] {
            let address = Address::parse(text).unwrap();
            assert_eq!(address.origin(), origin, "{text}");
            assert_eq!(leads_here(text), address.is_loopback(), "{text}");
        }
        for text in ["", "localhost", "https://localhost.example", "https://[x", "https://[", "https://x]:1/"]
        {
            assert!(!leads_here(text), "{text}");
        }
        assert!(leads_here("http://LOCALHOST:1?q=/") && leads_here("http://[::1]?q=]"));
        for text in [
            "",
            "acme.my.salesforce.com",
            "http://acme.my.salesforce.com",
            "http://localhost.example",
            "https://",
            "https://user@x.example",
            "https://x.salesforce.com@evil.example",
            "https://evil.example\\@x.salesforce.com",
            "https://evil.example#.salesforce.com",
            "https://x.example:port",
            "https://x.example:99999",
            "https://[x]",
            "https://x.example/a b",
            "ftp://x.example",
        ] {
            assert!(Address::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_sign_in_leads_to_the_vendor_or_back() {
        let parse = |text| Address::parse(text).unwrap();
        for (from, to, may) in [
            ("https://login.salesforce.com", "https://acme.my.salesforce.com", true),
            ("https://login.salesforce.com", "https://acme.cloudforce.force.com", true),
            ("https://login.salesforce.com", "https://acme.my.salesforce.mil", true),
            ("https://login.salesforce.com", "https://acme.my.crmforce.mil", true),
            ("https://login.sfcrmproducts.cn", "https://acme.my.sfcrmproducts.cn", true),
            ("https://login.sfcrmproducts.cn", "https://acme.my.sfcrmapps.cn", true),
            ("https://login.salesforce.com", "https://acme.cloudforce.com", true),
            ("https://login.sfcrmproducts.cn", "https://evilsfcrmproducts.cn", false),
            ("https://login.salesforce.com", "https://evil.example", false),
            ("https://login.salesforce.com", "https://evilsalesforce.com", false),
            ("https://login.salesforce.com", "http://127.0.0.1:1", false),
            ("https://proxy.example", "https://proxy.example/services/Soap/u/58.0", true),
            ("https://proxy.example", "https://proxy.example:81", false),
            ("http://127.0.0.1:1", "http://localhost:2", true),
        ] {
            assert_eq!(parse(from).may_lead_to(&parse(to)), may, "{from} to {to}");
        }
    }
}
