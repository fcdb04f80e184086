//! `cargo xtask bind`: from what an org says of itself to a module of bindings, in one go.

use crate::{Failure, project};
use sforce_codegen::emit::{Generator, Output, Report};
use sforce_codegen::names::module_name;
use sforce_codegen::schema::{Schema, Source, Version};
use sforce_codegen::{describe, wsdl};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

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
            lexopt::Arg::Long("objects") => names("--objects", &mut arguments, &mut asked.objects)?,
            lexopt::Arg::Long("components") => names("--components", &mut arguments, &mut asked.components)?,
            lexopt::Arg::Long("out") => out = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => {
                print(&format!("{HELP}\n"))?;
                return Ok(ExitCode::SUCCESS);
            }
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
    objects: Option<Vec<String>>,
    components: Option<Vec<String>>,
}

/// Adds the names of an option, `A,B` or `A B`, to its list.
fn names(
    option: &str,
    arguments: &mut lexopt::Parser,
    list: &mut Option<Vec<String>>,
) -> Result<(), Failure> {
    let list = list.get_or_insert_default();
    for value in arguments.values()? {
        let value = value.to_string_lossy();
        list.extend(value.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned));
    }
    if list.is_empty() {
        Err(format!("{option} names nothing; leave it out to take all").into())
    } else {
        Ok(())
    }
}

/// Does it all, and returns what there is to say of it.
fn bind(asked: &Asked, out: &Path) -> Result<String, Failure> {
    // Known before anything is read, and so said at once.
    Output::replaceable(out)?;
    let progress = Progress::start();
    let mut read = Read::default();
    for file in &asked.wsdls {
        progress.doing(format!("reading {}", file.display()));
        read.wsdl(file)?;
    }
    let files = json_files(&asked.describes)?;
    for (place, file) in files.iter().enumerate() {
        progress.doing(format!("reading {} ({} of {})", file.display(), place + 1, files.len()));
        read.describe(file)?;
    }
    let schema = read.schema.select(asked.objects.as_deref(), asked.components.as_deref())?;
    if schema.types.is_empty() && schema.objects.is_empty() {
        return Err("there is nothing to bind: what was read declares no types and no sObjects".into());
    }
    let part = selected(&read.schema, &schema);
    progress.doing(format!("generating Rust for {part}"));
    let output = Generator::new(schema).command(COMMAND).tree()?;
    if !output.report.adds_up() {
        return Err(format!("something was dropped, so nothing is written: {}", output.report).into());
    }
    progress.doing(format!("writing {}", out.display()));
    let changed = output.replace(out)?;
    drop(progress);

    let mut said = read.said(files.len());
    let _ = writeln!(said, "Selected {part}.");
    let verb = if changed { "Wrote" } else { "Nothing changed in" };
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
            all if all == kept => said.push(format!("all of {}", count(all, noun))),
            all => said.push(format!("{kept} of {}", count(all, noun))),
        }
    }
    said.join(" and ")
}

/// What was read so far.
#[derive(Default)]
struct Read {
    schema: Schema,
    wsdls: Vec<(PathBuf, Source, usize)>,
    /// The file that an object is described in.
    described_in: BTreeMap<String, PathBuf>,
}

impl Read {
    fn wsdl(&mut self, file: &Path) -> Result<(), Failure> {
        let label = file.display().to_string();
        let schema = wsdl::read(&label, &bytes(file)?)?;
        let source = schema.sources.first().cloned();
        let source = source.ok_or_else(|| format!("{label}: it does not say what it is"))?;
        if let Some((other, first, _)) = self.wsdls.first() {
            let one = if first.kind != source.kind {
                "API"
            } else if first.version != source.version {
                "version"
            } else {
                ""
            };
            if !one.is_empty() {
                let (is, was) = (called(&source), called(first));
                let message = format!("{label}: it is {is}, and {} is {was}", other.display());
                return Err(format!("{message}; bind each {one} into a module of its own").into());
            }
        }
        let types = schema.types.len();
        self.schema.merge(schema).map_err(|error| {
            let others: Vec<_> = self.wsdls.iter().map(|(file, ..)| file.display().to_string()).collect();
            let subject = error.subject().unwrap_or("something").to_owned();
            format!(
                "{label}: it says otherwise of {subject} than {}; bind one of them only",
                others.join(", ")
            )
        })?;
        self.wsdls.push((file.to_owned(), source, types));
        Ok(())
    }

    fn describe(&mut self, file: &Path) -> Result<(), Failure> {
        let label = file.display().to_string();
        let schema = describe::read(&label, &bytes(file)?)?;
        for (name, object) in &schema.objects {
            if self.schema.objects.get(name).is_some_and(|known| known != object) {
                let other = self.described_in.get(name).map(|file| file.display().to_string());
                let other = other.unwrap_or_default();
                let message = format!("{label}: it describes {name} otherwise than {other}");
                return Err(format!("{message}; give one of them only").into());
            }
            self.described_in.entry(name.clone()).or_insert_with(|| file.to_owned());
        }
        Ok(self.schema.merge(schema)?)
    }

