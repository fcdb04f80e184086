//! `cargo xtask import`: WSDLs and describes to snapshots.

use crate::layout::OBJECTS;
use crate::options::{self, names};
use crate::say::{Progress, note, print};
use crate::{Failure, project};
use sforce_schema::files;
use sforce_schema::inputs::{Describes, Inputs};
use sforce_schema::select::Selection;
use sforce_schema::snapshot;
use sforce_schema::{Schema, Source, SourceKind};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Reads WSDLs and sObject describes into schema snapshots, which `generate` makes bindings from.

  cargo xtask import [--wsdl FILE…] [--describe PATH…] [--into DIR] [--without-custom]

  --wsdl FILE…       WSDLs; the snapshot of each is DIR/vNN/API.schema
  --describe PATH…   describes as REST returns them, or folders of them; each object's snapshot
                     is DIR/objects/NAME.schema
  --into DIR         where the snapshots go; generated/schema if not given
  --without-custom   leave out what one org added: custom fields and relationships

A part of them:

  --objects A,B…     only these sObjects, of the describes and of the WSDLs that declare sObjects.
                     Those that only an enterprise WSDL declares become snapshots of their own in
                     DIR/objects, of which every property is unknown
  --components X,Y…  only these types of the WSDLs, with what they reach
  --operations P,Q…  only these operations of the WSDLs, with what they need

