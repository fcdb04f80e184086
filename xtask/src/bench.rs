//! `cargo xtask bench`: the figures of DESIGN.md.

mod compile;

use crate::{Failure, project};
use std::process::ExitCode;

const HELP: &str = "\
Measures what DESIGN.md states, side by side in one run. Only the ratios mean anything on
another machine, and only on one that does nothing else meanwhile.

  cargo xtask bench

  decode      both wires against bare events and a serde derive
  peers       jsforce and zeep with the same answers, where .ci/peers/setup has installed them
  request     a small request against reqwest alone
  memory      a query of a million rows against one of one page
  generate    a metadata snapshot to formatted Rust
  compile     the bindings alone, checked and built for release, cold; and a new crate of five
              sObjects with the library itself";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    match arguments.next()? {
        None => {}
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => return crate::help(HELP),
        Some(other) => return Err(other.unexpected().into()),
    }
    for bench in ["decode", "peers", "request", "memory"] {
        project::cargo(&["bench", "--quiet", "--package", "sforce", "--bench", bench])?;
    }
    project::cargo(&["bench", "--quiet", "--package", "sforce-codegen", "--bench", "generate"])?;
    compile::run()?;
    Ok(ExitCode::SUCCESS)
}
