//! `cargo xtask bind`: from what an org says of itself to a module of bindings, in one go.

use crate::options::{self, names};
use crate::say::{Progress, count, note, print};
use crate::{Failure, usage};
use sforce_codegen::emit::{Generator, Mapped, Output, Report};
use sforce_names::module_name;
use sforce_schema::Schema;
use sforce_schema::inputs::Describes;
use sforce_schema::select::Selection;
use sforce_schema::{Inputs, source_text, version_text};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the first line of every generated file names.
const COMMAND: &str = "cargo xtask bind";

const HELP: &str = "\
Makes a module of bindings for your org: from the files that the org hands out to Rust that
compiles in any crate that depends on sforce.

  cargo xtask bind [--wsdl FILE…] [--describe PATH…] [--objects A,B…] [--components X,Y…] --out DIR

  --wsdl FILE…        WSDLs of one API and one version, from Setup > API
  --describe PATH…    describes as REST returns them, one object a file, or folders of such files
                      (*.json; describeGlobal files, called _global*.json, are passed over)
  --objects A,B…      bind only these of the described sObjects. A reference to another one is
                      bound to the dynamic record
  --components X,Y…   bind only these types of the WSDLs, and every type that they reach
  --out DIR           the folder of the module. It is replaced as a whole, or not touched at all;
                      one that holds anything else than generated files is refused

Without --objects all sObjects are bound, without --components all types. Letter case in names
does not matter. A name that is nowhere is an error that shows the nearest names.

What to feed it:

  the Metadata API's WSDL    Setup > API > Generate Metadata WSDL
  a describe                 curl -H \"Authorization: Bearer $TOKEN\" \\
                               $ORG/services/data/v58.0/sobjects/Account/describe > Account.json
                             or: sf sobject describe --json --sobject Account > Account.json

Two sObjects, and custom objects with what they are made of:

  cargo xtask bind --describe describes/ --objects Account,Contact --out my/src/org
  cargo xtask bind --wsdl metadata.wsdl --components CustomObject --out my/src/components

Each API and version is a module of its own. To keep snapshots and see what a version changed,
use `import`, `diff` and `generate`.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let mut asked = Asked::default();
    let mut out = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("wsdl") => asked.wsdls.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("describe") => asked.describes.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("objects") => names("--objects", &mut asked.selection.objects, &mut arguments)?,
            lexopt::Arg::Long("components") => {
                names("--components", &mut asked.selection.components, &mut arguments)?;
            }
            lexopt::Arg::Long("out") => options::path("--out", &mut out, &mut arguments)?,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let missing = if asked.wsdls.is_empty() && asked.describes.is_empty() {
        Some("there is nothing to bind: name a WSDL (--wsdl) or describes (--describe)")
    } else {
        out.is_none().then_some("there is nowhere to write: name a folder (--out)")
    };
    if let Some(missing) = missing {
        return Err(format!("{missing}; `{COMMAND} --help` says more").into());
    }
    let out = out.unwrap_or_default();
    print(&bind(&asked, &out)?)?;
    Ok(ExitCode::SUCCESS)
}

/// What to read, and what to take of it.
#[derive(Default)]
struct Asked {
    wsdls: Vec<PathBuf>,
    describes: Vec<PathBuf>,
    selection: Selection,
}

/// Does it all, and returns what there is to say of it.
fn bind(asked: &Asked, out: &Path) -> Result<String, Failure> {
    // Known before anything is read, and so said at once.
    Output::replaceable(out)?;
    let progress = Progress::start();
    let mut inputs = Inputs::default();
    for file in &asked.wsdls {
        progress.doing(format!("reading {}", file.display()));
        inputs.wsdl(file)?;
    }
    let describes = Describes::find(&asked.describes)?;
    for file in &describes.passed_over {
        note(&format!("note: {}: passed over: a describeGlobal has no fields", file.display()));
    }
    let files = describes.files;
    for (place, file) in files.iter().enumerate() {
        progress.doing(format!("reading {} ({} of {})", file.display(), place + 1, files.len()));
        inputs.describe(file)?;
    }
    let schema = inputs.schema.select(&asked.selection)?;
    if schema.types.is_empty() && schema.objects.is_empty() {
        return Err("there is nothing to bind: what was read declares no types and no sObjects".into());
    }
    let part = selected(&inputs.schema, &schema);
    progress.doing(format!("generating Rust for {part}"));
    let output = Generator::new(schema).command(COMMAND).tree().map_err(|error| inputs.in_its_file(error))?;
    if !output.report.adds_up() {
        return Err(format!("something was dropped, so nothing is written: {}", output.report).into());
    }
    progress.doing(format!("writing {}", out.display()));
    let replaced = output.replace(out)?;
    drop(progress);
    if let Some(left) = &replaced.left {
        note(&format!(
            "note: what was there before could not be deleted: delete {} yourself",
            left.display()
        ));
    }

    let mut said = read(&inputs, files.len());
    let _ = writeln!(said, "Selected {part}.");
    let verb = if replaced.changed { "Wrote" } else { "Nothing changed in" };
    let files = count(output.files.len(), "file");
    let _ = writeln!(said, "{verb} {}: {files}, {} lines.", out.display(), output.lines());
    said.push_str(&tell(&output.report));
    said.push_str(&how_to_use(out));
    Ok(said)
}

