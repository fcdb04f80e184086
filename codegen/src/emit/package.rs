//! Several modules in one crate: what `generated/` is.

use super::{Generator, Output};
use sforce_names::module_name;
use sforce_schema::Schema;
use sforce_schema::error::{Error, excerpt};
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
    /// If a schema holds what cannot be emitted, or a module's path is not of names that modules
    /// can have. The error's file is the module's path.
    pub fn generate(&self) -> Result<Output, Error> {
        self.modules.iter().try_for_each(Module::check)?;
        let mut output = Output::default();
        let mut tree = Tree::default();
        for module in &self.modules {
            let path = module.path.join("/");
            let generator = Generator::new(module.schema.clone()).command(&self.command);
            output.nest(&path, generator.tree().map_err(|error| error.renamed(&path))?);
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

impl Module {
    /// What stands in its path and its documentation becomes Rust text as it is.
    fn check(&self) -> Result<(), Error> {
        let path = self.path.join("/");
        let is_module = |name: &&String| {
            module_name(name) == **name && !name.is_empty() && name.is_ascii() && **name != "lib"
        };
        if let Some(name) = self.path.iter().find(|name| !is_module(name)) {
            let message = format!("`{}` cannot be the name of a module", excerpt(name));
            return Err(Error::new(&path, message)
                .help("call the folder or file by small letters, digits and _, a letter first"));
        }
        if self.doc.contains(char::is_control) {
            return Err(Error::new(&path, "its documentation has more than one line"));
        }
        Ok(())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_no_module_is_refused() {
        let package = |path: &[&str], doc: &str| {
            let path = path.iter().map(|name| (*name).to_owned()).collect();
            let module = Module { path, feature: "x".into(), doc: doc.into(), schema: Schema::default() };
            Package::new("x").module(module).generate()
        };
        let help = "call the folder or file by small letters, digits and _, a letter first";
        for (path, name) in [
            (["my-org", "a"], "my-org"),
            (["a", "weird name"], "weird name"),
            (["a", "../up"], "../up"),
            (["a", "type"], "type"),
            (["lib", "a"], "lib"),
            (["a", ""], ""),
            (["1", "a"], "1"),
        ] {
            let error = package(&path, "x").unwrap_err().to_string();
            assert_eq!(error, format!("{}: `{name}` cannot be the name of a module; {help}", path.join("/")));
        }
        assert!(package(&["v30", "a_2"], "x").is_ok());
        assert!(package(&["v30"], "x\nmod evil;").is_err());
    }
}
