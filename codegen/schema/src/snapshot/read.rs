//! From text to the model: the frame and the service.

use std::collections::BTreeMap;

use crate::error::{Error, Place, excerpt};
use crate::model::check::{Places, Role};
use crate::model::{Operation, QName, Schema, Service, Source, SourceKind};

use super::text::{Cursor, Lines};
use super::{HEADER, objects, types};

/// Reads a whole snapshot.
pub(super) fn schema(label: &str, text: &str) -> Result<Schema, Error> {
    let mut lines = Lines::new(label, text)?;
    header(&mut lines)?;
    let mut schema = Schema::default();
    let mut names = Names::default();
    while let Some(mut line) = lines.at(0)? {
        let keyword = line.word("a keyword")?;
        match keyword.as_str() {
            "source" => {
                schema.sources.insert(source(line)?);
            }
            "ns" => names.declare(line)?,
            "service" => service(&mut lines, line, &mut schema)?,
            "operation" => operation(&mut lines, line, &names, &mut schema)?,
            "element" => types::element(&mut lines, line, &mut names, &mut schema)?,
            "type" => types::complex(&mut lines, line, &mut names, &mut schema)?,
            "simple" => types::simple(&mut lines, line, &mut names, &mut schema)?,
            "object" => objects::read(&mut lines, line, &mut schema)?,
            other => {
                let known = "source, ns, service, operation, element, type, simple or object";
                return Err(line.error(format!("{known} is expected, not `{}`", excerpt(other))));
            }
        }
    }
    names
        .places
        .check(&schema)
        .map_err(|flaw| flaw.told(|line, message| Error::new(label, message).at(Place::Line(line))))?;
    Ok(schema)
}

fn header(lines: &mut Lines<'_>) -> Result<(), Error> {
    let Some(mut line) = lines.at(0)? else {
        return Err(lines.error_at_end("it is empty").help(format!("its first line is `{HEADER}`")));
    };
    let mut words = Vec::new();
    while !line.at_end() && words.len() < 4 {
        match line.word("a word") {
            Ok(word) => words.push(word),
            Err(_) => break,
        }
    }
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["sforce", "schema", "1"] => Ok(()),
        ["sforce", "schema", other] => {
            Err(line.error(format!("version {} of the format is not known, only 1", excerpt(other))))
        }
        _ => Err(line.error(format!("it is not a snapshot: the first line is not `{HEADER}`"))),
    }
}

fn source(mut line: Cursor<'_>) -> Result<Source, Error> {
    let word = line.word("a kind of source")?;
    let Some((kind, _)) = SourceKind::ALL.iter().find(|(_, known)| *known == word) else {
        let known = SourceKind::ALL.map(|(_, word)| word).join(", ");
        return Err(line.error(format!("one of {known} is expected, not `{}`", excerpt(&word))));
    };
    let mut source = Source { kind: *kind, version: None, sha256: None };
    while !line.at_end() {
        let key = line.word("version= or sha256=")?;
        line.need('=')?;
        let value = line.value("a value")?;
        match key.as_str() {
            "version" if source.version.is_none() => {
                source.version = Some(value.parse().map_err(|message: String| line.error(message))?);
            }
            "sha256" if source.sha256.is_none() => source.sha256 = Some(value),
            other => {
                return Err(line.error(format!("version= or sha256= is expected, not `{}`", excerpt(other))));
            }
        }
    }
    Ok(source)
}

/// The prefixes that were declared, and where names stand.
#[derive(Debug, Default)]
pub(super) struct Names {
    prefixes: BTreeMap<String, String>,
    /// Where types and references to them stand: their lines.
    pub(super) places: Places<usize>,
}

impl Names {
    fn declare(&mut self, mut line: Cursor<'_>) -> Result<(), Error> {
        let prefix = line.word("a prefix")?;
        let uri = line.word("a namespace")?;
        if self.prefixes.contains_key(&prefix) {
            return Err(line.error(format!("the prefix `{}` is declared twice", excerpt(&prefix))));
        }
        self.prefixes.insert(prefix, uri);
        line.end()
    }

