//! The modules of a crate, read from its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

/// A module: its children, what it re-exports, the paths in its own code.
#[derive(Default)]
pub(crate) struct Module {
    pub(crate) children: BTreeMap<String, Module>,
    /// A name of it that is declared elsewhere, with the path that it stands for.
    pub(crate) imports: BTreeMap<String, Vec<String>>,
    /// Paths that begin with `crate`, `self`, `super` or a name of the module.
    pub(crate) paths: Vec<Vec<String>>,
    pub(crate) file: PathBuf,
}

pub(crate) fn read(source: &Path) -> Module {
    let mut root = Module::default();
    read_file(&source.join("lib.rs"), source, &mut root);
    root
}

/// Reads a file and the files of its modules, which lie in `folder`.
fn read_file(path: &Path, folder: &Path, module: &mut Module) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    module.file = path.to_owned();
    read_items(&file.items, folder, module);
}

fn read_items(items: &[syn::Item], folder: &Path, module: &mut Module) {
    for item in items {
        match item {
            syn::Item::Mod(inner) if !is_test(&inner.attrs) => {
                let name = inner.ident.to_string();
                let mut child = Module { file: module.file.clone(), ..Module::default() };
                let (flat, nested) = (folder.join(format!("{name}.rs")), folder.join(&name));
                if let Some((_, items)) = &inner.content {
                    read_items(items, &nested, &mut child);
                } else if flat.exists() {
                    read_file(&flat, &nested, &mut child);
                } else {
                    read_file(&nested.join("mod.rs"), &nested, &mut child);
                }
                module.children.insert(name, child);
            }
            syn::Item::Use(used) if !is_test(&used.attrs) => follow(&used.tree, &mut Vec::new(), module),
            syn::Item::Mod(_) | syn::Item::Use(_) => {}
            other => {
                let mut paths = Paths { found: Vec::new() };
                paths.visit_item(other);
                module.paths.append(&mut paths.found);
            }
        }
    }
}

/// `#[cfg(test)]`, alone or with others.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = match &attribute.meta {
            syn::Meta::List(list) => list.tokens.to_string(),
            _ => String::new(),
        };
        attribute.path().is_ident("cfg")
            && text.split(|c: char| !c.is_alphanumeric()).any(|word| word == "test")
    })
}

/// Takes a `use` apart: the paths that it names, and the names that it gives them here.
fn follow(tree: &syn::UseTree, before: &mut Vec<String>, module: &mut Module) {
    match tree {
        syn::UseTree::Path(path) => {
            before.push(path.ident.to_string());
            follow(&path.tree, before, module);
            before.pop();
        }
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| follow(tree, before, module)),
        syn::UseTree::Name(name) => name_it(before, &name.ident.to_string(), &name.ident.to_string(), module),
        syn::UseTree::Rename(name) => {
            name_it(before, &name.ident.to_string(), &name.rename.to_string(), module);
        }
        syn::UseTree::Glob(_) => module.paths.push(before.clone()),
    }
}

fn name_it(before: &[String], name: &str, here: &str, module: &mut Module) {
    let mut path = before.to_vec();
    if name == "self" {
        let here = if here == "self" { path.last().cloned().unwrap_or_default() } else { here.to_owned() };
        module.imports.insert(here, path.clone());
    } else {
        path.push(name.to_owned());
        module.imports.insert(here.to_owned(), path.clone());
    }
    module.paths.push(path);
}

/// The paths in code.
struct Paths {
    found: Vec<Vec<String>>,
}

impl Paths {
    fn keep(&mut self, segments: Vec<String>) {
        if matches!(segments.first().map(String::as_str), Some("crate" | "super" | "self")) {
            self.found.push(segments);
        }
    }
}

impl<'a> Visit<'a> for Paths {
    fn visit_item_mod(&mut self, item: &'a syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        let mut module = Module::default();
        follow(&item.tree, &mut Vec::new(), &mut module);
        module.paths.into_iter().for_each(|path| self.keep(path));
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        self.keep(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_vis_restricted(&mut self, _: &'a syn::VisRestricted) {}

    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}

    fn visit_macro(&mut self, invocation: &'a syn::Macro) {
        visit::visit_macro(self, invocation);
        self.tokens(invocation.tokens.clone());
    }
}

impl Paths {
    /// Paths in the arguments of a macro, whatever they mean there.
    fn tokens(&mut self, tokens: proc_macro2::TokenStream) {
        use proc_macro2::TokenTree;
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(first) if at == 0 || !is_punct(&tokens[at - 1], '$') => {
                    let mut segments = vec![first.to_string()];
                    while let [a, b, TokenTree::Ident(next), ..] = &tokens[at + 1..]
                        && is_punct(a, ':')
                        && is_punct(b, ':')
                    {
                        segments.push(next.to_string());
                        at += 3;
                    }
                    self.keep(segments);
                }
                _ => {}
            }
            at += 1;
        }
    }
}

fn is_punct(token: &proc_macro2::TokenTree, wanted: char) -> bool {
    matches!(token, proc_macro2::TokenTree::Punct(punct) if punct.as_char() == wanted)
}
