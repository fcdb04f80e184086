//! What HTTP has: methods and addresses.

/// The methods that the service's resources take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Reads.
    Get,
    /// Reads only the headers.
    Head,
    /// Creates, or calls.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// Its name in a request.
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// Whether an address reaches the service as it is written. HTTP takes `.` and `..` away, with what stands
/// before them, also where they are percent-encoded; it reads `\` as `/`, leaves blanks out and cuts at `#`.
///
/// `target` is the path, which begins with a slash, with its query perhaps.
pub(crate) fn is_stable(target: &str) -> bool {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let shown =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'#'));
    let Some(segments) = path.strip_prefix('/') else { return false };
    let last = segments.split('/').count() - 1;
    let stays = |(place, segment): (usize, &str)| {
        let dots = segment.replace("%2e", ".").replace("%2E", ".");
        !matches!(dots.as_str(), "." | "..") && (place == last || !segment.is_empty())
    };
    shown(path) && shown(query) && segments.split('/').enumerate().all(stays)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_stable_or_not() {
        for target in ["/", "/a", "/a/", "/a/b.c/...", "/a?q=../..&r=//", "/a%20b/%2F..", "/.a/..b"] {
            assert!(is_stable(target), "{target}");
        }
        for target in [
            "",
            "a",
            "//",
            "//a",
            "/a//b",
            "/.",
            "/..",
            "/a/../b",
            "/a/./b",
            "/%2e",
            "/.%2E/a",
            "/a/%2e%2e",
            "/a\\b",
            "/a#b",
            "/a?b#c",
            "/a b",
            "/a\tb",
            "/é",
        ] {
            assert!(!is_stable(target), "{target}");
        }
    }
}
