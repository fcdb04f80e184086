//! Count in, count out: what became of everything that the schema holds.

use sforce_names::Taken;
use sforce_schema::sobjects::Disagreement;
use std::fmt;
use std::ops::AddAssign;

/// What became of the types, fields and values of a schema.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Types and objects.
    pub types: Count,
    /// Fields and elements of the types that are emitted.
    pub fields: Count,
    /// Relationships of sObjects, to parents and to children.
    pub relationships: Count,
    /// Values of enumerations.
    pub values: Count,
    /// What is not emitted because the library has it, or reads it otherwise.
    pub mapped: Vec<Mapped>,
    /// What is left out.
    pub skipped: Vec<Mapped>,
    /// Where a describe and a WSDL contradict each other.
    pub disagreements: Vec<Disagreement>,
    /// API names that would have been one Rust name.
    pub clashes: Vec<Clash>,
}

/// How many came in and where they went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// In the schema.
    pub read: usize,
    /// In the text.
    pub emitted: usize,
    /// Somewhere else, with a reason.
    pub mapped: usize,
    /// Nowhere, with a reason.
    pub skipped: usize,
}

impl Count {
    /// Nothing was dropped without a word.
    pub fn adds_up(self) -> bool {
        self.read == self.emitted + self.mapped + self.skipped
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.read += other.read;
        self.emitted += other.emitted;
        self.mapped += other.mapped;
        self.skipped += other.skipped;
    }
}

/// Something that is not emitted, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// Its API name.
    pub name: String,
    /// Where it went.
    pub reason: &'static str,
}

/// An API name that got another Rust name than the usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The API name.
    pub api: String,
    /// The API name that has the usual Rust name.
    pub with: String,
    /// The Rust name that it got.
    pub name: String,
}

impl Report {
    /// Notes that something went elsewhere.
    pub(super) fn map(&mut self, name: impl Into<String>, reason: &'static str) {
        self.mapped.push(Mapped { name: name.into(), reason });
    }

    /// Notes that something is left out.
    pub(super) fn skip(&mut self, name: impl Into<String>, reason: &'static str) {
        self.skipped.push(Mapped { name: name.into(), reason });
    }

    /// Notes an API name that did not get the usual Rust name.
    pub(super) fn clash(&mut self, api: &str, taken: &Taken) {
        if let Some(with) = &taken.clash {
            let clash = Clash { api: api.to_owned(), with: with.clone(), name: taken.name.clone() };
            self.clashes.push(clash);
        }
    }

    /// The counts, each with its name.
    pub fn counts(&self) -> [(&'static str, Count); 4] {
        [
            ("types", self.types),
            ("fields", self.fields),
            ("relationships", self.relationships),
            ("values", self.values),
        ]
    }

    /// The same, to add to.
    pub fn counts_mut(&mut self) -> [(&'static str, &mut Count); 4] {
        [
            ("types", &mut self.types),
            ("fields", &mut self.fields),
            ("relationships", &mut self.relationships),
            ("values", &mut self.values),
        ]
    }

    /// Nothing was dropped without a word.
    pub fn adds_up(&self) -> bool {
        self.counts().iter().all(|(_, count)| count.adds_up())
    }

    /// Adds another module's figures.
    pub(super) fn add(&mut self, other: Self) {
        for ((_, mine), (_, theirs)) in self.counts_mut().into_iter().zip(other.counts()) {
            *mine += theirs;
        }
        self.mapped.extend(other.mapped);
        self.skipped.extend(other.skipped);
        self.disagreements.extend(other.disagreements);
        self.clashes.extend(other.clashes);
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut gap = "";
        for (name, count) in self.counts() {
            // Most modules have no relationships, and none leaves anything out.
            if name != "relationships" || count.read > 0 {
                write!(
                    f,
                    "{gap}{name} {} = {} emitted + {} mapped",
                    count.read, count.emitted, count.mapped
                )?;
                gap = "; ";
            }
            if count.skipped > 0 {
                write!(f, " + {} skipped", count.skipped)?;
            }
        }
        if !self.clashes.is_empty() {
            write!(f, "; {} names numbered", self.clashes.len())?;
        }
        Ok(())
    }
}
