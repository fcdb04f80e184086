//! Reads real WSDLs and describes, where there are any, and checks what was
//! read against a count by other means.
//!
//! The files are not in the repository, because they are not ours to publish.
//! `SFORCE_DATA` names a folder with `wsdl/*/*.wsdl`, `describe/*/*.json` and
//! `describe-partial/*.json`; without one, a folder `shared/data` beside the
//! repository is tried; without that, the tests say that they were skipped.

use std::fs;
use std::path::{Path, PathBuf};

use sforce_schema::diff::{self, Kind, Rank};
use sforce_schema::{Complex, Element, ElementType, Schema, Source, SourceKind, Type, Version};
use sforce_schema::{describe, snapshot, wsdl};

fn data() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("SFORCE_DATA").map_or(beside, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no {}; set SFORCE_DATA", folder.display());
    None
}

/// Every file below a folder with this extension, sorted.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
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

fn round_trip(label: &str, schema: &Schema) {
    let text = snapshot::write(schema);
    let back = snapshot::read(label, &text).unwrap_or_else(|error| panic!("{error}"));
    // Not assert_eq: a difference would print megabytes.
    assert!(back == *schema, "{label}: the snapshot reads back as something else");
    assert!(snapshot::write(&back) == text, "{label}: the snapshot is not written alike twice");
}

/// A WSDL written from the schema reads back as the schema, apart from the hash of its bytes.
fn wsdl_round_trip(label: &str, schema: &Schema) {
    let source = schema.sources.first().expect("a source");
    let version = source.version.map(|version| version.to_string()).unwrap_or_default();
    let address = format!("https://host.example/services/Soap/{}/{version}", source.kind.word());
    let text = wsdl::write(schema, &address).unwrap_or_else(|error| panic!("{label}: {error}"));
    let mut back = wsdl::read(label, text.as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let hashless = |schema: &Schema| -> Vec<Source> {
        schema.sources.iter().map(|source| Source { sha256: None, ..source.clone() }).collect()
    };
    assert_eq!(hashless(&back), hashless(schema), "{label}");
    back.sources.clone_from(&schema.sources);
    assert!(back == *schema, "{label}: the WSDL reads back as something else");
    assert!(wsdl::write(&back, &address).as_ref() == Ok(&text), "{label}: it is not written alike twice");
}

/// What a schema holds, counted like [`in_text`].
#[derive(Debug, Default, PartialEq)]
struct Counts {
    complex_types: usize,
    simple_types: usize,
    elements: usize,
    wildcards: usize,
    values: usize,
    unbounded: usize,
    operations: usize,
}

impl Counts {
    fn of(schema: &Schema) -> Self {
        let mut counts = Self::default();
        for ty in schema.types.values() {
            match ty {
                Type::Complex(complex) => counts.complex(complex),
                Type::Simple(simple) => {
                    counts.simple_types += 1;
                    counts.values += simple.values.len();
                }
            }
        }
        for element in schema.elements.values() {
            counts.element(element);
        }
        counts.operations = schema.service.as_ref().map_or(0, |service| service.operations.len());
        counts
    }

    fn complex(&mut self, complex: &Complex) {
        self.complex_types += 1;
        let wildcards = complex.particles.len() - complex.elements().count();
        self.wildcards += wildcards;
        // All that were seen are.
        self.unbounded += wildcards;
        for element in complex.elements() {
            self.element(element);
        }
    }

    fn element(&mut self, element: &Element) {
        self.elements += 1;
        self.unbounded += usize::from(element.occurs.max.is_none());
        if let ElementType::Inline(complex) = &element.ty {
            self.complex(complex);
        }
    }

    /// The same by looking for tags in the text, whatever their prefix.
    fn in_text(text: &str) -> Self {
        let tags = |name: &str| {
            let mut count = 0;
            for (at, _) in text.match_indices(name) {
                let before = text[..at].rsplit_once('<').map_or("", |(_, prefix)| prefix);
                let after = text[at + name.len()..].chars().next();
                // Opening, with a prefix or none; not `</xsd:element>`, and not an attribute.
                let tag = before.is_empty()
                    || (before.ends_with(':') && before.len() < 6 && !before.starts_with('/'));
                count += usize::from(tag && after.is_some_and(|c| c.is_whitespace() || "/>".contains(c)));
            }
            count
        };
        Self {
            complex_types: tags("complexType"),
            simple_types: tags("simpleType"),
            elements: tags("element"),
            wildcards: tags("any"),
            values: tags("enumeration"),
            unbounded: text.matches("maxOccurs=\"unbounded\"").count(),
            // In the port type and in the binding, and soap:operation in the latter.
            operations: tags("operation") / 3,
        }
    }
}

#[test]
fn reads_every_wsdl() {
    let Some(folder) = data() else { return };
    let paths = files(&folder.join("wsdl"), "wsdl");
    for path in &paths {
        let label = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        let bytes = fs::read(path).expect("a readable file");
        let schema = wsdl::read(&label, &bytes).unwrap_or_else(|error| panic!("{error}"));
        let text = String::from_utf8_lossy(&bytes);
        assert_eq!(Counts::of(&schema), Counts::in_text(&text), "{label}");
        let source = schema.sources.first().expect("a source");
        let named =
            path.file_stem().and_then(|stem| stem.to_str()).and_then(|stem| stem.parse::<Version>().ok());
        assert_eq!(source.version, named, "{label}");
        let kind = path.parent().and_then(Path::file_name).and_then(|name| name.to_str());
        assert_eq!(Some(source.kind.word()), kind, "{label}");
        round_trip(&label, &schema);
        wsdl_round_trip(&label, &schema);
    }
    println!("{} WSDLs", paths.len());
}

#[test]
fn reads_every_describe() {
    let Some(folder) = data() else { return };
    let (mut objects, mut globals) = (0, 0);
    let paths = [files(&folder.join("describe"), "json"), files(&folder.join("tooling-describe"), "json")];
    for path in paths.concat() {
        let label = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
        let bytes = fs::read(&path).expect("a readable file");
        let read = describe::read(&label, &bytes);
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("_global")) {
            let error = read.expect_err("a describeGlobal is no describe").to_string();
            assert!(error.contains("it is a describeGlobal"), "{error}");
            globals += 1;
            continue;
        }
        let mut schema = read.unwrap_or_else(|error| panic!("{error}"));
        // Without a URL in it nothing tells a describe's version.
        let text = String::from_utf8_lossy(&bytes);
        let source = schema.sources.first().expect("a source");
        assert_eq!(source.kind, SourceKind::Describe, "{label}");
        assert_eq!(source.version.is_some(), text.contains("/services/data/v"), "{label}");
        let found = schema.objects.values().next().expect("an object");
        assert_eq!(found.fields.len(), text.matches("\"soapType\"").count(), "{label}");
        let values: usize = found.fields.iter().map(|field| field.values.len()).sum();
        assert_eq!(values, text.matches("\"validFor\"").count().max(values), "{label}");
        assert_eq!(found.children.len(), text.matches("\"childSObject\"").count(), "{label}");
        round_trip(&label, &schema);
        schema.without_custom();
        assert!(
            !snapshot::write(&schema).lines().any(|line| line.contains("__") && !line.starts_with("object "))
        );
        round_trip(&label, &schema);
        objects += 1;
    }
    println!("{objects} describes, {globals} describeGlobals");
}

