//! `cargo xtask generate`: schemas to bindings.

use crate::layout::{self, Part};
use crate::options;
use crate::say::{Progress, count, print};
use crate::{Failure, project, usage};
use sforce_codegen::emit::{Module, Package, Stale};
use sforce_schema::Inputs;
use sforce_schema::Schema;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::mem;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

/// What the first line of generated files and the failure of `--check` name.
const COMMAND: &str = "cargo xtask generate";

const HELP: &str = "\
Makes generated/src from the schemas in generated/schema.

  cargo xtask generate            write what is out of date, delete what is no longer generated
  cargo xtask generate --check    write nothing; show what is out of date and fail if anything is

  --schema DIR    read schemas from there instead of generated/schema: objects/NAME.schema and
                  vNN/API.schema, as `import` and `fetch` write them with --into
  --out DIR       write bindings there instead of generated/src. It is the src of a crate that has
                  nothing else in it, for what is not generated would be lost

For one module in a crate that has sources of its own, use `bind`.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut schemas, mut out, mut check) = (None::<PathBuf>, None::<PathBuf>, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("check") => check = true,
            lexopt::Arg::Long("schema") => options::path("--schema", &mut schemas, &mut arguments)?,
            lexopt::Arg::Long("out") => options::path("--out", &mut out, &mut arguments)?,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    // Said again as it was given, so that what is said can be run.
    let mut command = COMMAND.to_owned();
    for (option, path) in [("--schema", &schemas), ("--out", &out)] {
        if let Some(path) = path {
            let _ = write!(command, " {option} {}", quoted(path));
        }
    }
    let theirs = out.is_some();
    let generated = project::root().join("generated");
    let schemas = schemas.unwrap_or_else(|| generated.join("schema"));
    let out = out.unwrap_or_else(|| generated.join("src"));
    let start = Instant::now();
    let progress = Progress::start();
    let Read { package, features, inputs } = Read::all(&schemas, &progress)?;
    progress.doing(format!("generating Rust for {}", count(features.len(), "module")));
    let output = package.generate().map_err(|error| match inputs.get(error.file()) {
        Some(inputs) => inputs.in_its_file(error),
        None => error,
    })?;
    if !output.report.adds_up() {
        return Err(format!("something was dropped, so nothing is written: {}", output.report).into());
    }
    progress.doing(format!("{} {}", if check { "comparing with" } else { "writing" }, out.display()));
    let stale = if check { output.check(&out)? } else { output.write(&out)? };
    drop(progress);
    let took = start.elapsed().as_secs_f64();
    let (files, lines) = (count(output.files.len(), "file"), count(output.lines(), "line"));
    let mut said = format!("{files}, {lines}, in {took:.1} s: {}\n", output.report);
    for file in &stale {
        said.push_str(&format!("{}{file}\n", if check { "" } else { "updated " }));
        if check {
            said.push_str(&difference(file));
        }
    }
    if theirs && !check {
        said.push_str(&usage::manifest(&features));
    }
    print(&said)?;
    if check && !stale.is_empty() {
        let are = if stale.len() == 1 { "is" } else { "are" };
        return Err(format!("{} {are} out of date: run `{command}`", count(stale.len(), "file")).into());
    }
    Ok(ExitCode::SUCCESS)
}

/// A path as a shell reads it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    if text.chars().all(|c| c.is_alphanumeric() || "/._-+=:@%,".contains(c)) {
        text
    } else {
        format!("'{}'", text.replace('\'', "'\\''"))
    }
}

/// The modules of `generated`.
struct Read {
    package: Package,
    features: Vec<String>,
    /// What each was read from, by its path. The package has the schemas.
    inputs: BTreeMap<String, Inputs>,
}

impl Read {
    fn all(schemas: &Path, progress: &Progress) -> Result<Self, Failure> {
        let parts = layout::parts(schemas)?;
        if parts.is_empty() {
            return Err(format!(
                "{}: there is no schema in it, so nothing is written: it has to hold objects/NAME.schema or \
                 vNN/API.schema, as `cargo xtask import --into` writes them",
                schemas.display()
            )
            .into());
        }
        let mut read = Self { package: Package::new(COMMAND), features: Vec::new(), inputs: BTreeMap::new() };
        for part in parts {
            let path = part.path.join("/");
            progress.doing(format!("reading {}", schemas.join(&path).display()));
            let mut inputs = part.read()?;
            let module = module(&part, mem::take(&mut inputs.schema));
            read.features.push(module.feature.clone());
            read.package = read.package.module(module);
            read.inputs.insert(path, inputs);
        }
        Ok(read)
    }
}

fn module(part: &Part, schema: Schema) -> Module {
    let doc = match part.path.as_slice() {
        [version, api] => format!("The {api} types of API version {}.0.", version.trim_start_matches('v')),
        _ => "The sObjects.".to_owned(),
    };
    Module { path: part.path.clone(), feature: part.path.join("-"), doc, schema }
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
        said.push_str(&format!("    … {}\n", count(total - LINES, "more line")));
    }
    said
}
