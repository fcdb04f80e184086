use std::collections::BTreeMap;

use crate::model::{
    ChildRelationship, Complex, Element, ElementType, Field, FieldText, FieldType, FilteredLookup, Object,
    ObjectFlag, ObjectText, Occurs, Operation, Particle, PicklistValue, Prop, QName, RecordType, Service,
    Simple, Source, SourceKind, Type, Version, XSD,
};

use super::*;

/// Every kind of fact once, as a person should find it.
const EXAMPLE: &str = r##"sforce schema 1
source metadata version=66.0 sha256=1f
source reference

ns m http://soap.sforce.com/2006/04/metadata
ns xsd http://www.w3.org/2001/XMLSchema
ns n urn:other

service MetadataService
  namespace http://soap.sforce.com/2006/04/metadata
  portType MetadataPortType
  binding MetadataBinding
  port Metadata

operation listMetadata
  input m:listMetadata
  inputHeader m:SessionHeader
  inputHeader m:CallOptions
  output m:listMetadataResponse
  outputHeader m:DebuggingInfo
  fault Oops n:Oops

element m:CallOptions untyped

element m:DebuggingInfo untyped

element m:SessionHeader untyped

element m:listMetadata inline
  queries m:Query *
  options inline extends m:Query ? nil
    <any> *
    deep xsd:int +

element m:listMetadataResponse untyped

element n:Oops untyped

type :Unqualified

type m:CustomTab extends m:Metadata
  tens xsd:string {0,10}
  pairs xsd:string {2,}
  bare :Unqualified nil

type m:Empty

type m:Metadata

type m:Query

simple m:Status xsd:string length=18 pattern="[a-z]{18}"
  InProgress
  "In Progress"
  "#1"
  ""

simple n:None xsd:string

object Thing keyPrefix=a01 described=58.0 tooling
  flags createable queryable
  field Id id(18) defaultedOnCreate filterable
  field Rating picklist(255) dependentPicklist nillable controllerName=Size
    Hot validFor=gAAA
    "Luke warm" default inactive
  field Revenue currency(18,2) createable
  field Odd odd(3)(1,0) byteLength=5 soapType=urn:odd digits=8
  field Parent reference(18) referenceTo=Thing,Other relationshipName=Parent relationshipOrder=0 referenceTargetField=Key compoundFieldName=Whole extraTypeInfo=externallookup defaultValue="\"a\""
  child Thing Parent relationshipName=Things cascadeDelete restrictedDelete
  child Log ThingId
"##;

#[test]
fn an_example_of_everything_is_read_and_written_alike() {
    let schema = read("x.schema", EXAMPLE).unwrap();
    assert_eq!(write(&schema), EXAMPLE);
    assert_eq!(schema.types.len(), 7);
    let Some(ElementType::Inline(call)) = schema
        .elements
        .get(&QName::new("http://soap.sforce.com/2006/04/metadata", "listMetadata"))
        .map(|found| found.ty.clone())
    else {
        panic!("{:?}", schema.elements)
    };
    let options = call.elements().nth(1).unwrap();
    assert!(options.nillable);
    assert_eq!(options.occurs, Occurs { min: 0, max: Some(1) });
    let thing = &schema.objects["Thing"];
    assert_eq!((thing.fields[0].byte_length, thing.fields[0].soap_type.as_str()), (18, "tns:ID"), "as usual");
    assert_eq!(
        (thing.fields[3].byte_length, thing.fields[3].soap_type.as_str()),
        (5, "urn:odd"),
        "as written"
    );
    assert_eq!(thing.fields[2].scale, 2);
    assert_eq!(thing.fields[4].reference_to, ["Thing", "Other"]);
}

#[test]
fn comments_blank_lines_and_line_ends_do_not_matter() {
    let text = EXAMPLE.replace('\n', " # said\r\n\r\n   # said\r\n");
    assert_eq!(read("x.schema", &text).unwrap(), read("x.schema", EXAMPLE).unwrap());
}

