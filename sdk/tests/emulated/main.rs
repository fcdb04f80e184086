//! The client on the emulated org, with generated types: what a user does, over both wires.

mod legacy;
mod org;
mod records;
