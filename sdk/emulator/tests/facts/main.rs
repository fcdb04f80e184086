//! What the service does, fact by fact, over both wires, on the committed objects.

#[path = "../common/mod.rs"]
mod common;

mod keeping;
mod paging;
mod reading;
mod resources;
mod tools;
mod writing;
