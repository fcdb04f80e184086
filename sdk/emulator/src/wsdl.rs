//! `/services/wsdl/…`: WSDLs of what this org answers, written from its schema.
//! The Metadata API's is the snapshot's own; those of the data APIs are put
//! together from `wsdl/types.txt` and the org's objects.

use std::collections::BTreeMap;

use sforce_schema::wsdl;
use sforce_schema::{
    Complex, Element, ElementType, Field, FieldType, Object, Occurs, Operation, Particle, QName, Schema,
    Service, Simple, Source, SourceKind, Type, Version, XSD,
};

use crate::catalog::Catalog;
use crate::http::{Answer, Call};
use crate::org::Org;
use crate::soap::{Api, Dialect, TOOLING_METADATA};
use crate::tooling::results;

/// A type or an operation a line, in the words of `line`.
const TYPES: &str = include_str!("wsdl/types.txt");
/// The names of simple types with a colon, their values below them.
const CODES: &str = include_str!("wsdl/codes.txt");

/// The headers of requests, on every operation but `login`. The session is the
/// first, as in the vendor's: clients that bind headers by their place count on it.
const HEADERS: [&str; 6] = [
    "SessionHeader",
    "CallOptions",
    "QueryOptions",
    "AllowFieldTruncationHeader",
    "AllOrNoneHeader",
    "DebuggingHeader",
];

pub(crate) fn answer(org: &mut Org, call: &Call, name: &str) -> Answer {
    let served = org.settings.oldest_version..=org.settings.newest_version;
    let asked = call.query.split('&').find_map(|pair| pair.strip_prefix("version="));
    let version = match asked.map(str::parse::<Version>) {
        None => Version::new(org.settings.newest_version),
        Some(Ok(version)) if served.contains(&version.major) => version,
        Some(_) => {
            let message = format!("no such version: this org has {}.0 to {}.0", served.start(), served.end());
            return Answer::of(404, "text/html", message);
        }
    };
    let written = match name.to_ascii_lowercase().as_str() {
        "metadata" => {
            let Some(schema) = org.catalog.metadata(version) else {
                return Answer::of(404, "text/html", "this org was given no Metadata WSDL");
            };
            let of = schema.sources.iter().find_map(|source| source.version).unwrap_or(version);
            wsdl::write(schema, &endpoint(org, Api::Metadata, of))
        }
        "partner" => data(org, Api::Partner, version),
        "enterprise" => data(org, Api::Enterprise, version),
        "tooling" => data(org, Api::Tooling, version),
        _ => return Answer::of(404, "text/html", "no such WSDL: metadata, partner, enterprise, tooling"),
    };
    match written {
        Ok(text) => Answer::of(200, "text/xml;charset=UTF-8", text).named("wsdl"),
        Err(problem) => Answer::of(500, "text/plain;charset=UTF-8", problem.to_string()),
    }
}

fn data(org: &mut Org, api: Api, version: Version) -> Result<String, sforce_schema::Error> {
    let catalog = org.whole_view(Some(version).filter(|_| api == Api::Tooling));
    wsdl::write(&schema(&catalog, api, version), &endpoint(org, api, version))
}

fn endpoint(org: &Org, api: Api, version: Version) -> String {
    format!("{}/services/Soap/{}/{version}", org.url, api.letter())
}

/// What the Tooling API calls elements of requests, and the other APIs.
const TOOLING_NAMES: [(&str, &str); 7] = [
    ("select", "fieldList"),
    ("type", "sObjectType"),
    ("types", "sObjectType"),
    ("start", "startDate"),
    ("end", "endDate"),
    ("fieldName", "externalIDFieldName"),
    ("entities", "sObjects"),
];

/// Renames the elements of a request.
fn tooling_names(call: &str, request: &mut Complex) {
    if !["retrieve", "upsert", "getUpdated", "getDeleted", "describeSObject", "describeSObjects"]
        .contains(&call)
    {
        return;
    }
    for particle in &mut request.particles {
        let Particle::Element(element) = particle else { continue };
        // The object is a `type`, of which there are several `types`, and keeps its name elsewhere.
        let plural = call == "describeSObjects";
        let fits = |(theirs, ours): &&(&str, &str)| match *theirs {
            "type" | "types" if call.starts_with("get") => false,
            "types" => plural && element.name == *ours,
            "type" => !plural && element.name == *ours,
            _ => element.name == *ours,
        };
        if let Some((theirs, _)) = TOOLING_NAMES.iter().find(fits) {
            (*theirs).clone_into(&mut element.name);
        }
    }
}

