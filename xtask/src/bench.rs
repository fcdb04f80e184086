//! `cargo xtask bench`: the figures of DESIGN.md.

use crate::{Failure, project};
use std::process::ExitCode;
use std::time::Instant;

const HELP: &str = "\
Measures what DESIGN.md states, side by side in one run. Only the ratios mean anything on
another machine, and only on one that does nothing else meanwhile.

  cargo xtask bench

  decode      both wires against bare events and a serde derive
  generate    a metadata snapshot to formatted Rust
  compile     v66::metadata alone, checked and built for release";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    match arguments.next()? {
        None => {}
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => return crate::help(HELP),
        Some(other) => return Err(other.unexpected().into()),
    }
    project::cargo(&["bench", "--quiet", "--package", "sforce", "--bench", "decode"])?;
    project::cargo(&["bench", "--quiet", "--package", "sforce-codegen", "--bench", "generate"])?;
    compile()?;
    Ok(ExitCode::SUCCESS)
}

/// Compiles one module of the bindings, cold, with everything it stands on compiled before.
fn compile() -> Result<(), Failure> {
    println!("\nCompilation of the bindings alone, cold");
    let target = project::root().join("target/bench");
    let source = project::root().join("generated/src/lib.rs");
    for (module, profile, verb) in [
        ("objects", "dev", "check"),
        ("v30-metadata", "dev", "check"),
        ("v66-metadata", "dev", "check"),
        ("v66-metadata", "release", "build"),
    ] {
        let arguments = [
            verb,
            "--quiet",
            "--package",
            "sforce-bindings",
            "--no-default-features",
            "--features",
            module,
            "--profile",
            profile,
            "--target-dir",
            &target.to_string_lossy(),
            // An incremental build would not be cold.
            "--config",
            "build.incremental=false",
        ];
        project::cargo(&arguments)?;
        // Only the bindings are older than their source now.
        std::fs::File::options().append(true).open(&source)?.set_modified(std::time::SystemTime::now())?;
        let (wall, before) = (Instant::now(), children());
        project::cargo(&arguments)?;
        let seconds = wall.elapsed().as_secs_f64();
        let cpu = children()
            .zip(before)
            .map_or_else(String::new, |(after, before)| format!(", {:.1} s CPU", after - before));
        println!("  {verb:7} {module:16} {seconds:6.1} s{cpu}");
    }
    Ok(())
}

/// The CPU seconds of all children that have ended, where the system tells.
fn children() -> Option<f64> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the command's name, which may hold anything: user and system time of the children are
    // the fields 16 and 17 of all, in hundredths of a second.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}
