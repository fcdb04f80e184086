//! `cargo xtask fetch`: what an org says about itself, into snapshots.

mod download;
mod journal;
mod sign_in;

use crate::say::print;
use crate::{Failure, import};
use download::{Download, Wanted};
use sforce::{Version, client::Wsdl};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
Downloads an org's describes and WSDLs, and makes snapshots of them.

  cargo xtask fetch [--objects A,B… | --all] [--wsdl X,Y…] --into DIR

  --objects A,B…   these sObjects
  --all            every sObject that the user can see
  --wsdl X,Y…      of metadata, partner, enterprise and tooling
  --tooling        the sObjects are the Tooling API's
  --into DIR       snapshots go there as `import` writes them, and what was downloaded to DIR/fetched
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

A run that was interrupted goes on where it was. A later run asks only for what has changed since. To
see what that is, keep the snapshots and compare: `cargo xtask diff OLD NEW`.";

pub(crate) fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let (mut into, mut url, mut sf) = (None::<PathBuf>, None::<String>, None::<PathBuf>);
    let (mut names, mut all, mut tooling) = (Vec::<String>::new(), false, false);
    let (mut wsdls, mut version, mut at_once) = (Vec::new(), Version::V62, 5);
    let mut without_custom = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("into") => into = Some(arguments.value()?.into()),
            lexopt::Arg::Long("url") => url = Some(text(arguments.value()?)?),
            lexopt::Arg::Long("sf") => sf = Some(arguments.value()?.into()),
            lexopt::Arg::Long("objects") => names.extend(listed(&text(arguments.value()?)?)),
            lexopt::Arg::Long("all") => all = true,
            lexopt::Arg::Long("tooling") => tooling = true,
            lexopt::Arg::Long("wsdl") => {
                for name in listed(&text(arguments.value()?)?) {
                    wsdls.push(wsdl(&name)?);
                }
            }
            lexopt::Arg::Long("version") => version = text(arguments.value()?)?.parse()?,
            lexopt::Arg::Long("at-once") => at_once = lexopt::ValueExt::parse(&arguments.value()?)?,
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
    let into = into.ok_or_else(|| format!("--into DIR is missing\n\n{HELP}"))?;
    if all && !names.is_empty() {
        return Err("--all and --objects are two ways to say which sObjects".into());
    }
    if !all && names.is_empty() && wsdls.is_empty() {
        return Err(format!("there is nothing to fetch: say --all, --objects or --wsdl\n\n{HELP}").into());
    }
    if !(1..=10).contains(&at_once) {
        return Err("--at-once takes 1 to 10".into());
    }
    let wanted = Wanted { names, all, wsdls };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = into.join("fetched");
    let fetched = runtime.block_on(async {
        let org = sign_in::org(url, sf.as_deref()).await?.at(version);
        let org = if tooling { org.tooling() } else { org };
        Download::new(org, &folder, at_once)?.run(wanted).await
    })?;
    print(&format!("{fetched}\n"))?;
    snapshots(&folder, &into, without_custom)
}

/// Hands what was fetched to `import`.
fn snapshots(folder: &Path, into: &Path, without_custom: bool) -> Result<ExitCode, Failure> {
    let mut words = vec!["--into".into(), into.as_os_str().to_owned()];
    let mut named = |word: &str, extension: &str| -> Result<(), Failure> {
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = entry?.path();
            if path.extension().is_some_and(|found| found == extension) {
                files.push(path.into_os_string());
            }
        }
        files.sort();
        if !files.is_empty() {
            words.push(word.into());
            words.extend(files);
        }
        Ok(())
    };
    named("--describe", "json")?;
    named("--wsdl", "wsdl")?;
    if without_custom {
        words.push("--without-custom".into());
    }
    import::run(lexopt::Parser::from_args(words))
}

fn text(value: std::ffi::OsString) -> Result<String, Failure> {
    value.into_string().map_err(|value| format!("{}: not text", value.display()).into())
}

fn listed(text: &str) -> impl Iterator<Item = String> {
    text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn wsdl(name: &str) -> Result<Wsdl, Failure> {
    Wsdl::ALL
        .into_iter()
        .find(|wsdl| wsdl.name() == name)
        .ok_or_else(|| format!("--wsdl {name}: there are metadata, partner, enterprise and tooling").into())
}
