//! `cargo xtask org`: an emulated org to talk to.

use crate::{Failure, project};
use sforce_codegen::snapshot;
use sforce_emulator::Emulator;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Serves an emulated org on this machine until it is stopped with Ctrl-C.

  cargo xtask org [--port N] [--schema DIR]

  --port N        listen on this port instead of a free one
  --schema DIR    objects and APIs from there instead of generated/schema";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut port, mut schemas) = (0, project::root().join("generated/schema"));
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("port") => port = lexopt::ValueExt::parse(&arguments.value()?)?,
            lexopt::Arg::Long("schema") => schemas = arguments.value()?.into(),
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            other => return Err(other.unexpected().into()),
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(serve(port, &schemas))
}

async fn serve(port: u16, schemas: &Path) -> Result<ExitCode, Failure> {
    let mut builder = Emulator::builder().port(port);
    let mut objects = 0;
    for file in below(schemas)? {
        let schema = snapshot::read_file(&file)?;
        objects += schema.objects.len();
        builder = builder.schema(schema);
    }
    let org = builder.start().await?;
    org.insert("MetadataPackageVersion", [("Name", "Spring release"), ("ReleaseState", "Released")]).ok();
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
         simple-salesforce  Salesforce(instance_url='{url}', session_id='{session}')"
    );
    std::future::pending::<()>().await;
    Ok(ExitCode::SUCCESS)
}

/// The snapshots in a folder and the folders in it.
fn below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = snapshot::files(folder)?;
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(snapshot::files(&path)?);
        }
    }
    files.sort();
    if files.is_empty() {
        return Err(format!("{}: there is no snapshot (*.schema) in it", folder.display()).into());
    }
    Ok(files)
}
