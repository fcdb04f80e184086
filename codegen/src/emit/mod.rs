//! Schema to Rust text: the only place that knows how generated code looks.
//!
//! Generated code is data: plain structs, and one table a type that
//! `sforce::record!` turns into what the drivers walk. Structs go through
//! prettyplease; the tables are written here, one line a field, because that is
//! how they are read.

mod names;
mod objects;
mod output;
mod package;
mod records;
mod report;
mod text;

pub use output::{Output, Replaced, Stale};
pub use package::{Module, Package};
pub use report::{Clash, Count, Mapped, Report};

use names::ModuleNames;
use sforce_schema::Error;
use sforce_schema::{Schema, SourceKind, Version, version_text};
use std::collections::BTreeMap;
use std::path::Path;

/// Generates bindings from a schema.
///
/// ```
/// use sforce_codegen::{Generator, schema::snapshot};
///
/// let schema = snapshot::read("room.schema", "sforce schema 1\n\nobject Room__c keyPrefix=a01\n  flags createable\n")?;
/// let output = Generator::new(schema).command("cargo xtask generate").file()?;
/// assert!(output.starts_with("// Made by `cargo xtask generate`"));
/// # Ok::<(), sforce_codegen::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Generator {
    schema: Schema,
    command: String,
}

/// Whether the version of this kind's types stands in their calls.
fn is_pinned(kind: SourceKind) -> bool {
    matches!(kind, SourceKind::Metadata | SourceKind::Tooling | SourceKind::Apex)
}

/// What is written of one module.
#[derive(Default)]
struct Written {
    /// The text of its parts by file name.
    files: BTreeMap<String, String>,
    /// The Rust names of its records.
    tables: Vec<String>,
    report: Report,
}

impl Written {
    /// The text of a part.
    fn part(&mut self, name: String) -> &mut String {
        self.files.entry(name).or_default()
    }
}

impl Generator {
    /// Bindings for all types and objects of a schema.
    pub fn new(schema: Schema) -> Self {
        Self { schema, command: "sforce-codegen".to_owned() }
    }

    /// The command that the first line of every file names.
    #[must_use]
    pub fn command(mut self, command: &str) -> Self {
        command.clone_into(&mut self.command);
        self
    }

    /// One file without inner attributes, for `include!` inside a module.
    ///
    /// # Errors
    /// If the schema holds what cannot be emitted.
    pub fn file(&self) -> Result<String, Error> {
        let (head, written) = self.written()?;
        let mut file = format!("{}\n{head}", self.first_line());
        for part in written.files.values() {
            file.push_str(&format!("\n{}\n", part.trim_end()));
        }
        file.push_str(&text::tables(&written.tables));
        Ok(file)
    }

    /// A module tree: `mod.rs` and its parts.
    ///
    /// # Errors
    /// If the schema holds what cannot be emitted.
    pub fn tree(&self) -> Result<Output, Error> {
        let (head, Written { files, tables, report }) = self.written()?;
        let mut output = Output { report, ..Output::default() };
        let mut root = format!("{}\n{head}\n", self.first_line());
        for (name, part) in files {
            root.push_str(&format!("#[rustfmt::skip]\n#[allow(nonstandard_style)]\nmod {name};\n"));
            // A type may stand alone: no other of its module, no property of a field is named.
            let uses = "#[allow(unused_imports)]\nuse super::*;\n";
            output.add(
                &format!("{name}.rs"),
                format!("{}\n\n{uses}\n{}\n", self.first_line(), part.trim_end()),
            );
            // Of its own path: a crate may be called alike.
            root.push_str(&format!("pub use self::{name}::*;\n"));
        }
        root.push_str(&text::tables(&tables));
        output.add("mod.rs", root);
        Ok(output)
    }

    /// Writes [`Generator::file`] where a build script wants it: a file that holds this text
    /// already is not touched.
    ///
    /// # Errors
    /// If the schema holds what cannot be emitted, or the file cannot be written.
    pub fn write_file(&self, file: &Path) -> Result<(), Error> {
        sforce_schema::files::write_all([(file, self.file()?)])?;
        Ok(())
    }

    fn first_line(&self) -> String {
        format!("// Made by `{}` from {}. Change the schema, not this file.", self.command, self.sources())
    }

    fn sources(&self) -> String {
        let mut kinds: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        for source in &self.schema.sources {
            kinds
                .entry(source.kind.word())
                .or_default()
                .extend(source.version.map(|version| version.to_string()));
        }
        let mut said: Vec<_> = kinds
            .into_iter()
            .map(|(kind, mut versions)| {
                versions.sort();
                versions.dedup();
                format!("{kind} {}", versions.join(", ")).trim_end().to_owned()
            })
            .collect();
        if said.is_empty() {
            said.push("a schema without a source".to_owned());
        }
        said.join(" and ")
    }

    /// The version that metadata and tooling types pin; sObjects use the org's.
    fn pinned(&self) -> Option<Version> {
        self.schema.sources.iter().find(|source| is_pinned(source.kind)).and_then(|source| source.version)
    }

    /// A module pins one version, so what it holds has to be of one.
    fn one_version(&self) -> Result<(), Error> {
        let pinned = self.pinned();
        let mut others = self.schema.sources.iter().filter(|source| is_pinned(source.kind));
        match others.find(|source| source.version != pinned) {
            None => Ok(()),
            Some(other) => {
                let message =
                    format!("it joins versions {} and {}", version_text(pinned), version_text(other.version));
                Err(Error::new("schema", message).help("bind each version into a module of its own"))
            }
        }
    }

    /// What stands before a module's parts, and those.
    fn written(&self) -> Result<(String, Written), Error> {
        self.schema.check()?;
        self.one_version()?;
        let sobjects = self.schema.sobjects();
        let names = ModuleNames::of(&self.schema, &sobjects);
        let mut written = Written::default();
        written.report.clashes.clone_from(&names.clashes);
        records::emit(&self.schema, &sobjects, &names, &mut written)?;
        objects::emit(&self.schema, &sobjects, &names, &mut written)?;
        written.tables.sort();
        let head = text::head(&sobjects, self.pinned(), &names);
        written.report.disagreements = sobjects.disagreements;
        Ok((head, written))
    }
}
