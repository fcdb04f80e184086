//! `cargo xtask import`: WSDLs and describes to snapshots.

use crate::bind::names;
use crate::say::{note, print};
use crate::{Failure, project};
use sforce_codegen::inputs::{Describes, Inputs};
use sforce_codegen::schema::{Schema, Source, SourceKind};
use sforce_codegen::select::Selection;
use sforce_codegen::snapshot;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

const HELP: &str = "\
Reads WSDLs and sObject describes into schema snapshots, which `generate` makes bindings from.

  cargo xtask import [--wsdl FILE…] [--describe PATH…] [--into DIR] [--without-custom]

  --wsdl FILE…       WSDLs; the snapshot of each is DIR/vNN/API.schema
  --describe PATH…   describes as REST returns them, or folders of them; each object's snapshot
                     is DIR/objects/NAME.schema
  --into DIR         where the snapshots go; generated/schema if not given
  --without-custom   leave out what one org added: custom fields and relationships

A part of them:

  --objects A,B…     only these sObjects. Those that only an enterprise WSDL declares become
                     snapshots of their own in DIR/objects, of which every property is unknown
  --components X,Y…  only these types of the WSDLs, with what they reach
  --operations P,Q…  only these operations of the WSDLs, with what they need

Nothing is written unless everything can be read.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut wsdls, mut describes) = (Vec::<PathBuf>::new(), Vec::<PathBuf>::new());
    let (mut into, mut standard_only) = (project::root().join("generated/schema"), false);
    let mut selection = Selection::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("wsdl") => wsdls.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("describe") => describes.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("objects") => names("--objects", &mut arguments, &mut selection.objects)?,
            lexopt::Arg::Long("components") => {
                names("--components", &mut arguments, &mut selection.components)?;
            }
            lexopt::Arg::Long("operations") => {
                names("--operations", &mut arguments, &mut selection.operations)?;
            }
            lexopt::Arg::Long("into") => into = arguments.value()?.into(),
            lexopt::Arg::Long("without-custom") => standard_only = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    if wsdls.is_empty() && describes.is_empty() {
        return Err(format!("there is nothing to import\n\n{HELP}").into());
    }
    let mut snapshots = Vec::new();
    for file in &wsdls {
        // One at a time: each is a snapshot of its own, whatever it is of.
        let whole = Inputs::read([file])?.schema;
        let schema = whole.select(&selection)?;
        if selection.objects.is_some() && is_enterprise(&whole) {
            snapshots.extend(objects(declared(&whole, &schema)));
        } else {
            snapshots.push((wsdl_path(file, &schema)?, schema));
        }
    }
    let describes = Describes::find(&describes)?;
    for file in &describes.passed_over {
        note(&format!("note: {}: passed over: a describeGlobal has no fields", file.display()));
    }
    for file in &describes.files {
        snapshots.extend(objects(Inputs::read([file])?.schema));
    }
    let mut files = BTreeMap::new();
    for (path, mut schema) in snapshots {
        if standard_only {
            schema.without_custom();
        }
        let path = into.join(path);
        if files.get(&path).is_some_and(|other| *other != schema && !is_assumed(other)) {
            let path = path.display();
            return Err(
                format!("{path}: two inputs make this snapshot, and differ: leave one of them out").into()
            );
        }
        files.insert(path, schema);
    }
    write(&files)?;
    for path in files.keys() {
        print(&format!("{}\n", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Writes all of the files, or none of them: each beside its place first.
fn write(files: &BTreeMap<PathBuf, Schema>) -> Result<(), Failure> {
    let mut staged = Vec::new();
    let done = files.iter().try_for_each(|(path, schema)| {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = path.with_extension("schema.new");
        staged.push(beside.clone());
        fs::write(&beside, snapshot::write(schema))
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))
    });
    let done = done.and_then(|()| {
        staged.iter().zip(files.keys()).try_for_each(|(beside, path)| fs::rename(beside, path))
    });
    if let Err(error) = done {
        // What is left of them is nobody's.
        staged.iter().for_each(|beside| drop(fs::remove_file(beside)));
        return Err(error.into());
    }
    Ok(())
}

/// A WSDL declares it: a describe of the object says all of that, and more.
fn is_assumed(schema: &Schema) -> bool {
    schema.objects.values().any(|object| object.assumed)
}

fn is_enterprise(schema: &Schema) -> bool {
    schema.sources.iter().any(|source| source.kind == SourceKind::Enterprise)
}

/// The sObjects of a part of a WSDL, without the types that declare them, as the whole knows them:
/// what they refer to need not be in the part.
fn declared(whole: &Schema, part: &Schema) -> Schema {
    let (mut objects, kept) = (whole.sobjects().objects, part.sobjects().objects);
    objects.retain(|name, _| kept.contains_key(name));
    Schema { sources: whole.sources.clone(), objects, ..Schema::default() }
}

/// `v66/metadata.schema` for the Metadata WSDL of 66.0.
fn wsdl_path(file: &Path, schema: &Schema) -> Result<PathBuf, Failure> {
    let source = schema.sources.first().filter(|source| source.kind != SourceKind::OtherWsdl);
    match source {
        Some(Source { kind, version: Some(version), .. }) => {
            Ok(PathBuf::from(format!("v{}/{}.schema", version.major, kind.word())))
        }
        _ => Err(format!("{}: it does not say which API and version it is of", file.display()).into()),
    }
}

/// A schema for each object, so that a person can open one.
fn objects(schema: Schema) -> impl Iterator<Item = (PathBuf, Schema)> {
    let sources = schema.sources;
    schema.objects.into_iter().map(move |(name, object)| {
        let path = PathBuf::from(format!("objects/{name}.schema"));
        let objects = [(name, object)].into();
        (path, Schema { sources: sources.clone(), objects, ..Schema::default() })
    })
}