    /// Takes a reference to what is declared elsewhere.
    pub(super) fn refer(
        &mut self,
        line: &mut Cursor<'_>,
        role: Role,
        what: &str,
        subject: &str,
    ) -> Result<QName, Error> {
        let to = self.take(line, what)?;
        self.places.refers(role, &to, line.line, subject);
        Ok(to)
    }

    /// Takes `prefix:name` after spaces.
    pub(super) fn take(&self, line: &mut Cursor<'_>, what: &str) -> Result<QName, Error> {
        let found = self.prefixed(line, what)?;
        line.fit(&found.name)?;
        Ok(found)
    }

    fn prefixed(&self, line: &mut Cursor<'_>, what: &str) -> Result<QName, Error> {
        if line.at_end() {
            return Err(line.expected(what));
        }
        if line.eat(':') {
            return Ok(QName::new("", line.part("a name")?));
        }
        let prefix = line.part(what)?;
        if !line.eat(':') {
            return Err(line.error(format!("{what} with its prefix is expected, not `{}`", excerpt(&prefix))));
        }
        let name = line.part("a name")?;
        match self.prefixes.get(&prefix) {
            Some(uri) => Ok(QName::new(uri.clone(), name)),
            None => Err(line
                .error(format!("the prefix `{}` is not declared", excerpt(&prefix)))
                .help("declare it in an `ns` line before")),
        }
    }
}

fn service(lines: &mut Lines<'_>, mut line: Cursor<'_>, schema: &mut Schema) -> Result<(), Error> {
    let mut service = Service { name: line.name("the service's name")?, ..Service::default() };
    if schema.service.is_some() {
        return Err(line.error("there is a service already"));
    }
    line.end()?;
    while let Some(mut line) = lines.at(2)? {
        let key = line.word("namespace, portType, binding or port")?;
        let place = match key.as_str() {
            "namespace" => &mut service.namespace,
            "portType" => &mut service.port_type,
            "binding" => &mut service.binding,
            "port" => &mut service.port,
            other => {
                let known = "namespace, portType, binding or port";
                return Err(line.error(format!("{known} is expected, not `{}`", excerpt(other))));
            }
        };
        *place = line.word("a name")?;
        if key != "namespace" && !place.is_empty() {
            line.fit(place)?;
        }
        line.end()?;
    }
    schema.service = Some(service);
    Ok(())
}

fn operation(
    lines: &mut Lines<'_>,
    mut line: Cursor<'_>,
    names: &Names,
    schema: &mut Schema,
) -> Result<(), Error> {
    let name = line.name("the operation's name")?;
    let Some(service) = &mut schema.service else {
        return Err(line.error("an operation stands before the service that has it"));
    };
    if service.operations.contains_key(&name) {
        return Err(line.error(format!("the operation `{}` stands twice", excerpt(&name))));
    }
    let mut operation = Operation::default();
    let (mut input, mut output) = (None, None);
    while let Some(mut line) = lines.at(2)? {
        let key = line.word("input, inputHeader, output, outputHeader or fault")?;
        match key.as_str() {
            "input" if input.is_none() => input = Some(names.take(&mut line, "an element")?),
            "output" if output.is_none() => output = Some(names.take(&mut line, "an element")?),
            "inputHeader" => operation.input_headers.push(names.take(&mut line, "an element")?),
            "outputHeader" => operation.output_headers.push(names.take(&mut line, "an element")?),
            "fault" => {
                let fault = line.name("the fault's name")?;
                let element = names.take(&mut line, "an element")?;
                if operation.faults.insert(fault, element).is_some() {
                    return Err(line.error("this fault stands twice"));
                }
            }
            other => {
                let known = "input, inputHeader, output, outputHeader or fault";
                return Err(line.error(format!("{known} is expected, once, not `{}`", excerpt(other))));
            }
        }
        line.end()?;
    }
    let missing = |what: &str| line.error(format!("the operation `{}` has no {what}", excerpt(&name)));
    operation.input = input.ok_or_else(|| missing("input"))?;
    operation.output = output.ok_or_else(|| missing("output"))?;
    line.end()?;
    service.operations.insert(name, operation);
    Ok(())
}
