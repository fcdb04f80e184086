//! `cargo xtask org`: an emulated org to talk to.

use crate::say::{count, print};
use crate::{Failure, options, project};
use sforce_emulator::{Emulator, Refusal, Settings};
use sforce_schema::Inputs;
use sforce_schema::inputs::{Kind, below};
use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Serves an emulated org on this machine until it is stopped with Ctrl-C.

  cargo xtask org [--port N] [--schema DIR] [--data FILE] [--oldest N]

  --port N        listen on this port instead of a free one
  --schema DIR    objects and APIs from there instead of generated/schema: snapshots
                  (*.schema), describes (*.json) and WSDLs (*.wsdl), in folders too
  --data FILE     keep the records in this file; without it they end with the org
  --oldest N      answer API versions from N.0 on; 31 without it, as the service does";

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
    let (mut port, mut schemas, mut data) = (None::<u16>, None::<PathBuf>, None::<PathBuf>);
    let mut oldest = None::<u16>;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("port") => {
                options::once("--port", &mut port, lexopt::ValueExt::parse(&arguments.value()?)?)?;
            }
            lexopt::Arg::Long("oldest") => {
                options::once("--oldest", &mut oldest, lexopt::ValueExt::parse(&arguments.value()?)?)?;
            }
            lexopt::Arg::Long("schema") => options::path("--schema", &mut schemas, &mut arguments)?,
            lexopt::Arg::Long("data") => options::path("--data", &mut data, &mut arguments)?,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let schemas = schemas.unwrap_or_else(|| project::root().join("generated/schema"));
    let mut settings = Settings::default();
    settings.oldest_version = oldest.unwrap_or(settings.oldest_version);
    runtime.block_on(serve(port.unwrap_or_default(), &schemas, data, settings))
}

async fn serve(
    port: u16,
    schemas: &Path,
    data: Option<PathBuf>,
    settings: Settings,
) -> Result<ExitCode, Failure> {
    let mut builder = Emulator::builder().port(port).settings(settings);
    let mut objects = BTreeSet::new();
    for file in files(schemas)? {
        let schema = Inputs::read([file])?.schema;
        objects.extend(schema.objects.keys().cloned());
        builder = builder.schema(schema);
    }
    if let Some(data) = data {
        builder = builder.file(data);
    }
    let org = builder.start().await.map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => format!(
            "port {port} is in use by another program: stop that, name another --port, or leave it out for a \
             free one"
        ),
        ErrorKind::PermissionDenied if port > 0 => {
            format!("port {port}: {error}; name one above 1023, or leave --port out for a free one")
        }
        _ => error.to_string(),
    })?;
    if org.records("MetadataPackage").is_empty() {
        // A schema without packages goes without one.
        let _ = package(&org);
    }
    let (url, session) = (org.url(), org.session());
    let ((user, password), (client, secret)) = (Emulator::USER, Emulator::CLIENT);
    let objects = count(objects.len(), "object");
    print(&format!(
        "An emulated org with {objects} is up at {url}. Stop it with Ctrl-C.\n\n\
         A ready session:   {session}\n\
         OAuth client:      {client} / {secret}\n\
         SOAP login:        {user} / {password}\n\n\
         sforce             Org::with_session(Session::new({url:?}, {session:?}))?\n\
         curl               curl -H 'Authorization: Bearer {session}' '{url}/services/data/v58.0/query?q=SELECT+Id+FROM+MetadataPackageVersion'\n\
         jsforce            new jsforce.Connection({{ instanceUrl: '{url}', accessToken: '{session}' }})\n\
         simple-salesforce  speaks https only, so an adapter makes it http:\n\
         {PLAIN}    sf = Salesforce(instance_url='{url}', session_id='{session}', session=http)\n"
    ))?;
    std::future::pending::<()>().await;
    Ok(ExitCode::SUCCESS)
}

/// The schemas in a folder and the folders in it.
fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let files: Vec<_> =
        below(folder)?.into_iter().filter(|(_, kind)| *kind != Kind::Global).map(|(file, _)| file).collect();
    if files.is_empty() {
        let kinds = "snapshot (*.schema), describe (*.json) or WSDL (*.wsdl)";
        return Err(format!("{}: there is no {kinds} in it", folder.display()).into());
    }
    Ok(files)
}
