//! `cargo xtask diff`: what one schema has and another has not.

use crate::Failure;
use sforce_codegen::diff::{self, Style};
use sforce_codegen::schema::Schema;
use sforce_codegen::{describe, snapshot, wsdl};
use std::ffi::OsStr;
use std::fs;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Shows what is different between two schemas: what breaks callers first.

  cargo xtask diff OLD NEW [--all] [--json]

  OLD, NEW    a snapshot, a WSDL, a describe as REST returns it, or a folder of such files, which
              are read as one schema. What a file is, its content tells, not its name.
  --all       every line: what is inside of what is new or gone, and no list cut short
  --json      for programs: always all of it, one change to a line

At the top stands a table of how much is different. Then follow, in this order:

  ! lost      a flag or a property that is no longer set: a call that was allowed is now refused
  - removed   an operation, type, field, value … that is gone
  ~ changed   what is there still, and not the same: a type, a length, how often it occurs
  + added     what is new; of a new type one line

What is lost and removed is always shown in full. 0..1 reads: it may be missing; 0..*: any number
of them; without such a mark: exactly one. Order is not a difference, nor is where a schema was
read from.

The exit code is 0 whether or not anything is different, and 1 where an input cannot be read.
Colours are for terminals only; set NO_COLOR to have none there either.

Before a move to another API version:

  cargo xtask diff v30/metadata.wsdl v31/metadata.wsdl
  cargo xtask diff generated/schema/v66/metadata.schema new/metadata.wsdl
  cargo xtask diff describe/v58.0 describe/v60.0 --all | less

What no caller survives, for a check of your own:

  cargo xtask diff OLD NEW --json | jq '.counts | (.lost, .removed)'";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut inputs, mut all, mut json) = (Vec::<PathBuf>::new(), false, false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(path) => inputs.push(path.into()),
            lexopt::Arg::Long("all") => all = true,
            lexopt::Arg::Long("json") => json = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let [old, new] = inputs.as_slice() else {
        let message = format!("it takes two inputs, OLD and NEW, not {}", inputs.len());
        return Err(format!("{message}; `cargo xtask diff --help` says more").into());
    };
    let diff = compare(old, new)?;
    let style = Style { all, colour: colour(std::env::var_os("NO_COLOR").as_deref()) };
    print(&if json { diff.json() } else { text(&diff, style) })?;
    Ok(ExitCode::SUCCESS)
}

fn compare(old: &Path, new: &Path) -> Result<diff::Diff, Failure> {
    let (old_schema, new_schema) = (read(old)?, read(new)?);
    if strangers(&old_schema, &new_schema) {
        eprintln!("note: nothing in OLD is called like anything in NEW; are both of one API?");
    }
    let mut diff = diff::compare(&old_schema, &new_schema);
    // Two orgs, or two days, of one version are told apart by their files only.
    if diff.old == diff.new || diff.old.is_empty() || diff.new.is_empty() {
        (diff.old, diff.new) = (old.display().to_string(), new.display().to_string());
    }
    Ok(diff)
}

/// Whether nothing has the same name in both.
fn strangers(old: &Schema, new: &Schema) -> bool {
    !old.types.keys().any(|name| new.types.contains_key(name))
        && !old.elements.keys().any(|name| new.elements.contains_key(name))
        && !old.objects.keys().any(|name| new.objects.contains_key(name))
}

/// The text, and how to see the rest of it.
fn text(diff: &diff::Diff, style: Style) -> String {
    let mut text = diff.text(style);
    if !style.all && text != diff.text(Style { all: true, ..style }) {
        text.push_str("\nThis is the short form; --all shows every line.\n");
    }
    text
}

/// Colours are for people at a terminal who did not ask for none (<https://no-color.org>).
fn colour(no_color: Option<&OsStr>) -> bool {
    no_color.is_none_or(OsStr::is_empty) && std::io::stdout().is_terminal()
}

/// Prints it all, or as much as a reader such as `head` wants.
fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// What a file or a folder of files says.
fn read(path: &Path) -> Result<Schema, Failure> {
    let label = path.display().to_string();
    if !path.is_dir() {
        return Ok(read_bytes(&label, &bytes(path)?)?);
    }
    let mut schema = Schema::default();
    let files = files(path)?;
    if files.is_empty() {
        let wanted = "it holds no snapshot (.schema), WSDL (.wsdl) or describe (.json)";
        return Err(format!("{label}: {wanted}; folders in it are not looked into").into());
    }
    for file in files {
        let read = read_bytes(&file.display().to_string(), &bytes(&file)?)?;
        schema.merge(read).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    Ok(schema)
}

/// The files of a folder that may be schemas, in order.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let unreadable = |error: std::io::Error| format!("{}: cannot read it: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let known = ["schema", "wsdl", "json"];
        if path.extension().is_some_and(|extension| known.iter().any(|known| extension == *known)) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| format!("{}: cannot read it: {error}", file.display()).into())
}

/// Reads what the first character says that it is: XML, JSON, or else a snapshot.
fn read_bytes(label: &str, bytes: &[u8]) -> Result<Schema, sforce_codegen::Error> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match text.trim_ascii_start().first() {
        None => Err(sforce_codegen::Error::new(label, "it is empty")),
        // 0xfe and 0xff begin UTF-16, for which the reader of WSDLs has words.
        Some(b'<' | 0xfe | 0xff) => wsdl::read(label, bytes),
        Some(b'{' | b'[') => describe::read(label, bytes),
        Some(_) => match std::str::from_utf8(text) {
            Ok(text) if begins_as_snapshot(text) => snapshot::read(label, text),
            _ => {
                Err(sforce_codegen::Error::new(label, "it is neither a snapshot, nor a WSDL, nor a describe")
                    .help(
                        "a snapshot begins with `sforce schema`, a WSDL with `<`, a describe with `{` or `[`",
                    ))
            }
        },
    }
}

/// Whether its first line that is not a comment is a snapshot's, of whatever version.
fn begins_as_snapshot(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.next().is_some_and(|line| line.starts_with("sforce schema"))
}

#[cfg(test)]
mod tests;
