//! The client on the emulated org, with generated types: what a user does, over both wires.

mod calls;
mod legacy;
mod metadata;
mod org;
mod push;
mod records;
mod sessions;
mod tooling;