#[test]
fn a_new_field_is_one_new_line() {
    let mut schema = read("x.schema", EXAMPLE).unwrap();
    let thing = schema.objects.get_mut("Thing").unwrap();
    thing.fields.insert(1, Field { name: "New".into(), ty: FieldType::Int, ..Field::default() });
    let lines = write(&schema);
    let added: Vec<_> = lines.lines().filter(|line| !EXAMPLE.lines().any(|old| old == *line)).collect();
    assert_eq!(added, ["  field New int soapType=\"\""]);
}

#[test]
fn prefixes_do_not_clash() {
    let mut schema = Schema::default();
    for ns in
        ["urn:a", "urn:b", "urn:sobject.partner.soap.sforce.com", "urn:sobject.tooling.soap.sforce.com", ""]
    {
        schema.types.insert(QName::new(ns, "T"), Type::Complex(Complex::default()));
    }
    let text = write(&schema);
    for line in
        ["ns n urn:a", "ns n2 urn:b", "ns so urn:sobject.partner", "ns so2 urn:sobject.tooling", "type :T"]
    {
        assert!(text.contains(&format!("\n{line}")), "{text}");
    }
    assert_eq!(read("x.schema", &text).unwrap(), schema);
}

/// What is said of the example with this instead of that.
fn slip(from: &str, to: &str) -> String {
    assert!(EXAMPLE.contains(from), "{from}");
    read("x.schema", &EXAMPLE.replacen(from, to, 1)).unwrap_err().to_string()
}

#[test]
fn a_slip_is_named_with_its_line() {
    for (from, to, what) in [
        ("sforce schema 1", "sforce schema 2", "1: version 2 of the format is not known, only 1"),
        (
            "sforce schema 1",
            "<definitions>",
            "1: it is not a snapshot: the first line is not `sforce schema 1`",
        ),
        (
            "source reference",
            "source guess",
            "3: one of metadata, partner, enterprise, tooling, apex, wsdl, describe, tooling-describe, reference is expected, not `guess`",
        ),
        ("version=66.0", "version=six", "2: `six` is not an API version; write it like 30.0"),
        ("ns n urn:other", "ns m urn:other", "7: the prefix `m` is declared twice"),
        (
            "service MetadataService",
            "servise MetadataService",
            "9: source, ns, service, operation, element, type, simple or object is expected, not `servise`",
        ),
        (
            "  port Metadata",
            "  ports Metadata",
            "13: namespace, portType, binding or port is expected, not `ports`",
        ),
        ("  output m:listMetadataResponse\n", "", "15: the operation `listMetadata` has no output"),
        (
            "queries m:Query *",
            "queries z:Query *",
            "30: the prefix `z` is not declared; declare it in an `ns` line before",
        ),
        (
            "queries m:Query *",
            "queries Query *",
            "30: a type, inline or untyped with its prefix is expected, not `Query`",
        ),
        ("queries m:Query *", "queries m:Query **", "30: the end of the line is expected, not `**`"),
        ("queries m:Query *", "queries", "30: a type, inline or untyped is expected, but the line ends"),
        (
            "  queries m:Query *",
            "   queries m:Query *",
            "30: a line indented by 2 spaces is expected, not by 3",
        ),
        ("  queries m:Query *", "\tqueries m:Query *", "30: lines are indented with spaces, not tabs"),
        ("{0,10}", "{0;10}", "42: a number is expected, not `0;10`"),
        ("type m:Empty", "type m:CustomTab", "46: the type `CustomTab` stands twice"),
        ("\"In Progress\"", "In Progress", "54: the end of the line is expected, not `Progress`"),
        ("\"In Progress\"", "\"In Progress", "54: a quotation mark is not closed in its line"),
        (
            "\"In Progress\"",
            "\"In\\qProgress\"",
            "54: `\\q` means nothing; a backslash goes before \\ \" n r t u{…}",
        ),
        ("\"In Progress\"", "\"\\u{110000}\"", "54: `\\u{110000}` is no character"),
        (
            "keyPrefix=a01",
            "keyprefix=a01",
            "60: keyPrefix=, described=, tooling or assumed is expected, once, not `keyprefix`",
        ),
        ("flags createable", "flags creatable", "61: a flag of an object is expected, once, not `creatable`"),
        (
            "id(18) defaultedOnCreate",
            "id(18) defaulted",
            "62: a property of a field is expected, once, not `defaulted`",
        ),
        (
            "id(18) defaultedOnCreate",
            "id(18) filterable",
            "62: a property of a field is expected, once, not `filterable`",
        ),
        ("id(18)", "id(eighteen)", "62: a number is expected, not `eighteen`"),
        ("id(18)", "id(18", "62: `)` is expected, not `defaultedOnCreate filterable`"),
        (
            "controllerName=Size",
            "controler=Size",
            "63: an attribute of a field is expected, once, not `controler`",
        ),
        (
            "default inactive",
            "default default",
            "65: default, inactive or validFor= is expected, once, not `default`",
        ),
        (
            "cascadeDelete",
            "cascade",
            "69: an attribute of a child relationship is expected, once, not `cascade`",
        ),
    ] {
        assert_eq!(slip(from, to), format!("x.schema:{what}"));
    }
    let error = read("x.schema", "\n\n").unwrap_err().to_string();
    assert_eq!(error, "x.schema:3: it is empty; its first line is `sforce schema 1`");
}

