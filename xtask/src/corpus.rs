//! `cargo xtask corpus`: everything below a folder through read, emit and `cargo check`.

mod find;
mod skips;

use crate::say::{Progress, count, print};
use crate::{Failure, project};
use find::{Found, Input};
use sforce_codegen::emit::{Count, Generator, Report};
use sforce_schema::Inputs;
use sforce_schema::version_text;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

const HELP: &str = "\
Puts every WSDL and describe below a folder through read, emit and `cargo check`, and shows what
became of all that is in them.

  cargo xtask corpus DIR

  DIR    looked into as deep as it goes, links to folders aside: *.wsdl, *.xml and *.json

It fails if a WSDL or a describe cannot be read or emitted, if what is emitted does not compile, if
counts do not add up (in = emitted + mapped + skipped), or if something is skipped that is not on
the list in xtask/src/corpus/skips.txt. JSON that breaks off counts as a describe that cannot be
read.

Counted, named and passed over are: XML that is no WSDL, other text called *.json, JSON that
describes no object, and describes that the reader refuses because keys were cut out of them.

What is generated stays in target/corpus, so that only what changed is compiled again.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let mut folder = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(value) if folder.is_none() => folder = Some(PathBuf::from(value)),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let folder =
        folder.ok_or("name a folder with WSDLs and describes; `cargo xtask corpus --help` says more")?;
    corpus(&folder)
}

fn corpus(folder: &Path) -> Result<ExitCode, Failure> {
    let progress = Progress::start();
    progress.doing(format!("looking into {}", folder.display()));
    let found = find::below(folder)?;
    if found.inputs.is_empty() {
        return Err(format!("{}: there is no WSDL and no describe in it", folder.display()).into());
    }
    let target = project::root().join("target/corpus");
    let mut batch = Batch::at(&target)?;
    let (mut rows, mut failures) = (Vec::new(), Vec::new());
    for (place, input) in found.inputs.iter().enumerate() {
        let name = input.path.strip_prefix(folder).unwrap_or(&input.path).display().to_string();
        progress.doing(format!("{name} ({} of {})", place + 1, found.inputs.len()));
        match row(&name, input, &mut batch) {
            Ok(row) => rows.push(row),
            Err(error) => failures.push(error.to_string()),
        }
    }
    failures.extend(
        rows.iter()
            .filter(|row| !row.report.adds_up())
            .map(|row| format!("{}: something was dropped: {}", row.name, row.report)),
    );
    failures.extend(rows.iter().flat_map(|row| skips::unlisted(&row.report)));
    progress.doing(format!("checking {} with cargo", count(batch.members.len(), "crate")));
    let start = Instant::now();
    failures.extend(batch.check()?);
    let seconds = start.elapsed().as_secs_f64();
    drop(progress);

    let mut said = table(&rows);
    let _ = writeln!(said, "\nChecked {} in {seconds:.0} s.", count(batch.members.len(), "crate"));
    said.push_str(&aside(&found, folder));
    said.push_str(&skips::said(rows.iter().map(|row| &row.report)));
    print(&said)?;
    if failures.is_empty() {
        print("Everything adds up and compiles.\n")?;
        return Ok(ExitCode::SUCCESS);
    }
    Err(format!("{}:\n  {}", count(failures.len(), "failure"), failures.join("\n  ")).into())
}

/// What became of one file.
struct Row {
    name: String,
    version: String,
    report: Report,
    lines: usize,
    seconds: f64,
}

fn row(name: &str, input: &Input, batch: &mut Batch) -> Result<Row, Failure> {
    let start = Instant::now();
    let mut inputs = Inputs::default();
    match input.kind {
        find::Kind::Wsdl => inputs.wsdl(&input.path)?,
        find::Kind::Describe => inputs.describe(&input.path)?,
    }
    let version = inputs.schema.sources.first().and_then(|source| source.version);
    let output = Generator::new(inputs.schema).command("cargo xtask corpus").tree()?;
    let seconds = start.elapsed().as_secs_f64();
    let (lines, report) = (output.lines(), output.report.clone());
    batch.add(name, input.kind, &output)?;
    Ok(Row { name: name.to_owned(), version: version_text(version), report, lines, seconds })
}

/// So many errors of the compiler's are shown.
const SHOWN: usize = 20;

/// Crates of what is generated, checked in one go: a WSDL is one, all describes are one together.
struct Batch {
    folder: PathBuf,
    members: Vec<String>,
    describes: Vec<String>,
    /// The names that modules have.
    taken: BTreeSet<String>,
}

impl Batch {
    fn at(folder: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(folder)?;
        let (members, describes, taken) = Default::default();
        Ok(Self { folder: folder.to_owned(), members, describes, taken })
    }

    /// A name for the module of a file, which no other has: `a-b.json` and `a_b.json` are two.
    fn module(&mut self, name: &str) -> String {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
        let wanted = format!("m_{}", stem.chars().map(plain).collect::<String>());
        let (mut module, mut number) = (wanted.clone(), 1);
        while !self.taken.insert(module.clone()) {
            number += 1;
            module = format!("{wanted}_{number}");
        }
        module
    }

