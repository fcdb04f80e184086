//! What the documentation says of itself is held against the source.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of the library.
fn sources() -> Vec<(PathBuf, String)> {
    let (mut found, mut folders) = (Vec::new(), vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    found
}

/// The calls of `Org`: what sends something, and what gives a handle that does.
fn calls(source: &str) -> Vec<String> {
    let mut calls = Vec::new();
    for block in source.split("\nimpl Org {\n").skip(1) {
        let block = block.split("\n}\n").next().unwrap();
        for function in block.split("\n    pub ").skip(1) {
            let signature = function.split('{').next().unwrap();
            let Some(rest) = signature.strip_prefix("async fn ").or_else(|| {
                signature
                    .strip_prefix("fn ")
                    .filter(|_| ["-> Query<", "-> Saving<"].iter().any(|it| signature.contains(it)))
            }) else {
                continue;
            };
            let end = rest.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap();
            calls.push(rest[..end].to_owned());
        }
    }
    calls
}

#[test]
fn every_call_of_an_org_stands_in_its_table() {
    let sources = sources();
    let (_, org) = sources.iter().find(|(path, _)| path.ends_with("src/client/org/mod.rs")).unwrap();
    let table: Vec<&str> = org.lines().filter(|line| line.starts_with("/// |")).collect();
    let table = table.join("\n");
    let calls: BTreeSet<String> =
        sources.iter().flat_map(|(_, text)| calls(text)).filter(|call| call != "login").collect();
    assert!(calls.len() > 30, "{calls:?}");
    let missing: Vec<_> = calls.iter().filter(|call| !table.contains(&format!("(Org::{call})"))).collect();
    assert!(missing.is_empty(), "not in the table of calls in client/org/mod.rs: {missing:?}");
    // Call, REST, SOAP: each row says all.
    for row in table.lines().filter(|row| !row.contains("---")) {
        let cells = row.trim_start_matches("/// |").trim_end_matches('|').split(" | ").count();
        assert_eq!(cells, 3, "{row}");
    }
}

/// The public functions that are `async` or return a future, with their documentation; by name.
fn futures(source: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim();
        let gives_one = || lines[at..].join(" ").split('{').next().unwrap().contains("-> Saving<");
        let is_future = line.starts_with("pub async fn ") || line.starts_with("pub fn ") && gives_one();
        if !is_future {
            continue;
        }
        let name = line.split("fn ").nth(1).unwrap();
        let end = name.find(|char: char| !char.is_ascii_alphanumeric() && char != '_').unwrap();
        let docs = lines[..at].iter().rev().map(|line| line.trim());
        let docs = docs.take_while(|line| line.starts_with("///") || line.starts_with("#["));
        found.push((name[..end].to_owned(), docs.collect::<Vec<_>>().join("\n")));
    }
    found
}

/// Those that only read: what their future knew can be had again by asking again.
const READS: &[&str] = &[
    "all",
    "check_status",
    "count",
    "deleted",
    "describe",
    "describe_global",
    "describe_many",
    "describe_since",
    "describe_value_type",
    "details",
    "eligible",
    "errors",
    "jobs",
    "limits",
    "list",
    "next",
    "next_page",
    "poll",
    "read",
    "retrieve",
    "search",
    "search_text",
    "server_timestamp",
    "status",
    "updated",
    "user_info",
    "version",
    "wsdl",
];

#[test]
fn every_future_that_writes_or_holds_something_says_what_dropping_it_loses() {
    let mut with = 0;
    for (path, text) in sources() {
        if path.ends_with("tests.rs") || path.ends_with("testing.rs") {
            continue;
        }
        for (name, docs) in futures(&text) {
            let says = docs.contains("# Cancel safety");
            with += usize::from(says);
            assert!(
                says || READS.contains(&name.as_str()),
                "{}: {name} has no `# Cancel safety`",
                path.display()
            );
        }
    }
    assert!(with > 30, "{with}");
}