#[test]
fn what_does_not_hold_together_is_named_with_its_line() {
    for (from, to, what) in [
        ("{0,10}", "{5,2}", "42: {5,2} allows nothing: the second number is the smaller"),
        ("\"In Progress\"", "\"\\u{{41}\"", "54: `\\u{{41}` is no character"),
        ("\"In Progress\"", "\"\\u41}\"", "54: `\\u41}` is no character"),
        (
            "queries m:Query *",
            "queries m:Gone *",
            "30: element listMetadata, element queries: it refers to the type \
             {http://soap.sforce.com/2006/04/metadata}Gone, which is not declared; \
             add its declaration, or take out what names it",
        ),
        (
            "    deep xsd:int +",
            "    deep xsd:integre +",
            "33: element listMetadata, element options, element deep: \
             xsd:integre is not a type of XML Schema; check its spelling",
        ),
        (
            "type m:Metadata\n",
            "type m:Metadata extends m:CustomTab\n",
            "41: type CustomTab: it extends itself: CustomTab extends Metadata extends CustomTab; \
             let one of them extend nothing, or another type",
        ),
        (
            "extends m:Metadata",
            "extends m:Status",
            "41: type CustomTab: it extends {http://soap.sforce.com/2006/04/metadata}Status, \
             which is a simple type; extend a complex type, or nothing",
        ),
        (
            "simple n:None xsd:string",
            "simple n:None m:Query",
            "58: type None: it restricts {http://soap.sforce.com/2006/04/metadata}Query, \
             which is not a simple type; restrict a simple type",
        ),
        (
            "  pairs xsd:string {2,}",
            "  tens xsd:int",
            "43: type CustomTab: `tens` is declared twice, with two types; \
             give both the same type, or take one out",
        ),
        (
            "object Thing",
            "object \"a/b\"",
            "60: `a/b` is not a name: it has a letter or _ first, then letters, digits, _, - and .",
        ),
        (
            "field Rating",
            "field ID",
            "63: the field `ID` stands twice; letter case does not tell fields apart",
        ),
    ] {
        assert_eq!(slip(from, to), format!("x.schema:{what}"));
    }
}

/// Whatever is cut off or changed, it is an error or a schema, never a panic;
/// and a schema goes round.
#[test]
fn mutilated_input_is_never_a_panic() {
    for at in 0..EXAMPLE.len() {
        for put in ["", " ", "\n", "\"", ":", "{", "(", "é", "\\"] {
            let changed = format!("{}{put}{}", &EXAMPLE[..at], &EXAMPLE[at + 1..]);
            for text in [&changed, &EXAMPLE[..at]] {
                if let Ok(schema) = read("x.schema", text) {
                    assert_eq!(read("x.schema", &write(&schema)).as_ref(), Ok(&schema));
                }
            }
        }
    }
}

/// Numbers that look random and are the same in every run (xorshift).
struct Dice {
    state: u64,
    names: usize,
}

