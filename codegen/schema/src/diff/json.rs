//! A diff for programs.

use serde_json::{Map, Value, json};

use super::{Change, Diff, Kind, Rank, What};

/// One change to a line, so that lines can be counted, searched and compared.
pub(super) fn write(diff: &Diff) -> String {
    let mut out = String::from("{\n");
    for (key, value) in
        [("old", json!(diff.old)), ("new", json!(diff.new)), ("counts", Value::Object(counts(diff)))]
    {
        out.push_str(&format!("  \"{key}\": {value},\n"));
    }
    out.push_str("  \"changes\": [");
    for (index, change) in diff.changes.iter().enumerate() {
        out.push_str(if index == 0 { "\n    " } else { ",\n    " });
        out.push_str(&object(change));
    }
    out.push_str(if diff.changes.is_empty() { "]\n}\n" } else { "\n  ]\n}\n" });
    out
}

/// `{"removed": {"operation": 4}}`, without what is 0.
fn counts(diff: &Diff) -> Map<String, Value> {
    let of = |rank: Rank| -> Map<String, Value> {
        let counted = Kind::ALL.iter().map(|kind| (kind.key().to_owned(), diff.count(rank, *kind)));
        counted.filter(|(_, count)| *count > 0).map(|(key, count)| (key, json!(count))).collect()
    };
    let ranks = Rank::ALL.iter().map(|rank| (rank.word().to_owned(), of(*rank)));
    ranks.filter(|(_, counts)| !counts.is_empty()).map(|(key, counts)| (key, json!(counts))).collect()
}

/// A change in the order in which a person reads it, which a map would not keep.
fn object(change: &Change) -> String {
    let mut members = vec![
        ("rank", json!(change.rank.word())),
        ("kind", json!(change.kind.key())),
        ("path", json!(change.path)),
    ];
    match &change.what {
        What::Whole { declared, inside } => {
            if !declared.is_empty() {
                members.push(("declared", json!(declared)));
            }
            if !inside.is_empty() {
                members.push(("inside", json!(inside)));
            }
        }
        What::Differs { attribute, old, new } => {
            members.extend([("attribute", json!(attribute)), ("old", json!(old)), ("new", json!(new))]);
        }
    }
    let members: Vec<String> = members.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", members.join(","))
}