#[test]
fn refuses_every_cut_describe() {
    let Some(folder) = data() else { return };
    let paths = files(&folder.join("describe-partial"), "json");
    for path in &paths {
        let label = path.strip_prefix(&folder).unwrap_or(path).display().to_string();
        let bytes = fs::read(path).expect("a readable file");
        let error = describe::read(&label, &bytes).expect_err(&label).to_string();
        assert!(error.contains("it has no key `createable`") && error.contains("field "), "{error}");
    }
    println!("{} cut describes", paths.len());
}

/// Every WSDL against the one of its API before it.
#[test]
fn compares_every_wsdl() {
    let Some(folder) = data() else { return };
    let mut schemas = Vec::new();
    for path in files(&folder.join("wsdl"), "wsdl") {
        let label = path.strip_prefix(&folder).unwrap_or(&path).display().to_string();
        let bytes = fs::read(&path).expect("a readable file");
        schemas.push(wsdl::read(&label, &bytes).unwrap_or_else(|error| panic!("{error}")));
    }
    let key = |schema: &Schema| schema.sources.first().map(|source| (source.kind, source.version));
    schemas.sort_by_key(key);
    let mut counts = 0;
    for pair in schemas.windows(2) {
        let [old, new] = pair else { continue };
        assert!(diff::compare(old, old).is_empty());
        if key(old).map(|(kind, _)| kind) != key(new).map(|(kind, _)| kind) {
            continue;
        }
        let (there, back) = (diff::compare(old, new), diff::compare(new, old));
        assert!(there.changes.is_sorted() && !there.is_empty());
        for kind in Kind::ALL {
            for (one, other) in
                [(Rank::Removed, Rank::Added), (Rank::Added, Rank::Removed), (Rank::Changed, Rank::Changed)]
            {
                assert_eq!(there.count(one, *kind), back.count(other, *kind), "{} {kind:?}", there.new);
            }
        }
        counts += 1;
    }
    println!("{counts} comparisons");
}

#[test]
fn shows_the_legacy_calls_leave() {
    let Some(folder) = data() else { return };
    let read = |version: &str| {
        let path = folder.join(format!("wsdl/metadata/{version}.wsdl"));
        let bytes = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        wsdl::read(version, &bytes).unwrap_or_else(|error| panic!("{error}"))
    };
    let diff = diff::compare(&read("v30.0"), &read("v31.0"));
    let of = |rank: Rank, kind: Kind| -> Vec<&str> {
        let changes = diff.changes.iter().filter(|change| change.rank == rank && change.kind == kind);
        changes.filter_map(|change| change.path.last()).map(String::as_str).collect()
    };
    assert_eq!(of(Rank::Removed, Kind::Operation), ["checkStatus", "create", "delete", "update"]);
    assert_eq!(of(Rank::Added, Kind::Operation), ["upsertMetadata"]);
    assert!(of(Rank::Removed, Kind::Type).is_empty());
    let text = diff.to_string();
    let expected = "metadata 30.0 → metadata 31.0

              lost  removed  changed  added
operations       ·        4        ·      1
types            ·        ·        ·     23
fields           ·        1        4     47
simple types     ·        ·        ·      6
values           ·        ·        ·     38

Removed operations (4)
  - checkStatus  (asyncProcessId ID 0..*) → AsyncResult 0..*
  - create       (metadata Metadata 0..*) → AsyncResult 0..*
  - delete       (metadata Metadata 0..*) → AsyncResult 0..*
  - update       (UpdateMetadata UpdateMetadata 0..*) → AsyncResult 0..*
";
    assert!(text.starts_with(expected), "{text}");
    let diff = diff::compare(&read("v64.0"), &read("v66.0"));
    assert_eq!([Rank::Removed, Rank::Added].map(|rank| diff.count(rank, Kind::Type)), [23, 138]);
    assert!(
        diff.to_string().contains("\n  + AiAuthoringBundle                    4 fields, extends Metadata\n")
    );
}
