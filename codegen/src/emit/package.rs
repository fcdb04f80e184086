//! Several modules in one crate: what `generated/` is.

use super::{Generator, Output};
use crate::error::Error;
use crate::schema::Schema;
use std::collections::BTreeMap;

/// A crate of bindings: one module for each schema, each behind its feature.
#[derive(Clone, Debug, Default)]
pub struct Package {
    command: String,
    modules: Vec<Module>,
}

/// A module of a [`Package`].
#[derive(Clone, Debug)]
pub struct Module {
    /// Its path: `["v30", "metadata"]`.
    pub path: Vec<String>,
    /// The feature that turns it on.
    pub feature: String,
    /// What its documentation says first.
    pub doc: String,
    /// What it holds.
    pub schema: Schema,
}

impl Package {
    /// An empty crate whose files name this command.
    pub fn new(command: &str) -> Self {
        Self { command: command.to_owned(), modules: Vec::new() }
    }

    /// Adds a module.
    #[must_use]
    pub fn module(mut self, module: Module) -> Self {
        self.modules.push(module);
        self
    }

    /// The crate's `src`.
    ///
    /// # Errors
    /// If a schema holds what cannot be emitted.
    pub fn generate(&self) -> Result<Output, Error> {
        let mut output = Output::default();
        let mut tree = Tree::default();
        for module in &self.modules {
            let generated = Generator::new(module.schema.clone()).command(&self.command).tree()?;
            output.nest(&module.path.join("/"), generated);
            tree.insert(&module.path, module);
        }
        let mut root = format!("// Made by `{}`. Change the schemas, not this file.\n\n", self.command);
        root.push_str("//! Salesforce bindings, generated from the schemas in `schema/`.\n//!\n");
        root.push_str("//! Each module is behind a feature of its own; features only add.\n\n");
        // API names are kept where Rust can hold them, and a wire type's table is a static of its name.
        root.push_str(
            "#![forbid(unsafe_code)]\n#![allow(clippy::all, clippy::pedantic, non_camel_case_types)]\n\n",
        );
        tree.write(&mut root, 0);
        output.add("lib.rs", root);
        Ok(output)
    }
}

/// The modules as they nest.
#[derive(Default)]
struct Tree<'a> {
    module: Option<&'a Module>,
    inner: BTreeMap<String, Tree<'a>>,
}

impl<'a> Tree<'a> {
    fn insert(&mut self, path: &[String], module: &'a Module) {
        match path {
            [] => self.module = Some(module),
            [first, rest @ ..] => self.inner.entry(first.clone()).or_default().insert(rest, module),
        }
    }

    fn features(&self) -> Vec<&str> {
        let own = self.module.iter().map(|module| module.feature.as_str());
        own.chain(self.inner.values().flat_map(Tree::features)).collect()
    }

    fn write(&self, out: &mut String, depth: usize) {
        let indent = "    ".repeat(depth);
        for (name, tree) in &self.inner {
            let features: Vec<_> =
                tree.features().iter().map(|feature| format!("feature = {feature:?}")).collect();
            let condition = match features.as_slice() {
                [only] => only.clone(),
                several => format!("any({})", several.join(", ")),
            };
            let doc = tree.module.map_or_else(
                || format!("API version {}.", name.trim_start_matches('v')),
                |module| module.doc.clone(),
            );
            out.push_str(&format!("{indent}/// {doc}\n{indent}#[cfg({condition})]\n"));
            if tree.module.is_some() {
                out.push_str(&format!("{indent}#[rustfmt::skip]\n{indent}pub mod {name};\n"));
            } else {
                out.push_str(&format!("{indent}pub mod {name} {{\n"));
                tree.write(out, depth + 1);
                out.push_str(&format!("{indent}}}\n"));
            }
        }
    }
}
