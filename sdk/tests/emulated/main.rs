//! The client on the emulated org, with generated types: what a user does, over both wires.

mod calls;
mod deploy;
mod dropped;
mod legacy;
mod metadata;
mod org;
mod push;
mod records;
mod retrieve;
#[path = "../scripted/mod.rs"]
mod scripted;
mod sessions;
mod tooling;
mod verdicts;
mod writes;
