//! `cargo xtask bench`: the figures of DESIGN.md.

mod compile;

use crate::{Failure, project};
use lexopt::ValueExt;
use std::process::ExitCode;

const HELP: &str = "\
Measures what DESIGN.md states, side by side in one run. Only the ratios mean anything on
another machine, and only on one that does nothing else meanwhile.

  cargo xtask bench [NAME…]     those named; all without a name

  decode      both wires against bare events and a serde derive
  peers       jsforce and zeep with the same answers, where .ci/peers/setup has installed them
  request     a small request against reqwest alone
  memory      a query of a million rows against one of one page
  generate    a metadata snapshot to formatted Rust
  emulator    the emulated org at scale: push jobs, objects, records (SFORCE_RECORDS of them)
  compile     the bindings alone, checked and built for release, cold; and a new crate of five
              sObjects with the library itself, and with what is left of it without the client";

/// The benches, and the packages that they are of; the last is this tool's own.
const BENCHES: [(&str, &str); 7] = [
    ("decode", "sforce"),
    ("peers", "sforce"),
    ("request", "sforce"),
    ("memory", "sforce"),
    ("generate", "sforce-codegen"),
    ("emulator", "sforce-emulator"),
    (COMPILE, ""),
];
const COMPILE: &str = "compile";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let mut wanted = Vec::new();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            lexopt::Arg::Value(name) => {
                let name = name.string()?;
                if !BENCHES.iter().any(|(known, _)| *known == name) {
                    return Err(format!("there is no bench `{name}`; see `cargo xtask bench --help`").into());
                }
                wanted.push(name);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    for (bench, package) in BENCHES {
        if !wanted.is_empty() && !wanted.iter().any(|name| name == bench) {
            continue;
        }
        if bench == COMPILE {
            compile::run()?;
        } else {
            project::cargo(&["bench", "--quiet", "--package", package, "--bench", bench])?;
        }
    }
    Ok(ExitCode::SUCCESS)
}