/// The schema of one of the data APIs.
fn schema(catalog: &Catalog, api: Api, version: Version) -> Schema {
    let mut made = Making {
        dialect: Dialect { api, version: version.major },
        main: api.namespace().to_owned(),
        sobjects: api.sobjects(version).unwrap_or_default().to_owned(),
        faults: api.fault_namespace().to_owned(),
        schema: Schema::default(),
        operations: BTreeMap::new(),
    };
    let kind = match api {
        Api::Enterprise => SourceKind::Enterprise,
        Api::Tooling => SourceKind::Tooling,
        Api::Partner | Api::Metadata => SourceKind::Partner,
    };
    made.schema.sources.insert(Source { kind, version: Some(version), sha256: None });
    CODES.split("\n\n").for_each(|block| made.codes(block));
    TYPES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).for_each(|line| made.line(line));
    made.sobject(api);
    if api != Api::Partner {
        for object in catalog.objects() {
            made.object(catalog, object);
        }
    }
    made.service()
}

struct Making {
    /// What the Tooling API has otherwise than the others, and a version than others.
    dialect: Dialect,
    main: String,
    sobjects: String,
    faults: String,
    schema: Schema,
    operations: BTreeMap<String, Operation>,
}

impl Making {
    /// What a word of the table names: `sObject` is one of the sObjects, what
    /// begins in lower case is XML Schema's, the rest are the API's own.
    fn named(&self, word: &str) -> QName {
        match word.strip_prefix("mns.").unwrap_or(word) {
            name if name != word => QName::new(TOOLING_METADATA, name),
            "sObject" => QName::new(&self.sobjects, word),
            "ExceptionCode" => QName::new(&self.faults, word),
            // The Tooling API does not say which there are.
            "fieldType" | "soapType" if self.dialect.tooling() => QName::new(XSD, "string"),
            "address" | "location" | "fieldType" | "soapType" => QName::new(&self.main, word),
            _ if word.starts_with(|first: char| first.is_lowercase()) => QName::new(XSD, word),
            _ => QName::new(&self.main, word),
        }
    }

    /// A simple type and its values.
    fn codes(&mut self, block: &str) {
        let lines = block.lines().filter(|line| !line.starts_with('#'));
        let mut words = lines.flat_map(str::split_whitespace);
        let Some(name) = words.next().and_then(|name| name.strip_suffix(':')) else { return };
        let values = words.map(ToOwned::to_owned).collect();
        let simple = Simple { base: QName::new(XSD, "string"), values, ..Simple::default() };
        let name = self.named(name);
        if name.ns != XSD {
            self.schema.types.insert(name, Type::Simple(simple));
        }
    }

    /// `name:Type` with signs: `?` may be missing, `*` any number, `~` may be nil,
    /// `@30` came with 30.0, `@0-17` went with 17.0. None where the version has none.
    fn element(&self, word: &str) -> Option<Particle> {
        let (word, versions) = word.split_once('@').unwrap_or((word, "0"));
        let (since, until) = versions.split_once('-').unwrap_or((versions, "65535"));
        let (since, until) = (since.parse().unwrap_or(0), until.parse().unwrap_or(u16::MAX));
        let (name, ty) = word.split_once(':').unwrap_or((word, "string"));
        if !self.dialect.has(name, since) || self.dialect.version >= until {
            return None;
        }
        let bare = ty.trim_end_matches(['?', '*', '~']);
        let signs = &ty[bare.len()..];
        let occurs = if signs.contains('*') {
            Occurs { min: 0, max: None }
        } else {
            Occurs { min: u32::from(!signs.contains('?')), max: Some(1) }
        };
        Some(Particle::Element(Element {
            name: name.to_owned(),
            ty: ElementType::Named(self.named(bare)),
            occurs,
            nillable: signs.contains('~'),
        }))
    }

    fn complex(&self, words: &str) -> Complex {
        let particles = words.split_whitespace().filter_map(|word| self.element(word));
        Complex { base: None, particles: particles.collect() }
    }

