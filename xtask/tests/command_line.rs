//! `cargo xtask`: its verbs, their help, and what it says of a command line that is wrong.

use std::net::TcpListener;
use std::process::{Command, Output};

const VERBS: [&str; 9] = ["tour", "bind", "fetch", "import", "generate", "diff", "corpus", "org", "bench"];

fn xtask(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).output().expect("xtask runs")
}

/// What it prints when all is well.
fn printed(arguments: &[&str]) -> String {
    let output = xtask(arguments);
    assert!(output.status.success() && output.stderr.is_empty(), "{arguments:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What it says when something is wrong, in one line.
fn refused(arguments: &[&str]) -> String {
    let output = xtask(arguments);
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(error.lines().count(), 1, "{error}");
    error
}

#[test]
fn help_is_there_in_every_way_that_it_is_asked_for() {
    let help = printed(&["--help"]);
    for verb in VERBS {
        assert!(help.contains(&format!("cargo xtask {verb}")), "{verb}");
    }
    for asked in [&["help"][..], &["-h"], &[]] {
        assert_eq!(printed(asked), help);
    }
    for verb in VERBS {
        let help = printed(&[verb, "--help"]);
        assert!(help.contains(&format!("cargo xtask {verb}")), "{help}");
        assert_eq!(printed(&["help", verb]), help);
        assert_eq!(printed(&[verb, "-h"]), help);
    }
}

#[test]
fn a_wrong_command_line_is_answered_in_one_line() {
    let lists = "; `cargo xtask --help` lists them";
    assert_eq!(refused(&["imprt"]), format!("error: there is no verb `imprt`{lists}\n"));
    assert_eq!(refused(&["help", "imprt"]), format!("error: there is no verb `imprt`{lists}\n"));
    assert_eq!(refused(&["--frob"]), "error: invalid option '--frob'; `cargo xtask --help` says more\n");
    for verb in VERBS {
        assert_eq!(
            refused(&[verb, "--frob"]),
            format!("error: invalid option '--frob'; `cargo xtask {verb} --help` says more\n")
        );
    }
    assert_eq!(
        refused(&["generate", "--out"]),
        "error: missing argument for option '--out'; `cargo xtask generate --help` says more\n"
    );
    assert_eq!(
        refused(&["fetch", "--all"]),
        "error: there is nowhere to write: name a folder (--into); `cargo xtask fetch --help` says more\n"
    );
    assert_eq!(
        refused(&["fetch", "--into", "x"]),
        "error: there is nothing to fetch: say --all, --objects or --wsdl; \
         `cargo xtask fetch --help` says more\n"
    );
}

#[test]
fn a_port_in_use_is_named() {
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let port = taken.local_addr().expect("its address").port().to_string();
    assert_eq!(
        refused(&["org", "--port", &port]),
        format!(
            "error: port {port} is in use by another program: stop that, name another --port, \
             or leave it out for a free one\n"
        )
    );
    assert_eq!(
        refused(&["org", "--port", "1", "--port", "2"]),
        "error: --port is given twice: say it once\n"
    );
    assert!(refused(&["org", "--port", "x"]).ends_with("; `cargo xtask org --help` says more\n"));
}
