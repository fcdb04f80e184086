//! The project itself: where it is, and what of it is started from here.

use crate::Failure;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.to_owned(), Path::to_owned)
}

/// Runs cargo in the project, with what it prints.
pub(crate) fn cargo(arguments: &[&str]) -> Result<(), Failure> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let status = Command::new(cargo).args(arguments).current_dir(root()).status()?;
    if status.success() { Ok(()) } else { Err(format!("`cargo {}` failed", arguments.join(" ")).into()) }
}

const TOUR: &str = "\
Shows all of it on an emulated org, and prints what happened.

  cargo xtask tour

The org's describes and WSDLs are fetched, bindings are made of them and compared with the
committed ones. Then push upgrades, Tooling deployments, the legacy metadata update() with what
took its place, and deployments go over each wire that they have; some are aborted or canceled
on the way. Needs no account and no network, and takes some 20 seconds once it is built. The
code is sdk/examples/tour.";

/// `cargo xtask tour`: an example of the sdk, because it needs the committed bindings and xtask must not.
pub(crate) fn tour(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    match arguments.next()? {
        None => {}
        Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => return crate::help(TOUR),
        Some(other) => return Err(other.unexpected().into()),
    }
    cargo(&["run", "--package", "sforce", "--example", "tour"])?;
    Ok(ExitCode::SUCCESS)
}
