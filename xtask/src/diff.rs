//! `cargo xtask diff`: what one schema has and another has not.

use crate::say::{Progress, note, print};
use crate::{Failure, layout};
use sforce_schema::Inputs;
use sforce_schema::Schema;
use sforce_schema::diff::{self, Diff, Style};
use std::ffi::OsStr;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Shows what is different between two schemas: what breaks callers first.

  cargo xtask diff OLD NEW [--all] [--json]

  OLD, NEW    a snapshot, a WSDL, a describe as REST returns it, or a folder of such files, which
              are read as one schema; or a folder as `fetch` and `import` write it. Of two of those
              the sObjects are compared, and each API with the same API of the other, whatever its
              version
  --all       every line: what is inside of what is new or gone, and no list cut short
  --json      for programs: always all of it, one change to a line; an object for each comparison

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

What has changed in an org since last week:

  cargo xtask diff last-week this-week

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
    let diffs = compare(old, new)?;
    let style = Style { all, colour: colour(std::env::var_os("NO_COLOR").as_deref()) };
    print(&if json { diffs.iter().map(Diff::json).collect() } else { text(&diffs, style) })?;
    Ok(ExitCode::SUCCESS)
}

/// What is compared as one.
struct Side {
    /// What it is called if the schema does not say.
    label: String,
    schema: Schema,
    /// `["objects"]` or `["v58", "metadata"]`.
    path: Vec<String>,
}

impl Side {
    /// An API is itself in whatever version.
    fn is_same(&self, other: &Self) -> bool {
        self.path.last() == other.path.last()
    }
}

fn compare(old: &Path, new: &Path) -> Result<Vec<Diff>, Failure> {
    let progress = Progress::start();
    let (old, new) = (read(old, &progress)?, read(new, &progress)?);
    let mut diffs = Vec::new();
    for (old, new) in pairs(old, new) {
        progress.doing("comparing".to_owned());
        if strangers(&old.schema, &new.schema) {
            note("note: nothing in OLD is called like anything in NEW; are both of one API?");
        }
        let mut diff = diff::compare(&old.schema, &new.schema);
        // Two orgs, or two days, of one version are told apart by their files only.
        if diff.old == diff.new || diff.old.is_empty() || diff.new.is_empty() {
            (diff.old, diff.new) = (old.label, new.label);
        }
        diffs.push(diff);
    }
    Ok(diffs)
}

/// Each with its like: of the same API and version first, then of the same API. What only one side
/// has is compared with nothing.
fn pairs(mut old: Vec<Side>, mut new: Vec<Side>) -> Vec<(Side, Side)> {
    if old.len() == 1 && new.len() == 1 {
        return old.into_iter().zip(new).collect();
    }
    let mut found = Vec::new();
    let mut pair = |is_like: &dyn Fn(&Side, &Side) -> bool| {
        let mut left = Vec::new();
        for side in old.drain(..) {
            match new.iter().position(|other| is_like(&side, other)) {
                Some(place) => found.push((side, new.remove(place))),
                None => left.push(side),
            }
        }
        old = left;
    };
    pair(&|one, other| one.path == other.path);
    pair(&Side::is_same);
    let nothing = |path: &[String]| Side {
        label: "nothing".to_owned(),
        schema: Schema::default(),
        path: path.to_vec(),
    };
    found.extend(old.into_iter().map(|side| {
        let other = nothing(&side.path);
        (side, other)
    }));
    found.extend(new.into_iter().map(|side| (nothing(&side.path), side)));
    found.sort_by(|(one, _), (other, _)| one.path.cmp(&other.path));
    found
}

/// What an input holds: one schema, or of a folder as `import` writes it one for each module.
fn read(path: &Path, progress: &Progress) -> Result<Vec<Side>, Failure> {
    progress.doing(format!("reading {}", path.display()));
    let parts = if is_laid_out(path) { layout::parts(path)? } else { Vec::new() };
    if parts.is_empty() {
        let schema = Inputs::read([path])?.schema;
        return Ok(vec![Side { label: path.display().to_string(), path: place(&schema), schema }]);
    }
    let mut sides = Vec::new();
    for part in parts {
        let label = path.join(part.path.join("/")).display().to_string();
        progress.doing(format!("reading {label}"));
        sides.push(Side { label, schema: part.read()?.schema, path: part.path });
    }
    Ok(sides)
}

/// Whether a folder has folders as `import` writes them.
fn is_laid_out(folder: &Path) -> bool {
    let is_part = |name: &OsStr| name == layout::OBJECTS || layout::is_version(&name.to_string_lossy());
    std::fs::read_dir(folder).is_ok_and(|entries| {
        entries.flatten().any(|entry| is_part(&entry.file_name()) && entry.path().is_dir())
    })
}

/// Where `import` would write it.
fn place(schema: &Schema) -> Vec<String> {
    match schema.sources.first() {
        Some(source) if !schema.types.is_empty() => {
            let version = source.version.map(|version| format!("v{}", version.major)).unwrap_or_default();
            vec![version, source.kind.word().to_owned()]
        }
        _ => vec![layout::OBJECTS.to_owned()],
    }
}

/// Whether nothing has the same name in both.
fn strangers(old: &Schema, new: &Schema) -> bool {
    *old != Schema::default()
        && *new != Schema::default()
        && !old.types.keys().any(|name| new.types.contains_key(name))
        && !old.elements.keys().any(|name| new.elements.contains_key(name))
        && !old.objects.keys().any(|name| new.objects.contains_key(name))
}

/// The text, and how to see the rest of it.
fn text(diffs: &[Diff], style: Style) -> String {
    let said = |style: Style| diffs.iter().map(|diff| diff.text(style)).collect::<Vec<_>>().join("\n\n");
    let mut text = said(style);
    if !style.all && text != said(Style { all: true, ..style }) {
        text.push_str("\nThis is the short form; --all shows every line.\n");
    }
    text
}

/// Colours are for people at a terminal who did not ask for none (<https://no-color.org>).
fn colour(no_color: Option<&OsStr>) -> bool {
    no_color.is_none_or(OsStr::is_empty) && std::io::stdout().is_terminal()
}

#[cfg(test)]
mod tests;
