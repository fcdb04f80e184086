//! `cargo xtask`: the project's command line. Every verb is a few lines over a library.

mod bench;
mod bind;
mod corpus;
mod diff;
mod fetch;
mod generate;
mod import;
mod org;
mod project;
mod say;

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
    let mut arguments = lexopt::Parser::from_env();
    let result = match arguments.next() {
        Ok(Some(lexopt::Arg::Value(verb))) => match verb.to_string_lossy().as_ref() {
            "bench" => bench::run(arguments),
            "bind" => bind::run(arguments),
            "corpus" => corpus::run(arguments),
            "diff" => diff::run(arguments),
            "fetch" => fetch::run(arguments),
            "generate" => generate::run(arguments),
            "import" => import::run(arguments),
            "org" => org::run(arguments),
            "tour" => project::tour(arguments),
            other => Err(format!("there is no verb `{other}`\n\n{HELP}").into()),
        },
        Ok(None | Some(lexopt::Arg::Long("help") | lexopt::Arg::Short('h'))) => help(HELP),
        Ok(Some(other)) => Err(Failure::from(other.unexpected())),
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