/// How much of what was read is bound.
fn selected(all: &Schema, kept: &Schema) -> String {
    let mut said = Vec::new();
    for (all, kept, noun) in
        [(all.types.len(), kept.types.len(), "type"), (all.objects.len(), kept.objects.len(), "sObject")]
    {
        match all {
            0 => {}
            1 if kept == 1 => said.push(format!("the only {noun}")),
            all if all == kept => said.push(format!("all of {}", count(all, noun))),
            all => said.push(format!("{kept} of {}", count(all, noun))),
        }
    }
    said.join(" and ")
}

/// A line for each WSDL, and one for the describes.
fn read(inputs: &Inputs, describes: usize) -> String {
    let mut said = String::new();
    for wsdl in &inputs.wsdls {
        let (file, types) = (wsdl.file.display(), count(wsdl.types, "type"));
        let _ = writeln!(said, "Read {file}: {}, {types}.", source_text(&wsdl.source));
    }
    if describes > 0 {
        let versions: Vec<_> = inputs.described_at().into_iter().map(version_text).collect();
        let (files, versions) = (count(describes, "file"), versions.join(", "));
        let objects = count(inputs.schema.objects.len(), "sObject");
        let _ = writeln!(said, "Read {files} of describes of {versions}: {objects}.");
    }
    said
}

/// The figures, and what did not go the usual way.
fn tell(report: &Report) -> String {
    let mut said = String::new();
    for (noun, count) in report.counts() {
        if count.read > 0 || noun != "relationships" {
            let (read, emitted, mapped) = (count.read, count.emitted, count.mapped);
            let _ = write!(said, "  {noun:13} {read:6} = {emitted} emitted + {mapped} mapped");
            said.push_str(&if count.skipped > 0 {
                format!(" + {} skipped\n", count.skipped)
            } else {
                "\n".into()
            });
        }
    }
    if !report.disagreements.is_empty() {
        let _ = writeln!(said, "\nThe describes and the WSDL disagree ({}):", report.disagreements.len());
    }
    for disagreement in &report.disagreements {
        let _ = writeln!(said, "  {disagreement}");
    }
    if !report.clashes.is_empty() {
        let _ = writeln!(said, "\nNumbered, because another has the usual name ({}):", report.clashes.len());
    }
    for clash in &report.clashes {
        let with = match clash.with.as_str() {
            "" => "the bindings themselves".to_owned(),
            with if with == clash.api => format!("the {with} of another namespace"),
            with => with.to_owned(),
        };
        let _ = writeln!(said, "  {} is `{}`: the usual name went to {with}", clash.api, clash.name);
    }
    let title = "Mapped to something else than a type or a field of their own";
    said.push_str(&reasons(title, &report.mapped));
    said.push_str(&reasons("Left out", &report.skipped));
    said
}

/// Names by what became of them.
fn reasons(title: &str, names: &[Mapped]) -> String {
    let mut said = String::new();
    let mut reasons = BTreeMap::<&str, Vec<&str>>::new();
    for mapped in names {
        reasons.entry(mapped.reason).or_default().push(&mapped.name);
    }
    if !reasons.is_empty() {
        let _ = writeln!(said, "\n{title} ({}):", names.len());
    }
    for (reason, names) in reasons {
        let _ = writeln!(said, "  {reason} ({})", names.len());
        for line in wrapped(&names) {
            let _ = writeln!(said, "    {line}");
        }
    }
    said
}

/// Names in lines of a readable width.
fn wrapped(names: &[&str]) -> Vec<String> {
    const WIDTH: usize = 92;
    let mut lines = vec![String::new()];
    for (place, name) in names.iter().enumerate() {
        let comma = if place + 1 < names.len() { "," } else { "" };
        let line = lines.last().map_or(0, String::len);
        if line > 0 && line + name.len() + 2 > WIDTH {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            let space = if line.is_empty() { "" } else { " " };
            let _ = write!(line, "{space}{name}{comma}");
        }
    }
    lines
}

/// The two lines that make the bindings part of a crate.
fn how_to_use(out: &Path) -> String {
    // `.` and `..` have a name only once they are looked up.
    let folder = fs::canonicalize(out).unwrap_or_else(|_| out.to_owned());
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let module = module_name(&name);
    let path =
        if module == name { String::new() } else { format!("  #[path = {:?}]\n", format!("{name}/mod.rs")) };
    format!(
        "\nTo use it, in the module whose folder it lies in (src/lib.rs or src/main.rs for one in src):\n\
         \n{path}  pub mod {module};\n\
         \nand in Cargo.toml, under [dependencies] (`default-features = false` leaves out the client):\n\
         \n  {}\n",
        usage::dependency()
    )
}
