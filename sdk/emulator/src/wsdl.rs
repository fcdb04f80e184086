//! `/services/wsdl/…`: WSDLs of what this org answers, written from its schema.
//! The Metadata API's is the snapshot's own; those of the data APIs are put
//! together from `wsdl/types.txt` and the org's objects.

use std::collections::BTreeMap;

use sforce_codegen::schema::{
    Complex, Element, ElementType, Field, Object, Occurs, Operation, Particle, QName, Schema, Service,
    Simple, Source, SourceKind, Type, Version, XSD,
};
use sforce_codegen::wsdl;

use crate::http::{Answer, Call};
use crate::org::Org;

/// A type or an operation a line, in the words of `line`.
const TYPES: &str = include_str!("wsdl/types.txt");

/// A page of a query of the Tooling API.
const TOOLING_PAGE: &str = "type QueryResult: done:boolean entityTypeName:string nextRecordsUrl:string? \
                            queryLocator:string records:sObject* size:int totalSize:int";

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

/// The WSDLs that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Api {
    Partner,
    Enterprise,
    Tooling,
}

impl Api {
    fn namespace(self, part: &str) -> String {
        let name = match self {
            Self::Partner => "partner",
            Self::Enterprise => "enterprise",
            Self::Tooling => "tooling",
        };
        format!("urn:{part}{name}.soap.sforce.com")
    }
}

pub(crate) fn answer(org: &Org, call: &Call, name: &str) -> Answer {
    let version = Version::new(org.settings.newest_version);
    let at = |letter: &str, version: Version| format!("{}/services/Soap/{letter}/{version}", org.url);
    let written = match name.to_ascii_lowercase().as_str() {
        "metadata" => {
            let asked = call.query.split('&').find_map(|pair| pair.strip_prefix("version=")?.parse().ok());
            let Some(schema) = org.catalog.metadata(asked.unwrap_or(version)) else {
                return Answer::of(404, "text/html", "this org was given no Metadata WSDL");
            };
            let of = schema.sources.iter().find_map(|source| source.version).unwrap_or(version);
            wsdl::write(schema, &at("m", of))
        }
        "partner" => wsdl::write(&schema(org, Api::Partner, version), &at("u", version)),
        "enterprise" => wsdl::write(&schema(org, Api::Enterprise, version), &at("c", version)),
        "tooling" => wsdl::write(&schema(org, Api::Tooling, version), &at("T", version)),
        _ => return Answer::of(404, "text/html", "no such WSDL: metadata, partner, enterprise, tooling"),
    };
    match written {
        Ok(text) => Answer::of(200, "text/xml;charset=UTF-8", text).named("wsdl"),
        Err(problem) => Answer::of(500, "text/plain;charset=UTF-8", problem.to_string()),
    }
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
fn schema(org: &Org, api: Api, version: Version) -> Schema {
    let mut made = Making {
        tooling: api == Api::Tooling,
        main: api.namespace(""),
        sobjects: api.namespace("sobject."),
        faults: api.namespace("fault."),
        schema: Schema::default(),
        operations: BTreeMap::new(),
    };
    let kind = match api {
        Api::Partner => SourceKind::Partner,
        Api::Enterprise => SourceKind::Enterprise,
        Api::Tooling => SourceKind::Tooling,
    };
    made.schema.sources.insert(Source { kind, version: Some(version), sha256: None });
    TYPES.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).for_each(|line| made.line(line));
    if api == Api::Tooling {
        made.line(TOOLING_PAGE);
    }
    made.sobject(api);
    if api != Api::Partner {
        for object in org.catalog.objects() {
            made.object(org, object);
        }
    }
    made.service()
}

struct Making {
    /// The Tooling API's, which names elements of requests in its own way.
    tooling: bool,
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
        match word {
            "sObject" => QName::new(&self.sobjects, word),
            "address" | "location" => QName::new(&self.main, word),
            _ if word.starts_with(|first: char| first.is_lowercase()) => QName::new(XSD, word),
            _ => QName::new(&self.main, word),
        }
    }

    /// `name:Type` with a sign: `?` may be missing, `*` any number, `~` may be nil.
    fn element(&self, word: &str) -> Particle {
        let (name, ty) = word.split_once(':').unwrap_or((word, "string"));
        let bare = ty.trim_end_matches(['?', '*', '~']);
        let signs = &ty[bare.len()..];
        let occurs = if signs.contains('*') {
            Occurs { min: 0, max: None }
        } else {
            Occurs { min: u32::from(!signs.contains('?')), max: Some(1) }
        };
        Particle::Element(Element {
            name: name.to_owned(),
            ty: ElementType::Named(self.named(bare)),
            occurs,
            nillable: signs.contains('~'),
        })
    }

    fn complex(&self, words: &str) -> Complex {
        Complex { base: None, particles: words.split_whitespace().map(|word| self.element(word)).collect() }
    }

    /// `type Name: elements`, `extends Name Base: elements`, `header Name:
    /// elements`, `fault Name Base: elements`, `call name: elements -> elements`.
    fn line(&mut self, line: &str) {
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
                self.schema.types.insert(QName::new(&self.main, name), Type::Complex(complex));
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
        if self.tooling {
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
    fn object(&mut self, org: &Org, object: &Object) {
        let mut elements: BTreeMap<String, Particle> = BTreeMap::new();
        let mut put = |name: &str, ty: QName| {
            let occurs = Occurs { min: 0, max: Some(1) };
            let element =
                Element { name: name.to_owned(), ty: ElementType::Named(ty), occurs, nillable: true };
            elements.entry(name.to_owned()).or_insert(Particle::Element(element));
        };
        for child in &object.children {
            if let Some(name) =
                child.relationship_name.as_deref().filter(|_| org.catalog.object(&child.object).is_some())
            {
                put(name, QName::new(&self.main, "QueryResult"));
            }
        }
        for field in object.fields.iter().filter(|field| field.name != "Id") {
            put(&field.name, self.type_of(field));
            let parents: Vec<&Object> =
                field.reference_to.iter().filter_map(|name| org.catalog.object(name)).collect();
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

    fn type_of(&self, field: &Field) -> QName {
        match field.ty.as_str() {
            "address" | "location" => QName::new(&self.main, &field.ty),
            "id" | "reference" => QName::new(&self.main, "ID"),
            "boolean" | "int" | "long" | "date" | "time" | "anyType" => QName::new(XSD, &field.ty),
            "double" | "currency" | "percent" => QName::new(XSD, "double"),
            "datetime" => QName::new(XSD, "dateTime"),
            "base64" => QName::new(XSD, "base64Binary"),
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
