//! The recordings of a folder: which they are, and what became of each.

use std::fs;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

/// Files that no reader could read, and why.
pub(crate) const UNREADABLE: [(&str, &str); 6] = [
    ("soap/CumulusCI__deploy_DEPLOY.xml", TEMPLATE),
    ("soap/CumulusCI__listMetadata_LIST_METADATA.xml", TEMPLATE),
    ("soap/esb-connector-salesforce__describeGlobalResponse.xml", DOTS),
    ("soap/esb-connector-salesforce__describeSObjectResponse.xml", DOTS),
    ("soap/esb-connector-salesforce__describeSObjectsResponse.xml", DOTS),
    ("soap/esb-connector-salesforce__queryResponse.xml", DOTS),
];
const TEMPLATE: &str = "a template: placeholders stand where elements will";
const DOTS: &str = "its author left elements out, and dots in their place";

/// So many files the recordings have that the tests were written with.
const FILES: usize = 217;
/// So much of a failure stands in the list of all; the whole of it stands above.
const SHORT: usize = 600;

/// The recordings below a folder.
pub(crate) struct Corpus {
    folder: PathBuf,
    ours: bool,
    strangers: bool,
    failed: Vec<String>,
}

impl Corpus {
    /// The recordings at hand, or none.
    ///
    /// # Panics
    /// If the folder is there and holds nothing to read.
    pub(crate) fn at_hand() -> Option<Self> {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
        let folder = std::env::var_os("SFORCE_DATA").map_or(beside, PathBuf::from).join("samples");
        if !folder.is_dir() {
            println!("skipped: there is no {}; set SFORCE_DATA", folder.display());
            return None;
        }
        let mut corpus = Self { folder, ours: false, strangers: true, failed: Vec::new() };
        let files = corpus.paths("json").len() + corpus.paths("xml").len();
        assert!(files > 0, "there is nothing to read below {}", corpus.folder.display());
        // By what is there, so that a copy is tested as strictly.
        corpus.ours = UNREADABLE.iter().all(|(name, _)| corpus.folder.join(name).is_file());
        corpus.strangers = !corpus.ours || files > FILES;
        if corpus.strangers {
            println!(
                "with other recordings than the tests were written with: what no list knows is none of theirs"
            );
        }
        Some(corpus)
    }

    /// Whether it holds what the tests were written with: so many recordings of each kind at least.
    pub(crate) fn is_ours(&self) -> bool {
        self.ours
    }

    /// Whether it holds others, or others too: files that the tests' lists cannot know.
    pub(crate) fn has_strangers(&self) -> bool {
        self.strangers
    }

    fn paths(&self, extension: &str) -> Vec<PathBuf> {
        let (mut found, mut folders) = (Vec::new(), vec![self.folder.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).unwrap().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|found| found == extension) {
                    found.push(path);
                }
            }
        }
        found.sort();
        found
    }

    /// Checks every file with this extension: its name below the folder, and what is in it. A check
    /// that panics fails its file, and the next is checked.
    pub(crate) fn each(&mut self, extension: &str, mut check: impl FnMut(&str, &str)) {
        for path in self.paths(extension) {
            let name = path.strip_prefix(&self.folder).unwrap().to_string_lossy().replace('\\', "/");
            let checked = catch_unwind(AssertUnwindSafe(|| {
                let text = fs::read_to_string(&path).unwrap();
                check(&name, &text);
            }));
            if let Err(panic) = checked {
                let text = panic.downcast_ref::<String>().map(String::as_str);
                let text = text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("no reason");
                let short: String = text.chars().take(SHORT).collect();
                self.failed.push(format!("{name}\n    {}", short.replace('\n', "\n    ")));
            }
        }
    }

    /// Fails with the list of the files that did.
    pub(crate) fn end(self) {
        let failed = self.failed.len();
        assert!(failed == 0, "{failed} files failed:\n{}", self.failed.join("\n"));
    }
}

/// Plays a call to its end, so that the check of a file is a plain function.
pub(crate) fn play<F: Future>(call: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(call)
}
