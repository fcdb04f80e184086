//! `cargo xtask org`: an emulated org to talk to.

use crate::{Failure, project};
use sforce_codegen::schema::Schema;
use sforce_codegen::{describe, snapshot, wsdl};
use sforce_emulator::{Emulator, Refusal};
use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Serves an emulated org on this machine until it is stopped with Ctrl-C.

  cargo xtask org [--port N] [--schema DIR] [--data FILE]

  --port N        listen on this port instead of a free one
  --schema DIR    objects and APIs from there instead of generated/schema: snapshots
                  (*.schema), describes (*.json) and WSDLs (*.wsdl), in folders too
  --data FILE     keep the records in this file; without it they end with the org";

/// A package of two versions, and three orgs that have the first.
fn package(org: &Emulator) -> Result<(), Refusal> {
    let package = org.insert("MetadataPackage", [("Name", "Acme"), ("NamespacePrefix", "acme")])?;
    let version = |name, major, minor| {
        let number = [("MajorVersion", major), ("MinorVersion", minor), ("BuildNumber", "1")];
        let about = [("Name", name), ("ReleaseState", "Released"), ("MetadataPackageId", &*package)];
        org.insert("MetadataPackageVersion", [&about[..], &number].concat())
    };
    let old = version("Winter release", "1", "0")?;
    version("Spring release", "1", "1")?;
    for number in 1..=3 {
        let (key, name) = (format!("00D00000000000{number}"), format!("Subscriber {number}"));
        let about =
            [("OrgKey", &*key), ("OrgName", &*name), ("OrgType", "Production"), ("OrgStatus", "Active")];
        let installed = [("InstalledStatus", "i"), ("MetadataPackageVersionId", &*old)];
        org.insert("PackageSubscriber", [&about[..], &installed].concat())?;
    }
    Ok(())
}

/// What lets a library that insists on https reach this org.
const PLAIN: &str = "    class Plain(requests.adapters.HTTPAdapter):
        def send(self, request, **options):
            request.url = request.url.replace('https:', 'http:', 1)
            return super().send(request, **options)
    http = requests.Session()
    http.mount('https://127.0.0.1', Plain())
";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut port, mut schemas, mut data) = (0, project::root().join("generated/schema"), None);
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("port") => port = lexopt::ValueExt::parse(&arguments.value()?)?,
            lexopt::Arg::Long("schema") => schemas = arguments.value()?.into(),
            lexopt::Arg::Long("data") => data = Some(PathBuf::from(arguments.value()?)),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve(port, &schemas, data))
}

async fn serve(port: u16, schemas: &Path, data: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let mut builder = Emulator::builder().port(port);
    let mut objects = BTreeSet::new();
    for file in below(schemas)? {
        let schema = read(&file)?;
        objects.extend(schema.objects.keys().cloned());
        builder = builder.schema(schema);
    }
    let objects = objects.len();
    if let Some(data) = data {
        builder = builder.file(data);
    }
    let org = builder.start().await?;
    if org.records("MetadataPackage").is_empty() {
        // A schema without packages goes without one.
        let _ = package(&org);
    }
    let (url, session) = (org.url(), org.session());
    let ((user, password), (client, secret)) = (Emulator::USER, Emulator::CLIENT);
    println!(
        "An emulated org with {objects} objects is up at {url}. Stop it with Ctrl-C.\n\n\
         A ready session:   {session}\n\
         OAuth client:      {client} / {secret}\n\
         SOAP login:        {user} / {password}\n\n\
         sforce             Org::with_session(Session::new({url:?}, {session:?}))?\n\
         curl               curl -H 'Authorization: Bearer {session}' '{url}/services/data/v58.0/query?q=SELECT+Id+FROM+MetadataPackageVersion'\n\
         jsforce            new jsforce.Connection({{ instanceUrl: '{url}', accessToken: '{session}' }})\n\
         simple-salesforce  speaks https only, so an adapter makes it http:\n\
         {PLAIN}    sf = Salesforce(instance_url='{url}', session_id='{session}', session=http)"
    );
    std::future::pending::<()>().await;
    Ok(ExitCode::SUCCESS)
}

/// The schema in a file, as its name says.
fn read(file: &Path) -> Result<Schema, Failure> {
    let name = file.display().to_string();
    Ok(match file.extension().and_then(OsStr::to_str) {
        Some("json") => describe::read(&name, &std::fs::read(file)?)?,
        Some("wsdl") => wsdl::read(&name, &std::fs::read(file)?)?,
        _ => snapshot::read_file(file)?,
    })
}

/// The schemas in a folder and the folders in it.
fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let here = std::fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in here {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if matches!(path.extension().and_then(OsStr::to_str), Some("schema" | "json" | "wsdl")) {
                files.push(path);
            }
        }
    }
    files.sort();
    if files.is_empty() {
        let kinds = "snapshot (*.schema), describe (*.json) or WSDL (*.wsdl)";
        return Err(format!("{}: there is no {kinds} in it", folder.display()).into());
    }
    Ok(files)
}