    /// `type Name: elements`, `extends Name Base: elements`, `header Name:
    /// elements`, `fault Name Base: elements`, `call name: elements -> elements`;
    /// before them `tooling` or `data` for one of the APIs only.
    fn line(&mut self, line: &str) {
        let line = match line.split_once(' ') {
            Some((only @ ("tooling" | "data"), line)) => {
                if (only == "tooling") != self.dialect.tooling() {
                    return;
                }
                line
            }
            _ => line,
        };
        let (head, words) = line.split_once(": ").unwrap_or((line.trim_end_matches(':'), ""));
        let mut head = head.split_whitespace();
        let (what, name) = (head.next().unwrap_or_default(), head.next().unwrap_or_default());
        let base = head.next();
        match what {
            "call" => self.call(name, words),
            "header" => {
                let inline = ElementType::Inline(self.complex(words));
                let namespace = self.main.clone();
                self.top(&namespace, name, inline);
            }
            "fault" => {
                let mut complex = self.complex(words);
                complex.base = base.map(|base| QName::new(&self.faults, base));
                self.schema.types.insert(QName::new(&self.faults, name), Type::Complex(complex));
                let named = ElementType::Named(QName::new(&self.faults, name));
                let namespace = self.faults.clone();
                self.top(&namespace, name, named);
            }
            _ => {
                let mut complex = self.complex(words);
                complex.base = base.map(|base| self.named(base));
                self.schema.types.insert(self.named(name), Type::Complex(complex));
            }
        }
    }

    fn top(&mut self, namespace: &str, name: &str, ty: ElementType) -> QName {
        let element = Element { name: name.to_owned(), ty, occurs: Occurs::ONCE, nillable: false };
        let name = QName::new(namespace, name);
        self.schema.elements.insert(name.clone(), element);
        name
    }

    fn call(&mut self, name: &str, words: &str) {
        let (request, response) = words.split_once("->").unwrap_or((words, ""));
        let main = self.main.clone();
        let (mut request, response) = (self.complex(request), self.complex(response));
        if self.dialect.tooling() {
            tooling_names(name, &mut request);
        }
        let input = self.top(&main, name, ElementType::Inline(request));
        let output = self.top(&main, &format!("{name}Response"), ElementType::Inline(response));
        let headers = |names: &[&str]| names.iter().map(|name| QName::new(&main, *name)).collect();
        let fault = if name == "login" { "LoginFault" } else { "UnexpectedErrorFault" };
        let operation = Operation {
            input,
            output,
            input_headers: headers(if name == "login" { &["CallOptions"] } else { &HEADERS }),
            output_headers: headers(if name == "login" {
                &[]
            } else {
                &["DebuggingInfo", "LimitInfoHeader"]
            }),
            faults: [(fault.to_owned(), QName::new(&self.faults, fault))].into(),
        };
        self.operations.insert(name.to_owned(), operation);
    }

    /// The type of every sObject, generic in the partner API.
    fn sobject(&mut self, api: Api) {
        let words = "fieldsToNull:string*~ Id:ID~";
        let mut complex = match api {
            Api::Partner => self.complex(&format!("type:string {words}")),
            _ => self.complex(words),
        };
        if api == Api::Partner {
            complex.particles.push(Particle::Any(Occurs { min: 0, max: None }));
        }
        self.schema.types.insert(QName::new(&self.sobjects, "sObject"), Type::Complex(complex));
        let id = Simple { base: QName::new(XSD, "string"), length: Some(18), ..Simple::default() };
        let locator = Simple { base: QName::new(XSD, "string"), ..Simple::default() };
        for (name, ty) in [("ID", id), ("QueryLocator", locator)] {
            self.schema.types.insert(QName::new(&self.main, name), Type::Simple(ty));
        }
        if api != Api::Partner {
            let any = vec![Particle::Any(Occurs { min: 0, max: None })];
            let base = Some(QName::new(&self.sobjects, "sObject"));
            let figures = Type::Complex(Complex { base, particles: any });
            self.schema.types.insert(QName::new(&self.sobjects, "AggregateResult"), figures);
        }
    }