    fn add(
        &mut self,
        name: &str,
        kind: find::Kind,
        output: &sforce_codegen::emit::Output,
    ) -> Result<(), Failure> {
        let module = self.module(name);
        let (member, modules) = match kind {
            find::Kind::Wsdl => (module.clone(), std::slice::from_ref(&module)),
            find::Kind::Describe => {
                self.describes.push(module.clone());
                ("describes".to_owned(), self.describes.as_slice())
            }
        };
        let source = self.folder.join(&member).join("src");
        output.write(&source.join(&module))?;
        let mut root = String::from("#![allow(non_camel_case_types, non_snake_case)]\n");
        modules.iter().for_each(|module| root.push_str(&format!("pub mod {module};\n")));
        write(&source.join("lib.rs"), &root)?;
        write(
            &self.folder.join(&member).join("Cargo.toml"),
            &format!(
                "[package]\nname = {member:?}\nedition = \"2024\"\n\n[dependencies]\nsforce.workspace = true\n"
            ),
        )?;
        if !self.members.contains(&member) {
            self.members.push(member);
        }
        Ok(())
    }

    /// The first errors of the crates that do not compile.
    fn check(&self) -> Result<Vec<String>, Failure> {
        let sdk = project::root().join("sdk");
        let members: Vec<_> = self.members.iter().map(|member| format!("{member:?}")).collect();
        write(
            &self.folder.join("Cargo.toml"),
            &format!(
                "[workspace]\nresolver = \"3\"\nmembers = [{}]\n\n[workspace.dependencies]\n\
                 sforce = {{ path = {:?}, default-features = false }}\n\n[profile.dev]\ndebug = false\nincremental = false\n",
                members.join(", "),
                sdk.display().to_string()
            ),
        )?;
        // The same versions as the project's, and nothing from the network.
        fs::copy(project::root().join("Cargo.lock"), self.folder.join("Cargo.lock"))?;
        let output = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
            .args([
                "check",
                "--workspace",
                "--keep-going",
                "--offline",
                "--quiet",
                "--message-format",
                "short",
            ])
            .arg("--target-dir")
            .arg(self.folder.join("target"))
            .current_dir(&self.folder)
            .stdin(Stdio::null())
            .output()?;
        if output.status.success() {
            return Ok(Vec::new());
        }
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let errors: Vec<_> = said.lines().filter(|line| line.contains("error")).map(str::to_owned).collect();
        let more = errors.len().saturating_sub(SHOWN);
        let mut errors: Vec<_> = errors.into_iter().take(SHOWN).collect();
        if more > 0 {
            errors.push(format!("… {more} more lines of cargo check"));
        }
        if errors.is_empty() {
            errors.push(format!("cargo check failed: {}", said.trim()));
        }
        Ok(errors)
    }
}

/// Writes a file where its text differs: what is not touched is not compiled again.
fn write(file: &Path, text: &str) -> Result<(), Failure> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, text)?)
}

/// A line a file: what came in and what became of it.
fn table(rows: &[Row]) -> String {
    let widest = rows.iter().map(|row| row.name.chars().count()).max().unwrap_or_default().max("file".len());
    let mut text = format!(
        "{:widest$}  version  {:>26}  {:>26}  {:>26}  {:>26}    lines      s\n",
        "file", "types", "fields", "relationships", "values"
    );
    let mut whole = Report::default();
    let (mut lines, mut seconds) = (0, 0.0);
    for row in rows {
        line(&mut text, widest, &row.name, &row.version, &row.report, row.lines, row.seconds);
        for ((_, sum), (_, count)) in whole.counts_mut().into_iter().zip(row.report.counts()) {
            *sum += count;
        }
        lines += row.lines;
        seconds += row.seconds;
    }
    line(&mut text, widest, &count(rows.len(), "file"), "", &whole, lines, seconds);
    text
}

fn line(
    text: &mut String,
    widest: usize,
    name: &str,
    version: &str,
    report: &Report,
    lines: usize,
    seconds: f64,
) {
    let _ = write!(text, "{name:widest$}  {:>7}", version.replace("an unknown version", "?"));
    for (_, Count { read, emitted, mapped, skipped }) in report.counts() {
        let became = format!("{read} = {emitted} + {mapped} + {skipped}");
        let _ = write!(text, "  {became:>26}");
    }
    let _ = writeln!(text, "  {lines:>7}  {seconds:>5.2}");
}

/// What was not put through, and why.
fn aside(found: &Found, folder: &Path) -> String {
    let mut said = String::new();
    for (reason, files) in &found.aside {
        let some: Vec<_> = files
            .iter()
            .take(3)
            .map(|file| file.strip_prefix(folder).unwrap_or(file).display().to_string())
            .collect();
        let more = if files.len() > some.len() { ", …" } else { "" };
        let _ = writeln!(said, "{} {reason}: {}{more}", count(files.len(), "file"), some.join(", "));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_names_that_differ_by_signs_are_modules_of_their_own() {
        let (members, describes, taken) = Default::default();
        let mut batch = Batch { folder: PathBuf::new(), members, describes, taken };
        let modules = ["a/x-y.json", "a/x_y.json", "a/X y.wsdl", "a/x_y.xml", "a/x_y_2.json"]
            .map(|name| batch.module(name));
        assert_eq!(modules, ["m_a_x_y", "m_a_x_y_2", "m_a_x_y_3", "m_a_x_y_4", "m_a_x_y_2_2"]);
    }
}