    /// A line for each WSDL, and one for the describes.
    fn said(&self, describes: usize) -> String {
        let mut said = String::new();
        for (file, source, types) in &self.wsdls {
            let _ = writeln!(said, "Read {}: {}, {}.", file.display(), called(source), count(*types, "type"));
        }
        if describes > 0 {
            let versions: BTreeSet<Option<Version>> =
                self.schema.objects.values().map(|object| object.described).collect();
            let versions: Vec<_> = versions.into_iter().map(spoken).collect();
            let objects = count(self.schema.objects.len(), "sObject");
            let (files, versions) = (count(describes, "file"), versions.join(", "));
            let _ = writeln!(said, "Read {files} of describes of {versions}: {objects}.");
        }
        said
    }
}

/// `the metadata WSDL of 58.0`
fn called(source: &Source) -> String {
    let kind = source.kind.word();
    let name = if kind == "wsdl" { "a WSDL".to_owned() } else { format!("the {kind} WSDL") };
    format!("{name} of {}", spoken(source.version))
}

fn spoken(version: Option<Version>) -> String {
    version.map_or_else(|| "an unknown version".to_owned(), |version| version.to_string())
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// The figures, and what did not go the usual way.
fn tell(report: &Report) -> String {
    let mut said = String::new();
    for (noun, count) in [("types", report.types), ("fields", report.fields), ("values", report.values)] {
        let (read, emitted, mapped) = (count.read, count.emitted, count.mapped);
        let _ = writeln!(said, "  {noun:7} {read:6} = {emitted} emitted + {mapped} mapped");
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
    let mut reasons = BTreeMap::<&str, Vec<&str>>::new();
    for mapped in &report.mapped {
        reasons.entry(mapped.reason).or_default().push(&mapped.name);
    }
    if !reasons.is_empty() {
        let _ = writeln!(
            said,
            "\nMapped to something else than a type or a field of their own ({}):",
            report.mapped.len()
        );
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
    let sdk = fs::canonicalize(project::root().join("sdk")).unwrap_or_else(|_| project::root().join("sdk"));
    format!(
        "\nTo use it, in the module whose folder it lies in (src/lib.rs or src/main.rs for one in src):\n\
         \n{path}  pub mod {module};\n\
         \nand in Cargo.toml, under [dependencies] (`default-features = false` leaves out the client):\n\
         \n  sforce = {{ path = {:?}, default-features = false }}\n",
        sdk.display().to_string()
    )
}

/// The files, and the describes of the folders, in order.
fn json_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let label = path.display();
        let unreadable = |error: std::io::Error| format!("{label}: cannot read it: {error}");
        let mut found = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?.path();
            if entry.extension().is_some_and(|extension| extension == "json") {
                found.push(entry);
            }
        }
        found.sort();
        let (global, describes): (Vec<_>, Vec<_>) = found.into_iter().partition(|file| is_global(file));
        for file in global {
            note(&format!("note: {}: passed over: a describeGlobal has no fields", file.display()));
        }
        if describes.is_empty() {
            return Err(format!(
                "{label}: there is no describe (*.json) in it; folders in it are not looked into"
            )
            .into());
        }
        files.extend(describes);
    }
    Ok(files)
}

/// A folder of describes often has the list of all objects beside them.
fn is_global(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("_global"))
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    if file.is_dir() {
        return Err(format!("{}: it is a folder; name the file in it", file.display()).into());
    }
    fs::read(file).map_err(|error| format!("{}: cannot read it: {error}", file.display()).into())
}

/// Prints all of it, or as much as a reader such as `head` wants.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Says something on the side. That nobody listens is no reason to stop.
fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Says on the side what is being done, each second from the first on.
struct Progress {
    doing: Arc<Mutex<String>>,
    /// Its end is the end of the thread that speaks.
    _stop: mpsc::Sender<()>,
}

impl Progress {
    fn start() -> Self {
        const EACH: Duration = Duration::from_secs(1);
        let (stop, stopped) = mpsc::channel();
        let doing = Arc::new(Mutex::new(String::new()));
        let (begin, shown) = (Instant::now(), Arc::clone(&doing));
        // Without a thread it is quiet, and goes on.
        let _ = std::thread::Builder::new().spawn(move || {
            while stopped.recv_timeout(EACH) == Err(RecvTimeoutError::Timeout) {
                let doing = shown.lock().map(|doing| doing.clone()).unwrap_or_default();
                note(&format!("{} s: {doing} …", begin.elapsed().as_secs()));
            }
        });
        Self { doing, _stop: stop }
    }

    fn doing(&self, what: String) {
        if let Ok(mut doing) = self.doing.lock() {
            *doing = what;
        }
    }
}
