//! Record ids: fifteen case-sensitive characters and three that check their case.

const CHECK: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// The 18-character form of 15 ASCII characters: each group of five adds one
/// letter, whose number has bit *i* set where the group's *i*-th is a capital.
pub(crate) fn complete(fifteen: &str) -> String {
    let mut id = fifteen.to_owned();
    for group in fifteen.as_bytes().chunks(5) {
        let bits = group
            .iter()
            .enumerate()
            .fold(0, |bits, (i, byte)| bits | usize::from(byte.is_ascii_uppercase()) << i);
        id.push(char::from(CHECK[bits & 31]));
    }
    id
}

/// The 18-character form of an id given with 15 or 18 characters; none for
/// text that cannot be an id, such as 18 characters whose check fails.
pub(crate) fn canonical(text: &str) -> Option<String> {
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    match text.len() {
        15 => Some(complete(text)),
        18 if complete(&text[..15]) == text => Some(text.to_owned()),
        _ => None,
    }
}

/// The id of an object's `number`-th record.
pub(crate) fn numbered(prefix: &str, mut number: u64) -> String {
    let mut tail = [b'0'; 9];
    for digit in tail.iter_mut().rev() {
        *digit = DIGITS[usize::try_from(number % 62).unwrap_or(0)];
        number /= 62;
    }
    // The three characters in between name the instance that made the id.
    complete(&format!("{prefix}E00{}", String::from_utf8_lossy(&tail)))
}

/// The id behind the last one of a prefix, or the first of all.
pub(crate) fn after(prefix: &str, last: Option<&str>) -> String {
    let digit = |byte| DIGITS.iter().position(|it| *it == byte).and_then(|at| u64::try_from(at).ok());
    let tail = last.and_then(|last| last.as_bytes().get(6..15)).unwrap_or_default();
    let number = tail
        .iter()
        .fold(0_u64, |number, byte| number.saturating_mul(62).saturating_add(digit(*byte).unwrap_or(0)));
    numbered(prefix, number.saturating_add(1))
}

/// Whether two ids, of 15 or 18 characters, name one record.
pub(crate) fn same(a: &str, b: &str) -> bool {
    match (a.get(..15), b.get(..15)) {
        (Some(a), Some(b)) => a == b,
        _ => a == b,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checks_agree_with_real_ids() {
        for id in [
            "0016F00002SasNYQAZ",
            "00D6F000002SofgUAC",
            "00e6F000003GTmYQAW",
            "0056F000009wCJgQAM",
            "04sU0000000WNWoIAO",
        ] {
            assert_eq!(complete(&id[..15]), id);
            assert_eq!(canonical(&id[..15]).as_deref(), Some(id));
            assert_eq!(canonical(id).as_deref(), Some(id));
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "001",
            "0016f00002SasNYQAZ",
            "0016F00002SasN",
            "0016F00002Sas Y",
            "0016F00002SasNé",
            "0016F00002SasNYQAZX",
        ] {
            assert_eq!(canonical(text), None, "{text}");
        }
    }

    #[test]
    fn an_id_follows_the_last_one() {
        assert_eq!(after("0Af", None), numbered("0Af", 1));
        for number in [1, 61, 62, 4000] {
            assert_eq!(after("0Af", Some(&numbered("0Af", number))), numbered("0Af", number + 1));
        }
    }

    #[test]
    fn numbers_sort_as_their_ids() {
        let ids: Vec<String> =
            [1, 9, 10, 35, 36, 61, 62, 3843, 3844, 1_000_000].map(|n| numbered("0DV", n)).into();
        assert!(ids.is_sorted(), "{ids:?}");
        assert!(ids.iter().all(|id| canonical(id).as_deref() == Some(id)));
    }
}
