//! Tooling containers, over both wires: the states of their requests, what is refused, and how
//! each wire and version writes it.

#[path = "../common/mod.rs"]
mod common;

mod code;
mod members;
mod refusals;
mod states;
mod tools;
mod wires;
