//! What an org says about itself, fetched over HTTP, made into bindings, and compared with those
//! that are committed.

use crate::org::{Emulated, Failure, generated};
use sforce::Wire;
use sforce::client::Wsdl;
use sforce_codegen::emit::{Module, Package};
use sforce_emulator::schema::{Object, Schema};
use sforce_emulator::schema::{describe, snapshot, wsdl};
use std::collections::BTreeMap;
use std::fs;

/// The sObjects, by their describes.
pub(crate) async fn objects(emulated: &Emulated) -> Result<String, Failure> {
    let committed = snapshot::read_folder(&generated("schema/objects"))?;
    let org = emulated.client(Wire::Rest)?;
    let mut schema = committed.clone();
    for (name, object) in &mut schema.objects {
        // Of an object that was taken from a WSDL, a describe says more than is committed.
        if !object.assumed {
            let described = describe::read(name, &org.describe(name).await?.raw)?;
            *object = served(&described.objects, object)?;
        }
    }
    let fetched = schema.objects.values().filter(|object| !object.assumed).count();
    println!("  {fetched} describes fetched");
    same("objects", "Everyday sObjects and those of push upgrades.", schema)
}

/// The Tooling API's objects, by their describes; its other types are those of the committed WSDL.
pub(crate) async fn tooling(emulated: &Emulated) -> Result<String, Failure> {
    let mut schema = snapshot::read_folder(&generated("schema/v65/tooling"))?;
    let org = emulated.client(Wire::Rest)?.tooling();
    let mut fetched = 0;
    for (name, object) in &mut schema.objects {
        let described = describe::read(name, &org.describe(name).await?.raw)?;
        *object = served(&described.objects, object)?;
        fetched += 1;
    }
    println!("  {fetched} describes of the Tooling API fetched");
    same("v65/tooling", "The tooling types of API version 65.0.", schema)
}

/// The Metadata API's types, by its WSDL.
pub(crate) async fn metadata(emulated: &Emulated) -> Result<String, Failure> {
    let text = emulated.client(Wire::Rest)?.wsdl(Wsdl::Metadata).await?;
    println!("  the metadata WSDL of API {} fetched: {} kB", emulated.version, text.len() / 1000);
    let module = format!("v{}/metadata", emulated.version.major());
    let doc = format!("The metadata types of API version {}.", emulated.version);
    same(&module, &doc, wsdl::read("metadata.wsdl", &text)?)
}

/// An object as the org told it, but for what is no org's to tell: at which version the committed one
/// was described, and its key prefix where the committed one has none.
fn served(described: &BTreeMap<String, Object>, committed: &Object) -> Result<Object, Failure> {
    let object =
        described.get(&committed.name).ok_or_else(|| format!("{} is not described", committed.name))?;
    Ok(Object {
        described: committed.described,
        key_prefix: committed.key_prefix.as_ref().and(object.key_prefix.clone()),
        ..object.clone()
    })
}

/// Generates a module and compares each of its files.
fn same(module: &str, doc: &str, schema: Schema) -> Result<String, Failure> {
    let path: Vec<String> = module.split('/').map(str::to_owned).collect();
    let module = Module { feature: path.join("-"), path, doc: doc.to_owned(), schema };
    let output = Package::new("cargo xtask generate").module(module).generate()?;
    let (mut files, mut lines) = (0, 0);
    // The crate's root tells of all modules.
    for (path, text) in output.files.iter().filter(|(path, _)| *path != "lib.rs") {
        let committed =
            fs::read_to_string(generated("src").join(path)).map_err(|error| format!("{path}: {error}"))?;
        if committed != *text {
            return Err(format!("{path} is not what this org's own words make of it").into());
        }
        files += 1;
        lines += text.lines().count();
    }
    println!("  {lines} lines of Rust made of it, the same as those committed");
    Ok(format!("{files} files as committed"))
}
