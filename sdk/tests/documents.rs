//! `sdk/docs/documents.md` names files and tests that there are.

use std::fs;
use std::path::Path;

/// The texts between backticks.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

#[test]
fn every_fact_is_shown_by_a_test_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = fs::read_to_string(root.join("sdk/docs/documents.md")).unwrap();
    let mut facts = 0;
    for (number, line) in page.lines().enumerate() {
        let number = number + 1;
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        if !line.starts_with('|') || line.starts_with("|---") || cells[0] == "Fact" {
            continue;
        }
        let [_, places, tests] = cells[..] else { panic!("line {number}: a fact has three cells: {line}") };
        assert!(quoted(places).count() > 0, "line {number}: no place is named");
        for place in quoted(places) {
            assert!(root.join(place).exists(), "line {number}: {place} is not there");
        }
        assert!(quoted(tests).count() > 0, "line {number}: no test is named");
        for test in quoted(tests) {
            let (file, name) = test.split_once("::").unwrap_or((test, ""));
            let text = fs::read_to_string(root.join(file))
                .unwrap_or_else(|_| panic!("line {number}: {file} is not there"));
            // A program that must not compile is a test as a whole.
            let compile_fail = name.is_empty() && file.starts_with("sdk/tests/compile_fail/");
            let marked = |at: usize| {
                text[..at]
                    .trim_end()
                    .rsplit('\n')
                    .take(4)
                    .any(|line| line.contains("test]") || line.contains("test("))
            };
            let found = text
                .match_indices(&format!("fn {name}("))
                .any(|(at, _)| marked(text[..at].rfind('\n').unwrap_or(0)));
            assert!(compile_fail || found, "line {number}: {file} has no test {name}");
        }
        facts += 1;
    }
    assert!(facts > 150, "only {facts} facts");
}