impl Dice {
    fn roll(&mut self, sides: u32) -> u32 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        u32::try_from(self.state >> 33).unwrap_or_default() % sides
    }

    fn coin(&mut self) -> bool {
        self.roll(2) == 0
    }

    fn some<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        if self.coin() { Some(make(self)) } else { None }
    }

    fn list<T>(&mut self, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..self.roll(4)).map(|_| make(self)).collect()
    }

    fn text(&mut self) -> String {
        const ODD: [&str; 24] = [
            "a", "Name", "é", "漢", " ", "\n", "\r", "\t", "\"", "\\", "#", ":", "=", ",", "(", "<any>", "{",
            "?", "*", "\u{0}", "\u{2028}", "\u{feff}", "inline", "extends",
        ];
        (0..self.roll(4)).map(|_| ODD[self.roll(24) as usize]).collect()
    }

    /// A name that nothing else has.
    fn name(&mut self) -> String {
        const ODD: [&str; 8] = ["a", "Name", "_é", "漢", "x.y-z", "inline", "extends", "ns__Room__c"];
        self.names += 1;
        format!("{}{}", ODD[self.roll(8) as usize], self.names)
    }

    fn ns(&mut self) -> String {
        match self.roll(3) {
            0 => "urn:tooling.soap.sforce.com".to_owned(),
            1 => "urn:a \"b".to_owned(),
            _ => String::new(),
        }
    }

    /// What is declared under this name, in every schema.
    fn declared(&mut self, name: &str) -> QName {
        QName::new(self.ns(), name)
    }

    fn occurs(&mut self) -> Occurs {
        let min = self.roll(3);
        Occurs { min, max: self.some(|dice| min + dice.roll(3)) }
    }

    fn complex(&mut self, depth: u32) -> Complex {
        let particles = self.list(|dice| {
            if dice.roll(5) == 0 {
                Particle::Any(dice.occurs())
            } else {
                let name = dice.name();
                Particle::Element(dice.element(name, depth))
            }
        });
        Complex { base: self.some(|dice| dice.declared("Base")), particles }
    }

    fn element(&mut self, name: String, depth: u32) -> Element {
        let ty = match self.roll(4) {
            0 => ElementType::Missing,
            1 if depth < 4 => ElementType::Inline(self.complex(depth + 1)),
            2 => ElementType::Named(QName::new(XSD, "int")),
            _ => ElementType::Named(self.declared("Base")),
        };
        Element { name, ty, occurs: self.occurs(), nillable: self.coin() }
    }

    fn field(&mut self) -> Field {
        let types = ["id", "string", "int", "currency", "multipicklist", "new_kind"];
        Field {
            name: self.name(),
            ty: types[self.roll(6) as usize].into(),
            soap_type: if self.coin() { "xsd:string".to_owned() } else { self.text() },
            props: Prop::ALL.iter().copied().filter(|_| self.coin()).collect(),
            length: self.roll(3) * 40,
            byte_length: self.roll(4) * 40,
            digits: self.roll(2) * 9,
            precision: self.roll(2) * 18,
            scale: self.roll(3),
            values: self.list(|dice| PicklistValue {
                value: dice.text(),
                active: dice.coin(),
                default: dice.coin(),
                valid_for: dice.some(Self::text),
            }),
            reference_to: self.list(Self::name),
            relationship_name: self.some(Self::name),
            relationship_order: self.some(|dice| dice.roll(2)),
            reference_target_field: self.some(Self::text),
            controller: self.some(Self::text),
            compound: self.some(Self::text),
            extra_type_info: self.some(Self::text),
            default_value: self.some(Self::text),
            assumed: self.coin(),
            texts: FieldText::ALL.iter().filter(|_| self.coin()).map(|text| (*text, "x y".into())).collect(),
            filtered_lookup: self.some(|dice| FilteredLookup {
                controlling_fields: dice.list(Self::text),
                dependent: dice.coin(),
                optional: dice.coin(),
            }),
        }
    }

    fn object(&mut self) -> Object {
        Object {
            name: self.name(),
            described: self.some(|dice| Version { major: 11, minor: u16::from(dice.coin()) }),
            tooling: self.coin(),
            key_prefix: self.some(Self::text),
            flags: ObjectFlag::ALL.iter().copied().filter(|_| self.coin()).collect(),
            assumed: self.coin(),
            texts: ObjectText::ALL.iter().filter(|_| self.coin()).map(|text| (*text, "é".into())).collect(),
            scopes: self.list(Self::text),
            named_layouts: self.list(Self::text),
            record_types: self.list(|dice| RecordType {
                name: dice.text(),
                id: dice.some(Self::text),
                active: dice.coin(),
                available: dice.coin(),
                default: dice.coin(),
                master: dice.coin(),
            }),
            fields: self.list(Self::field),
            children: self.list(|dice| ChildRelationship {
                object: dice.some(Self::name).unwrap_or_default(),
                field: dice.some(Self::name).unwrap_or_default(),
                relationship_name: dice.some(Self::name),
                cascade_delete: dice.coin(),
                restricted_delete: dice.coin(),
                deprecated_and_hidden: dice.coin(),
                junction_id_list_names: dice.list(Self::text),
                junction_reference_to: dice.list(Self::text),
            }),
        }
    }

    fn service(&mut self) -> Service {
        let operation = |dice: &mut Self| Operation {
            input: dice.declared("Message"),
            output: dice.declared("Message"),
            input_headers: dice.list(|dice| dice.declared("Message")),
            output_headers: dice.list(|dice| dice.declared("Message")),
            faults: dice.list(|dice| (dice.name(), dice.declared("Message"))).into_iter().collect(),
        };
        Service {
            namespace: self.text(),
            name: self.name(),
            port_type: self.name(),
            binding: self.name(),
            port: self.name(),
            operations: self.list(|dice| (dice.name(), operation(dice))).into_iter().collect(),
        }
    }

    fn schema(&mut self) -> Schema {
        let kinds = SourceKind::ALL;
        let sources = self.list(|dice| Source {
            kind: kinds[dice.roll(9) as usize].0,
            version: dice.some(|dice| Version::new(u16::from(dice.coin()))),
            sha256: dice.some(Self::text),
        });
        let types = self.list(|dice| {
            let simple = |dice: &mut Self| Simple {
                base: QName::new(XSD, "string"),
                values: dice.list(Self::text),
                length: dice.some(|dice| dice.roll(20)),
                pattern: dice.some(Self::text),
            };
            let ty = if dice.coin() { Type::Complex(dice.complex(0)) } else { Type::Simple(simple(dice)) };
            let name = dice.name();
            (dice.declared(&name), ty)
        });
        let bases = ["", "urn:tooling.soap.sforce.com", "urn:a \"b"];
        let types = types
            .into_iter()
            .chain(bases.map(|ns| (QName::new(ns, "Base"), Type::Complex(Complex::default()))));
        let elements: BTreeMap<_, _> = self
            .list(|dice| {
                let name = dice.name();
                (dice.declared(&name), dice.element(name, 0))
            })
            .into_iter()
            .chain(bases.map(|ns| {
                let (ty, name) = (ElementType::Missing, "Message".to_owned());
                let element = Element { name, ty, occurs: Occurs::ONCE, nillable: false };
                (QName::new(ns, "Message"), element)
            }))
            .collect();
        Schema {
            sources: sources.into_iter().collect(),
            types: types.collect(),
            elements,
            service: self.some(Self::service),
            objects: self
                .list(Self::object)
                .into_iter()
                .map(|object| (object.name.clone(), object))
                .collect(),
        }
    }
}

#[test]
fn any_schema_is_read_back_as_it_was() {
    let mut dice = Dice { state: 0x05f0_ce5c_4e3a, names: 0 };
    for _ in 0..2_000 {
        let schema = dice.schema();
        assert_eq!(schema.check(), Ok(()));
        let text = write(&schema);
        match read("x.schema", &text) {
            Ok(back) => assert!(back == schema, "{text}\n{schema:#?}\n{back:#?}"),
            Err(error) => panic!("{error}\n{text}"),
        }
    }
}
