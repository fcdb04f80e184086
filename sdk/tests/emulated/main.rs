//! The client on the emulated org, with generated types: what a user does, over both wires.

mod calls;
mod deploy;
mod legacy;
mod metadata;
mod org;
mod push;
mod records;
mod retrieve;
mod sessions;
mod tooling;
