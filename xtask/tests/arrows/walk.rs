//! Follows the paths of modules to where they lead.

use super::tree::{Module, read};
use std::path::Path;

/// The rooms of a module by its path, lowest first.
pub(crate) type Orders<'a> = [(&'a str, &'a [&'a [&'a str]])];

/// The paths of a crate that lead from a room to one behind it, and the rooms that have no place.
pub(crate) fn violations(source: &Path, orders: &Orders<'_>) -> Vec<String> {
    let root = read(source);
    let mut found = Vec::new();
    for (module, rooms) in orders {
        let path: Vec<String> = split(module);
        let Some(children) = module_at(&root, &path).map(|module| module.children.keys()) else {
            found.push(format!("{module} is no module"));
            continue;
        };
        let listed: Vec<&str> = rooms.iter().flat_map(|group| group.iter().copied()).collect();
        for child in children.filter(|child| !listed.contains(&child.as_str())) {
            found.push(format!("{child} has no place among the rooms of `{module}`"));
        }
    }
    let walk = Walk { root: &root, orders };
    walk.module(&root, &mut Vec::new(), &mut found);
    found.sort();
    found.dedup();
    found
}

fn split(path: &str) -> Vec<String> {
    path.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn module_at<'m>(root: &'m Module, path: &[String]) -> Option<&'m Module> {
    path.iter().try_fold(root, |module, name| module.children.get(name))
}

struct Walk<'a> {
    root: &'a Module,
    orders: &'a Orders<'a>,
}

impl Walk<'_> {
    fn module(&self, module: &Module, here: &mut Vec<String>, found: &mut Vec<String>) {
        for path in &module.paths {
            if let Some(there) = self.target(here, path, 0)
                && let Some(what) = self.leads_up(here, &there)
            {
                found.push(format!("{}: {} {what}", module.file.display(), path.join("::")));
            }
        }
        for (name, child) in &module.children {
            here.push(name.clone());
            self.module(child, here, found);
            here.pop();
        }
    }

    /// The module in which a path's name is declared.
    fn target(&self, from: &[String], path: &[String], depth: usize) -> Option<Vec<String>> {
        // Re-exports of re-exports end; names that are imported in a circle are not Rust.
        if depth > 20 {
            return None;
        }
        let mut at: Vec<String> = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" | "super" => from.to_vec(),
            name => {
                // A child, or a name that is imported here.
                let module = module_at(self.root, from)?;
                if !module.children.contains_key(name) && !module.imports.contains_key(name) {
                    return None;
                }
                from.to_vec()
            }
        };
        for (place, name) in path.iter().enumerate() {
            match name.as_str() {
                "crate" if place == 0 => continue,
                "self" => continue,
                "super" => {
                    at.pop()?;
                    continue;
                }
                _ => {}
            }
            let module = module_at(self.root, &at)?;
            if module.children.contains_key(name) {
                at.push(name.clone());
            } else if let Some(elsewhere) = module.imports.get(name).filter(|elsewhere| *elsewhere != path) {
                let mut whole = elsewhere.clone();
                whole.extend_from_slice(&path[place + 1..]);
                return self.target(&at, &whole, depth + 1);
            } else {
                break;
            }
        }
        Some(at)
    }

    /// Where a module of a room may not import from another.
    fn leads_up(&self, from: &[String], to: &[String]) -> Option<String> {
        let same = from.iter().zip(to).take_while(|(one, other)| one == other).count();
        let (one, other) = (from.get(same)?, to.get(same)?);
        let parent = from[..same].join("::");
        let (_, rooms) = self.orders.iter().find(|(module, _)| *module == parent)?;
        let place = |name: &String| rooms.iter().position(|group| group.contains(&name.as_str()));
        (place(other)? > place(one)?).then(|| format!("leads from {one} up to {other}"))
    }
}
