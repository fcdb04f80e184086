//! What it costs to compile bindings.

use crate::{Failure, project};
use sforce_codegen::Generator;
use sforce_schema::select::Selection;
use sforce_schema::snapshot;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

pub(super) fn run() -> Result<(), Failure> {
    println!("\nCompilation, cold, with everything that it stands on compiled before");
    let target = project::root().join("target/bench");
    let library = project::root().join("generated/src/lib.rs");
    for (module, profile, verb) in [
        ("objects", "dev", "check"),
        ("v30-metadata", "dev", "check"),
        ("v65-tooling", "dev", "check"),
        ("v66-metadata", "dev", "check"),
        ("v66-metadata", "release", "build"),
    ] {
        let arguments = [
            verb,
            "--package",
            "sforce-bindings",
            "--no-default-features",
            "--features",
            module,
            "--profile",
            profile,
        ];
        measure(&format!("{verb} {module}"), &project::root(), &target, &arguments, &[&library])?;
    }
    let new = new_crate(&target)?;
    let sources = [project::root().join("sdk/src/lib.rs"), new.join("src/lib.rs")];
    let sources: Vec<&Path> = sources.iter().map(PathBuf::as_path).collect();
    let target = target.join("new_target");
    measure("check sforce + 5 sObjects", &new, &target, &["check"], &sources)?;
    let arguments = ["check", "--no-default-features"];
    measure("the same without the client", &new, &target, &arguments, &sources)
}

/// A crate of somebody's own, with five sObjects.
fn new_crate(target: &Path) -> Result<PathBuf, Failure> {
    let objects = ["Account", "Case", "Contact", "Lead", "Opportunity"].map(str::to_owned);
    let selection = Selection { objects: Some(objects.into()), ..Selection::default() };
    let schema =
        snapshot::read_folder(&project::root().join("generated/schema/objects"))?.select(&selection)?;
    let folder = target.join("new");
    Generator::new(schema).command("cargo xtask bench").tree()?.write(&folder.join("src/org"))?;
    let sdk = project::root().join("sdk");
    fs::write(
        folder.join("Cargo.toml"),
        format!(
            "[package]\nname = \"new\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [features]\ndefault = [\"sforce/client\"]\n\n\
             [dependencies]\nsforce = {{ path = {:?}, default-features = false }}\n",
            sdk.display().to_string()
        ),
    )?;
    fs::write(folder.join("src/lib.rs"), "#![allow(nonstandard_style)]\npub mod org;\n")?;
    fs::copy(project::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    Ok(folder)
}

/// Runs cargo twice; the second time only what stands on these sources has to be compiled.
fn measure(
    what: &str,
    folder: &Path,
    target: &Path,
    arguments: &[&str],
    sources: &[&Path],
) -> Result<(), Failure> {
    let cargo = || -> Result<(), Failure> {
        let status = Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
            .args(arguments)
            .args(["--quiet", "--offline", "--target-dir"])
            .arg(target)
            // An incremental build would not be cold.
            .args(["--config", "build.incremental=false"])
            .current_dir(folder)
            .status()?;
        if status.success() { Ok(()) } else { Err(format!("`cargo {}` failed", arguments.join(" ")).into()) }
    };
    cargo()?;
    for source in sources {
        File::options().append(true).open(source)?.set_modified(SystemTime::now())?;
    }
    let (wall, before) = (Instant::now(), children());
    let (result, peak) = watched(target, cargo);
    result?;
    let seconds = wall.elapsed().as_secs_f64();
    let cpu = children()
        .zip(before)
        .map_or_else(String::new, |(after, before)| format!(", {:.1} s CPU", after - before));
    let peak = if peak > 0 { format!(", {} MB at most", peak / 1024) } else { String::new() };
    println!("  {what:28} {seconds:6.1} s{cpu}{peak}");
    Ok(())
}

/// Does something, and tells the most memory, in KB, that a compiler working for it had, where the
/// system tells.
fn watched<R>(target: &Path, work: impl FnOnce() -> R) -> (R, u64) {
    let (done, peak) = (AtomicBool::new(false), AtomicU64::new(0));
    let target = target.to_string_lossy();
    let result = thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                peak.fetch_max(largest(&target), Ordering::Relaxed);
                thread::sleep(Duration::from_millis(20));
            }
        });
        let result = work();
        done.store(true, Ordering::Relaxed);
        result
    });
    (result, peak.into_inner())
}

/// The peak so far, in KB, of the largest compiler that writes below a folder.
fn largest(target: &str) -> u64 {
    let peak = |process: PathBuf| -> Option<u64> {
        let command = fs::read(process.join("cmdline")).ok()?;
        let command = String::from_utf8_lossy(&command);
        if !command.contains("--crate-name") || !command.contains(target) {
            return None;
        }
        let status = fs::read_to_string(process.join("status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.trim().trim_end_matches("kB").trim().parse().ok()
    };
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes.filter_map(|process| peak(process.path())).max().unwrap_or_default()
}

/// The CPU seconds of all children that have ended, where the system tells.
fn children() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // Behind the command's name, which may hold anything: user and system time of the children are
    // the fields 16 and 17 of all, in hundredths of a second.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(13);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}
