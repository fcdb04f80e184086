//! `cargo xtask import`: WSDLs and describes to snapshots.

use crate::{Failure, project};
use sforce_codegen::schema::{Schema, Source, SourceKind};
use sforce_codegen::{describe, snapshot, wsdl};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Reads WSDLs and sObject describes into schema snapshots, which `generate` makes bindings from.

  cargo xtask import [--wsdl FILE]… [--describe FILE|DIR]… [--into DIR] [--without-custom]

  --wsdl FILE        a WSDL; its snapshot is DIR/vNN/API.schema
  --describe PATH    a describe as REST returns it, or a folder of them; each object's snapshot
                     is DIR/objects/NAME.schema
  --into DIR         where the snapshots go; generated/schema if not given
  --without-custom   leave out what one org added: custom fields and relationships

Nothing is written unless everything can be read.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut wsdls, mut describes) = (Vec::<PathBuf>::new(), Vec::<PathBuf>::new());
    let (mut into, mut standard_only) = (project::root().join("generated/schema"), false);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("wsdl") => wsdls.push(arguments.value()?.into()),
            lexopt::Arg::Long("describe") => describes.push(arguments.value()?.into()),
            lexopt::Arg::Long("into") => into = arguments.value()?.into(),
            lexopt::Arg::Long("without-custom") => standard_only = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => {
                println!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    if wsdls.is_empty() && describes.is_empty() {
        return Err(format!("there is nothing to import\n\n{HELP}").into());
    }
    let mut snapshots = Vec::new();
    for file in &wsdls {
        let schema = wsdl::read(&file.display().to_string(), &bytes(file)?)?;
        snapshots.push((wsdl_path(file, &schema)?, schema));
    }
    for file in json_files(&describes)? {
        let schema = describe::read(&file.display().to_string(), &bytes(&file)?)?;
        snapshots.extend(objects(schema));
    }
    for (path, mut schema) in snapshots {
        if standard_only {
            schema.without_custom();
        }
        let path = into.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        }
        fs::write(&path, snapshot::write(&schema)).map_err(|error| format!("{}: {error}", path.display()))?;
        println!("{}", path.display());
    }
    Ok(ExitCode::SUCCESS)
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

/// The files, and the JSON files of the folders, in order.
fn json_files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        for entry in fs::read_dir(path)? {
            let entry = entry?.path();
            if entry.extension().is_some_and(|extension| extension == "json") {
                files.push(entry);
            }
        }
        files[before..].sort();
    }
    Ok(files)
}

fn bytes(file: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(file).map_err(|error| format!("{}: cannot read it: {error}", file.display()).into())
}