All of it is written, or nothing where something cannot be read or written.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut asked, mut into) = (Asked::default(), None);
    while let Some(argument) = arguments.next()? {
        let selection = &mut asked.selection;
        match argument {
            lexopt::Arg::Long("wsdl") => asked.wsdls.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("describe") => asked.describes.extend(arguments.values()?.map(PathBuf::from)),
            lexopt::Arg::Long("objects") => names("--objects", &mut selection.objects, &mut arguments)?,
            lexopt::Arg::Long("components") => {
                names("--components", &mut selection.components, &mut arguments)?;
            }
            lexopt::Arg::Long("operations") => {
                names("--operations", &mut selection.operations, &mut arguments)?;
            }
            lexopt::Arg::Long("into") => options::path("--into", &mut into, &mut arguments)?,
            lexopt::Arg::Long("without-custom") => asked.without_custom = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    if asked.wsdls.is_empty() && asked.describes.is_empty() {
        return Err("there is nothing to import: name a WSDL (--wsdl) or describes (--describe); \
                    `cargo xtask import --help` says more"
            .into());
    }
    let into = into.unwrap_or_else(|| project::root().join("generated/schema"));
    for path in import(&asked, &into)? {
        print(&format!("{}\n", path.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What to read, and what to take of it.
#[derive(Default)]
pub(crate) struct Asked {
    pub(crate) wsdls: Vec<PathBuf>,
    /// Files, and folders of them.
    pub(crate) describes: Vec<PathBuf>,
    pub(crate) selection: Selection,
    pub(crate) without_custom: bool,
}

/// Writes the snapshots of all that is asked for into a folder, and returns their files.
pub(crate) fn import(asked: &Asked, into: &Path) -> Result<Vec<PathBuf>, Failure> {
    let progress = Progress::start();
    let read = Read::all(asked, &progress)?;
    let mut snapshots = Snapshots { into, files: BTreeMap::new() };
    for (file, whole) in &read.wsdls {
        progress.doing(format!("selecting of {}", file.display()));
        let schema = whole.select(&part_of(whole, &asked.selection))?;
        if asked.selection.objects.is_some() && is_enterprise(whole) {
            snapshots.objects(file, declared(whole, &schema))?;
        } else {
            snapshots.add(file, &wsdl_path(file, &schema)?, schema)?;
        }
    }
    for (file, whole) in &read.describes {
        let selection = Selection { objects: asked.selection.objects.clone(), ..Selection::default() };
        snapshots.objects(file, whole.select(&part_of(whole, &selection))?)?;
    }
    let count = snapshots.files.len();
    let mut texts = BTreeMap::new();
    for (place, Made { path, mut schema, .. }) in snapshots.files.into_values().enumerate() {
        progress.doing(format!("making {} ({} of {count})", path.display(), place + 1));
        if asked.without_custom {
            schema.without_custom();
        }
        texts.insert(path, snapshot::write(&schema));
    }
    progress.doing(format!("writing into {}", into.display()));
    files::write_all(&texts)?;
    Ok(texts.into_keys().collect())
}

/// What was read, by its file.
struct Read {
    wsdls: Vec<(PathBuf, Schema)>,
    describes: Vec<(PathBuf, Schema)>,
}

impl Read {
    fn all(asked: &Asked, progress: &Progress) -> Result<Self, Failure> {
        let described = Describes::find(&asked.describes)?;
        for file in &described.passed_over {
            note(&format!("note: {}: passed over: a describeGlobal has no fields", file.display()));
        }
        let files = asked.wsdls.iter().chain(&described.files);
        let (count, mut place) = (files.count(), 0);
        let mut read = |file: &Path, add: fn(&mut Inputs, &Path) -> Result<(), sforce_schema::Error>| {
            place += 1;
            progress.doing(format!("reading {} ({place} of {count})", file.display()));
            // One at a time: each is a snapshot of its own, whatever it is of.
            let mut inputs = Inputs::default();
            add(&mut inputs, file)?;
            Ok::<_, Failure>((file.to_owned(), inputs.schema))
        };
        let wsdls = asked.wsdls.iter().map(|file| read(file, Inputs::wsdl)).collect::<Result<_, _>>()?;
        let describes =
            described.files.iter().map(|file| read(file, Inputs::describe)).collect::<Result<_, _>>()?;
        let read = Self { wsdls, describes };
        read.check(&asked.selection)?;
        Ok(read)
    }

    /// Whether each sObject that is named is somewhere, and a WSDL is there for what only those have.
    fn check(&self, selection: &Selection) -> Result<(), sforce_schema::Error> {
        if *selection == Selection::default() {
            return Ok(());
        }
        let mut known = Schema::default();
        for (_, schema) in self.wsdls.iter().chain(&self.describes) {
            known.types.extend(schema.types.clone());
            known.objects.extend(schema.objects.clone());
        }
        // Each WSDL says by itself what it has not.
        let objects = Selection { objects: selection.objects.clone(), ..Selection::default() };
        known.select(if self.wsdls.is_empty() { selection } else { &objects }).map(drop)
    }
}

/// The selection with the names of those sObjects that a schema has.
fn part_of(schema: &Schema, selection: &Selection) -> Selection {
    let mut part = selection.clone();
    if let Some(names) = &mut part.objects {
        let known = schema.sobjects().objects;
        names.retain(|name| known.keys().any(|known| known.eq_ignore_ascii_case(name)));
    }
    part
}

/// The snapshots of a folder, by their path in lower case: two of them are two files everywhere.
struct Snapshots<'a> {
    into: &'a Path,
    files: BTreeMap<String, Made>,
}

/// A snapshot that is to be written.
struct Made {
    path: PathBuf,
    schema: Schema,
    /// The file that it is made from.
    from: PathBuf,
}

impl Snapshots<'_> {
    fn add(&mut self, from: &Path, path: &Path, schema: Schema) -> Result<(), Failure> {
        let path = self.into.join(path);
        let key = path.to_string_lossy().to_lowercase();
        if let Some(other) = self.files.get(&key)
            && other.schema != schema
            && !is_assumed(&other.schema)
        {
            return Err(format!(
                "{}: {} and {} make this snapshot, and differ: leave one of them out",
                path.display(),
                other.from.display(),
                from.display()
            )
            .into());
        }
        self.files.insert(key, Made { path, schema, from: from.to_owned() });
        Ok(())
    }

    /// A snapshot for each object, so that a person can open one.
    fn objects(&mut self, file: &Path, schema: Schema) -> Result<(), Failure> {
        for (name, object) in schema.objects {
            let path = Path::new(OBJECTS).join(format!("{}.schema", plain(file, &name)?));
            let objects = [(name, object)].into();
            self.add(file, &path, Schema { sources: schema.sources.clone(), objects, ..Schema::default() })?;
        }
        Ok(())
    }
}

/// The name of an object if it is one: then it is the name of a file and never a path to another place.
fn plain<'a>(file: &Path, name: &'a str) -> Result<&'a str, Failure> {
    if !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return Ok(name);
    }
    let shown: String = name.escape_debug().take(60).collect();
    Err(format!(
        "{}: it is of an sObject `{shown}`, which is no API name: those have letters, digits and _ only; \
         nothing is written",
        file.display()
    )
    .into())
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
        _ => Err(format!(
            "{}: it does not say which API and version it is of, and so not where its snapshot goes; \
             download it from the org's Setup > API, or use `cargo xtask bind`, which takes any WSDL",
            file.display()
        )
        .into()),
    }
}
