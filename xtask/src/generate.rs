//! `cargo xtask generate`: schemas to bindings.

use crate::say::print;
use crate::{Failure, project};
use sforce_codegen::emit::{Module, Package, Stale};
use sforce_codegen::snapshot;
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// What the first line of generated files and the failure of `--check` name.
const COMMAND: &str = "cargo xtask generate";

const HELP: &str = "\
Makes generated/src from the schemas in generated/schema.

  cargo xtask generate            write what is out of date, delete what is no longer generated
  cargo xtask generate --check    write nothing; show what is out of date and fail if anything is

  --schema DIR    read schemas from there instead of generated/schema
  --out DIR       write bindings there instead of generated/src";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let root = project::root();
    let (mut schemas, mut out, mut check) =
        (root.join("generated/schema"), root.join("generated/src"), false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            lexopt::Arg::Long("schema") => schemas = arguments.value()?.into(),
            lexopt::Arg::Long("out") => out = arguments.value()?.into(),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let start = Instant::now();
    let output = package(&schemas)?.generate()?;
    if !output.report.adds_up() {
        return Err(format!("something was dropped, so nothing is written: {}", output.report).into());
    }
    let stale = if check { output.check(&out)? } else { output.write(&out)? };
    let took = start.elapsed().as_secs_f64();
    let mut said = format!(
        "{} files, {} lines, in {took:.1} s: {}\n",
        output.files.len(),
        output.lines(),
        output.report
    );
    for file in &stale {
        said.push_str(&format!("{}{file}\n", if check { "" } else { "updated " }));
        if check {
            said.push_str(&difference(file));
        }
    }
    print(&said)?;
    if check && !stale.is_empty() {
        return Err(format!("{} files are out of date: run `{COMMAND}`", stale.len()).into());
    }
    Ok(ExitCode::SUCCESS)
}

/// The modules of `generated`: a folder `vNN` holds the APIs of a version, `objects` the sObjects.
pub(crate) fn package(schemas: &Path) -> Result<Package, Failure> {
    let mut package = Package::new(COMMAND);
    for entry in folders(schemas)? {
        let name = entry.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name == "objects" {
            package = package.module(Module {
                path: vec![name.clone()],
                feature: name,
                doc: "Everyday sObjects and those of push upgrades.".to_owned(),
                schema: snapshot::read_folder(&entry)?,
            });
            continue;
        }
        // An API is one snapshot, or a folder of several.
        let mut apis = Vec::new();
        for file in snapshot::files(&entry)? {
            apis.push((file.file_stem().map(OsStr::to_owned), snapshot::read_file(&file)?));
        }
        for folder in folders(&entry)? {
            apis.push((folder.file_name().map(OsStr::to_owned), snapshot::read_folder(&folder)?));
        }
        for (api, schema) in apis {
            let api = api.map(|api| api.to_string_lossy().into_owned()).unwrap_or_default();
            package = package.module(Module {
                path: vec![name.clone(), api.clone()],
                feature: format!("{name}-{api}"),
                doc: format!("The {api} types of API version {}.0.", name.trim_start_matches('v')),
                schema,
            });
        }
    }
    Ok(package)
}

fn folders(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let label = folder.display();
    let entries =
        fs::read_dir(folder).map_err(|error| format!("{label}: cannot read the folder: {error}"))?;
    let mut folders = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    folders.retain(|path| path.is_dir());
    folders.sort();
    Ok(folders)
}

/// The first lines that differ.
fn difference(stale: &Stale) -> String {
    const LINES: usize = 20;
    let Stale::Differs(_, old, new) = stale else { return String::new() };
    let diff = similar::TextDiff::from_lines(old, new);
    let text = diff.unified_diff().context_radius(1).to_string();
    let total = text.lines().count();
    let mut said = String::new();
    for line in text.lines().take(LINES) {
        let _ = writeln!(said, "    {line}");
    }
    if total > LINES {
        said.push_str(&format!("    … {} more lines\n", total - LINES));
    }
    said
}
