//! `cargo xtask fetch`: what an org says about itself, into snapshots.

mod download;
mod journal;
mod sign_in;

use crate::import::{self, import};
use crate::options::{self, listed};
use crate::say::print;
use crate::{Failure, layout};
use download::{Download, Fetched, Wanted};
use sforce::{Version, client::Wsdl};
use sforce_schema::snapshot;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Downloads an org's describes and WSDLs, and makes snapshots of them.

  cargo xtask fetch [--objects A,B… | --all] [--wsdl X,Y…] --into DIR

  --objects A,B…   these sObjects
  --all            every sObject that the user can see
  --wsdl X,Y…      of metadata, partner, enterprise and tooling
  --tooling        the sObjects are the Tooling API's
  --into DIR       snapshots go there as `import` writes them, and what was downloaded to DIR/fetched,
                   of the Tooling API to DIR/fetched/tooling
  --version NN.0   the API version of the describes; 62.0 if not given. A WSDL is of the org's own
  --at-once N      so many requests at a time, 1 to 10; 5 if not given
  --without-custom snapshots without custom fields and relationships

Sign in by what stands in the environment, never on the command line. --url is the org's address, or
SFORCE_URL:

  SFORCE_SESSION                             a session that is there already, with the org's own address
  SFORCE_CLIENT_ID, SFORCE_CLIENT_SECRET     OAuth's client credentials, with the org's own address
  SFORCE_USERNAME, SFORCE_PASSWORD           SOAP login; the security token follows the password
  SFORCE_AUTH_URL                            what the sf tool calls an auth URL; no address is needed

  --sf FILE        what `sf org display --json` printed, or - for what comes in:
                   sf org display --json --target-org mine | cargo xtask fetch --sf - --all --into mine

A run that was interrupted goes on where it was. A later run asks only for what has changed since, and
with --all removes the snapshots of sObjects that are gone from the org. To see what has changed, keep
the snapshots and compare: `cargo xtask diff OLD NEW`.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut into, mut url, mut sf) = (None::<PathBuf>, None::<String>, None::<PathBuf>);
    let (mut names, mut all, mut tooling) = (None::<Vec<String>>, false, false);
    let (mut wsdls, mut version, mut at_once) = (Vec::new(), None::<Version>, None::<usize>);
    let mut without_custom = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("into") => options::path("--into", &mut into, &mut arguments)?,
            lexopt::Arg::Long("url") => options::once("--url", &mut url, text(arguments.value()?)?)?,
            lexopt::Arg::Long("sf") => options::path("--sf", &mut sf, &mut arguments)?,
            lexopt::Arg::Long("objects") => options::names("--objects", &mut names, &mut arguments)?,
            lexopt::Arg::Long("all") => all = true,
            lexopt::Arg::Long("tooling") => tooling = true,
            lexopt::Arg::Long("wsdl") => {
                for name in listed(&text(arguments.value()?)?) {
                    wsdls.push(wsdl(&name)?);
                }
            }
            lexopt::Arg::Long("version") => {
                options::once("--version", &mut version, text(arguments.value()?)?.parse()?)?;
            }
            lexopt::Arg::Long("at-once") => {
                let number = lexopt::ValueExt::parse(&arguments.value()?)?;
                options::once("--at-once", &mut at_once, number)?;
            }
            lexopt::Arg::Long("without-custom") => without_custom = true,
            lexopt::Arg::Long("help") | lexopt::Arg::Short('h') => return crate::help(HELP),
            lexopt::Arg::Long(secret @ ("session" | "token" | "password" | "secret")) => {
                return Err(format!(
                    "--{secret}: a secret on the command line is everybody's to read: use the environment"
                )
                .into());
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let more = "`cargo xtask fetch --help` says more";
    let into = into.ok_or_else(|| format!("there is nowhere to write: name a folder (--into); {more}"))?;
    if all && names.is_some() {
        return Err("--all and --objects are two ways to say which sObjects".into());
    }
    let names = names.unwrap_or_default();
    if !all && names.is_empty() && wsdls.is_empty() {
        return Err(format!("there is nothing to fetch: say --all, --objects or --wsdl; {more}").into());
    }
    let at_once = at_once.unwrap_or(5);
    if !(1..=10).contains(&at_once) {
        return Err("--at-once takes 1 to 10".into());
    }
    let wanted = Wanted { names, all, wsdls };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let fetched = runtime.block_on(async {
        let org = sign_in::org(url, sf.as_deref()).await?.at(version.unwrap_or(Version::V62));
        // One object of both APIs is two describes.
        let (org, folder) = if tooling { (org.tooling(), "fetched/tooling") } else { (org, "fetched") };
        Download::new(org, &into.join(folder), at_once)?.run(wanted).await
    })?;
    print(&format!("{fetched}\n"))?;
    let asked = import::Asked {
        wsdls: fetched.wsdls.clone(),
        describes: fetched.describes.clone(),
        without_custom,
        ..import::Asked::default()
    };
    for path in import(&asked, &into)? {
        print(&format!("{}\n", path.display()))?;
    }
    remove(&fetched, &into, tooling)?;
    Ok(ExitCode::SUCCESS)
}

/// Removes what was fetched of objects that the org has no more, and the snapshots of that.
fn remove(fetched: &Fetched, into: &Path, tooling: bool) -> Result<(), Failure> {
    let objects = into.join(layout::OBJECTS);
    let snapshots = if objects.is_dir() { snapshot::files(&objects)? } else { Vec::new() };
    for describe in &fetched.gone {
        let same = |path: &&PathBuf| {
            path.file_stem()
                .zip(describe.file_stem())
                .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        if let Some(snapshot) = snapshots.iter().find(same)
            // The other API may have an object of this name still.
            && snapshot::read_file(snapshot)?.objects.values().all(|object| object.tooling == tooling)
        {
            fs::remove_file(snapshot).map_err(|error| format!("{}: {error}", snapshot.display()))?;
            print(&format!("removed {}\n", snapshot.display()))?;
        }
        // Last: what fails before is done by the next run.
        fs::remove_file(describe).map_err(|error| format!("{}: {error}", describe.display()))?;
    }
    Ok(())
}

fn text(value: std::ffi::OsString) -> Result<String, Failure> {
    value.into_string().map_err(|value| format!("{}: not text", value.display()).into())
}

fn wsdl(name: &str) -> Result<Wsdl, Failure> {
    Wsdl::ALL
        .into_iter()
        .find(|wsdl| wsdl.name() == name)
        .ok_or_else(|| format!("--wsdl {name}: there are metadata, partner, enterprise and tooling").into())
}