    /// The type of an object: its fields, parents and children by name.
    fn object(&mut self, catalog: &Catalog, object: &Object) {
        let mut elements: BTreeMap<String, Particle> = BTreeMap::new();
        let mut put = |name: &str, ty: QName| {
            let occurs = Occurs { min: 0, max: Some(1) };
            let element =
                Element { name: name.to_owned(), ty: ElementType::Named(ty), occurs, nillable: true };
            elements.entry(name.to_owned()).or_insert(Particle::Element(element));
        };
        for child in &object.children {
            if let Some(name) =
                child.relationship_name.as_deref().filter(|_| catalog.object(&child.object).is_some())
            {
                put(name, QName::new(&self.main, "QueryResult"));
            }
        }
        for field in object.fields.iter().filter(|field| field.name != "Id") {
            put(&field.name, self.type_of(object, field));
            let parents: Vec<&Object> =
                field.reference_to.iter().filter_map(|name| catalog.object(name)).collect();
            if let (Some(name), [first, rest @ ..]) = (&field.relationship_name, parents.as_slice()) {
                let several = !rest.is_empty() || field.reference_to.len() > 1;
                let parent = if several { "sObject" } else { first.name.as_str() };
                put(name, QName::new(&self.sobjects, parent));
            }
        }
        let base = Some(QName::new(&self.sobjects, "sObject"));
        let complex = Complex { base, particles: elements.into_values().collect() };
        self.schema.types.insert(QName::new(&self.sobjects, &object.name), Type::Complex(complex));
    }

    fn type_of(&self, object: &Object, field: &Field) -> QName {
        if let Some(word) = results::type_of(&object.name, &field.name) {
            return self.named(&word);
        }
        match field.ty {
            FieldType::Address | FieldType::Location => QName::new(&self.main, field.ty.as_str()),
            FieldType::Id | FieldType::Reference => QName::new(&self.main, "ID"),
            FieldType::Boolean
            | FieldType::Int
            | FieldType::Long
            | FieldType::Date
            | FieldType::Time
            | FieldType::AnyType => QName::new(XSD, field.ty.as_str()),
            FieldType::Double | FieldType::Currency | FieldType::Percent => QName::new(XSD, "double"),
            FieldType::DateTime => QName::new(XSD, "dateTime"),
            FieldType::Base64 => QName::new(XSD, "base64Binary"),
            _ => QName::new(XSD, "string"),
        }
    }

    fn service(mut self) -> Schema {
        self.schema.service = Some(Service {
            namespace: self.main,
            name: "SforceService".to_owned(),
            port_type: "Soap".to_owned(),
            binding: "SoapBinding".to_owned(),
            port: "Soap".to_owned(),
            operations: self.operations,
        });
        self.schema
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::Settings;

    /// Codes that stand in JSON only: a resource, a method or a body was wrong.
    const REST_ONLY: [&str; 1] = ["INVALID_CONTENT"];

    /// What stands in quotes behind `begin`, as far as it looks like a code.
    fn codes<'a>(text: &'a str, begin: &'a str) -> impl Iterator<Item = &'a str> {
        let quoted = text.split(begin).skip(1).filter_map(|text| text.trim_start().strip_prefix('"'));
        let is_code = |text: &&str| {
            text.contains('_')
                && text.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_')
        };
        quoted.filter_map(|text| text.split('"').next()).filter(is_code)
    }

    fn sources(folder: &Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                sources(&path, all);
            } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("wsdl.rs") {
                let text = std::fs::read_to_string(&path).expect("a file");
                all.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
            }
        }
    }

    #[test]
    fn every_code_that_is_answered_is_declared() {
        let mut text = String::new();
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut text);
        let settings = format!("{:?}", Settings::default());
        let mut answered: BTreeSet<&str> = codes(&text, "Refusal::new(").collect();
        answered.extend(codes(&text, "Problem::new("));
        answered.extend(codes(&settings, ": "));
        assert!(answered.len() > 50, "{answered:?}");
        let schema = schema(&Catalog::default(), Api::Partner, Version::new(66));
        let values = |ns: &str, name: &str| match schema.types.get(&QName::new(ns, name)) {
            Some(Type::Simple(simple)) => simple.values.clone(),
            _ => Vec::new(),
        };
        let declared = [
            values(Api::Partner.namespace(), "StatusCode"),
            values(Api::Partner.fault_namespace(), "ExceptionCode"),
        ]
        .concat();
        let unknown = |code: &&str| !declared.iter().any(|it| it == code) && !REST_ONLY.contains(code);
        let unknown: Vec<&str> = answered.into_iter().filter(unknown).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
