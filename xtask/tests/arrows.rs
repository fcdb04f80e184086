//! Modules import one way: each room of a crate only from rooms that stand before it.
//!
//! Every path in the code is followed, not only those of `use`: inline paths, paths in the arguments of macros, and
//! through re-exports to the module where a name is declared. Tests may look anywhere. What stands in the body of a
//! `macro_rules!` behind `$crate` is expanded elsewhere, and not followed.

mod arrows {
    pub(super) mod tree;
    pub(super) mod walk;
}

use arrows::walk::violations;
use std::path::Path;

/// The rooms of a module, lowest first. Rooms within one pair of brackets may import each other: they are one room
/// still, or have a reason.
struct Order {
    module: &'static str,
    rooms: &'static [&'static [&'static str]],
}

const SDK: &[Order] = &[
    Order {
        module: "",
        rooms: &[
            &["percent"],
            // A record's error holds values, a value may be a record, and both codecs stand on all of it: to be parted
            // into value, record, error and codec.
            &[
                "value",
                "version",
                "hide",
                "http_date",
                "error",
                "record",
                "dynamic",
                "object",
                "field",
                "rules",
                "change",
                "wire",
            ],
            &["query"],
            &["api"],
            &["client"],
            &["metadata"],
            &["push"],
            &["tooling"],
            &["guide"],
        ],
    },
    Order {
        module: "client",
        rooms: &[
            &["transport"],
            &["retry"],
            &["poll"],
            &["session"],
            &["login"],
            &["options"],
            &["org"],
            &["calls"],
            &["testing"],
        ],
    },
    Order {
        module: "client::calls",
        rooms: &[
            &["together"],
            &["details"],
            &["records"],
            &["query"],
            &["composite"],
            &["describe"],
            &["object"],
            &["info"],
            &["recycle"],
            &["replication"],
            &["search"],
            &["tree"],
            &["wsdl"],
        ],
    },
    Order { module: "client::calls::records", rooms: &[&["ledger"], &["write"], &["saving"]] },
    Order {
        module: "api",
        rooms: &[
            &["html"],
            &["http"],
            &["secrets"],
            &["op"],
            &["ops"],
            &["request"],
            &["response"],
            &["soap"],
            &["call"],
            &["names"],
            &["results"],
            &["multipart"],
            &["row"],
            &["upload"],
            &["save"],
            &["retrieve"],
            &["query"],
            &["search"],
            &["describe"],
            &["info"],
            &["replication"],
            &["merge"],
            &["tree"],
            &["composite"],
            &["wsdl"],
            &["raw"],
        ],
    },
];

#[test]
fn modules_import_one_way() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let orders: Vec<_> = SDK.iter().map(|order| (order.module, order.rooms)).collect();
    let found = violations(&root.join("sdk/src"), &orders);
    assert!(found.is_empty(), "{} paths lead up:\n{}", found.len(), found.join("\n"));
}

/// What the check is worth: a crate of five files, in which each way of naming a module leads up once.
#[test]
fn a_path_that_leads_up_is_found_wherever_it_stands() {
    let files = [
        ("lib.rs", "mod low; mod high; pub use high::Thing;"),
        (
            "low.rs",
            "use crate::high::Thing as Other;
             use crate::{high::{Thing}, Thing as Same};
             fn inline() { crate::high::thing(); }
             fn argument() { println!(\"{}\", crate::high::other()); }
             fn above(thing: super::Thing) {}
             #[cfg(test)] mod tests { use crate::high::Thing; }
             macro_rules! later { () => { $crate::high::thing() } }
             mod inner { fn up() { super::super::high::thing(); } }",
        ),
        (
            "high.rs",
            "use crate::low; pub struct Thing; pub fn thing() {} pub fn other() -> u8 { 1 } mod deep;",
        ),
        ("high/deep.rs", "use super::Thing; use crate::low;"),
        ("low/tests.rs", "use crate::high::Thing;"),
    ];
    let folder = std::env::temp_dir().join(format!("arrows-{}", std::process::id()));
    for (name, text) in files {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, text).expect("a file");
    }
    let found = violations(&folder, &[("", &[&["low"], &["high"]])]);
    let unplaced = violations(&folder, &[("", &[&["low"]])]);
    std::fs::remove_dir_all(&folder).expect("the folder goes");
    let paths: Vec<_> = found.iter().filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(
        paths,
        [
            "crate::Thing",
            "crate::high::Thing",
            "crate::high::other",
            "crate::high::thing",
            "super::Thing",
            "super::super::high::thing"
        ]
    );
    assert!(
        found.iter().all(|line| line.contains("low.rs") && line.ends_with("from low up to high")),
        "{found:?}"
    );
    assert_eq!(unplaced, ["high has no place among the rooms of ``"]);
}
