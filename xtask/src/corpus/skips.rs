//! What may be left out of bindings: a committed list, each entry with its reason.

use crate::say::count;
use sforce_codegen::emit::{Mapped, Report};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const LIST: &str = include_str!("skips.txt");

/// The names on the list.
fn listed() -> impl Iterator<Item = &'static str> {
    let entries = LIST.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    entries.map(|line| line.split_once('\t').map_or(line, |(name, _)| name))
}

/// What is left out and not on the list.
pub(super) fn unlisted(report: &Report) -> Vec<String> {
    let unlisted = |skipped: &&Mapped| !listed().any(|name| name == skipped.name);
    let said = |skipped: &Mapped| {
        format!(
            "{} is skipped and not on the list in xtask/src/corpus/skips.txt: {}",
            skipped.name, skipped.reason
        )
    };
    report.skipped.iter().filter(unlisted).map(said).collect()
}

/// All that is left out, each once.
pub(super) fn said<'a>(reports: impl Iterator<Item = &'a Report>) -> String {
    let mut all = BTreeMap::<&str, &str>::new();
    for report in reports {
        all.extend(report.skipped.iter().map(|skipped| (skipped.name.as_str(), skipped.reason)));
    }
    let mut said = String::new();
    if !all.is_empty() {
        let _ = writeln!(said, "{} skipped:", count(all.len(), "thing"));
    }
    for (name, reason) in all {
        let _ = writeln!(said, "  {name}: {reason}");
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_short_and_each_entry_has_its_reason() {
        let entries = LIST.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
        let reasons: Vec<_> = entries.map(|line| line.split_once('\t').map(|(_, why)| why.trim())).collect();
        assert!(reasons.iter().all(|why| why.is_some_and(|why| !why.is_empty())), "{reasons:?}");
        assert!(reasons.len() <= 5, "a list that grows is no list of exceptions");
    }

    #[test]
    fn what_is_not_on_the_list_is_a_failure() {
        let mut report = Report::default();
        report.skipped.push(Mapped { name: "A.B (C)".into(), reason: "for a reason" });
        let expected = "A.B (C) is skipped and not on the list in xtask/src/corpus/skips.txt: for a reason";
        assert_eq!(unlisted(&report), [expected]);
    }
}
