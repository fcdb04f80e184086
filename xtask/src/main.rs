//! `cargo xtask`: the project's command line. Every verb is a few lines over a library.

mod bench;
mod bind;
mod corpus;
mod diff;
mod fetch;
mod generate;
mod import;
mod layout;
mod options;
mod org;
mod project;
mod say;
mod usage;

use std::ffi::OsStr;
use std::process::ExitCode;

/// What went wrong, in words for a person.
type Failure = Box<dyn std::error::Error>;

const HELP: &str = "\
The project's command line.

  cargo xtask tour                  the main jobs on an emulated org, with what happened
  cargo xtask bind … --out DIR      WSDLs and describes into a module of bindings for your own crate
  cargo xtask fetch … --into DIR    an org's describes and WSDLs, into schema snapshots
  cargo xtask import                WSDLs and describes into schema snapshots
  cargo xtask generate [--check]    bindings in generated/src from the schemas in generated/schema
  cargo xtask diff OLD NEW          what an API version takes away, changes and adds
  cargo xtask corpus DIR            every WSDL and describe below DIR: read, emitted, compiled
  cargo xtask org [--port N]        serve an emulated org
  cargo xtask bench                 the figures of DESIGN.md, measured side by side

`cargo xtask VERB --help` says more.";

/// Prints what a verb is for.
fn help(text: &str) -> Result<ExitCode, Failure> {
    say::print(&format!("{text}\n"))?;
    Ok(ExitCode::SUCCESS)
}

fn main() -> ExitCode {
    match run(lexopt::Parser::from_env()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    match arguments.next()? {
        Some(lexopt::Arg::Value(verb)) if verb == "help" => match arguments.next()? {
            Some(lexopt::Arg::Value(verb)) => start(&verb, lexopt::Parser::from_args(["--help"])),
            None => help(HELP),
            Some(other) => Err(other.unexpected().into()),
        },
        Some(lexopt::Arg::Value(verb)) => start(&verb, arguments),
        None | Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h')) => help(HELP),
        Some(other) => Err(format!("{}; `cargo xtask --help` says more", other.unexpected()).into()),
    }
}

/// Starts a verb with the arguments behind it.
fn start(verb: &OsStr, arguments: lexopt::Parser) -> Result<ExitCode, Failure> {
    let verb = verb.to_string_lossy();
    let run = match verb.as_ref() {
        "bench" => bench::run,
        "bind" => bind::run,
        "corpus" => corpus::run,
        "diff" => diff::run,
        "fetch" => fetch::run,
        "generate" => generate::run,
        "import" => import::run,
        "org" => org::run,
        "tour" => project::tour,
        other => return Err(format!("there is no verb `{other}`; `cargo xtask --help` lists them").into()),
    };
    run(arguments).map_err(|error| {
        // What the command line is wrong in, the help of the verb explains.
        if error.is::<lexopt::Error>() {
            format!("{error}; `cargo xtask {verb} --help` says more").into()
        } else {
            error
        }
    })
}
