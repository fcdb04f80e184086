use super::*;
use crate::snapshot;

/// A small Metadata API: components, a polymorphic field, legacy calls, and two sObjects.
const API: &str = "sforce schema 1
source metadata version=30.0
source describe version=30.0
source describe version=58.0
ns m http://soap.sforce.com/2006/04/metadata
ns o urn:other
ns xsd http://www.w3.org/2001/XMLSchema

service MetadataService
  namespace http://soap.sforce.com/2006/04/metadata
  portType MetadataPortType
  binding MetadataBinding
  port Metadata

operation create
  input m:create
  output m:createResponse

element m:SessionHeader inline
  sessionId xsd:string

element m:create inline
  metadata m:Metadata *

element m:createResponse inline
  result m:AsyncResult *

type m:AsyncResult
  id xsd:string

type m:CustomField extends m:Metadata
  kind m:FieldKind
  label xsd:string ?

type m:CustomObject extends m:Metadata
  fields m:CustomField *
  parent m:CustomObject ?
  inner inline
    action m:Action ?

type m:Action

type m:FlowAction extends m:Action
  where m:Where ?

type m:Where
  text o:Name ?

type m:Layout extends m:Metadata
  name xsd:string

type m:Metadata
  fullName xsd:string ?

simple m:FieldKind xsd:string
  Text

simple o:Name xsd:string

type m:Name
  a xsd:string

object Account described=58.0
  field Id id
  field OwnerId reference referenceTo=User relationshipName=Owner

object Lead described=30.0
  field Id id
";

fn api() -> Schema {
    snapshot::read("api.schema", API).unwrap_or_else(|error| panic!("{error}"))
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

fn part(objects: Option<&[&str]>, components: Option<&[&str]>) -> Selection {
    Selection { objects: objects.map(names), components: components.map(names), operations: None }
}

fn components(list: &[&str]) -> Schema {
    api().select(&part(None, Some(list))).unwrap_or_else(|error| panic!("{error}"))
}

fn types(schema: &Schema) -> Vec<&str> {
    schema.types.keys().map(|name| name.name.as_str()).collect()
}

fn refusal(objects: Option<&[&str]>, components: Option<&[&str]>) -> String {
    api().select(&part(objects, components)).unwrap_err().to_string()
}

#[test]
fn none_is_all_and_an_empty_list_is_nothing() {
    assert_eq!(api().select(&part(None, None)).unwrap(), api());
    let nothing = api().select(&part(Some(&[]), Some(&[]))).unwrap();
    assert!(nothing.objects.is_empty() && nothing.types.is_empty());
    assert_eq!(nothing.service, api().service);
}

#[test]
fn objects_come_in_any_letter_case_and_keep_what_refers_to_others() {
    let schema = api().select(&part(Some(&["ACCOUNT", "account"]), None)).unwrap();
    assert_eq!(schema.objects.keys().collect::<Vec<_>>(), ["Account"]);
    assert_eq!(schema.objects["Account"], api().objects["Account"]);
    assert_eq!(schema.types, api().types);
    // Nothing of 30.0's describes is left, and the WSDL of 30.0 is.
    let said: Vec<String> = (schema.sources.iter())
        .map(|source| format!("{} {}", source.kind.word(), source.version.unwrap()))
        .collect();
    assert_eq!(said, ["metadata 30.0", "describe 58.0"]);
}

#[test]
fn components_come_with_bases_field_types_and_subtypes_of_fields() {
    let object = components(&["customobject"]);
    assert_eq!(
        types(&object),
        ["Action", "CustomField", "CustomObject", "FieldKind", "FlowAction", "Metadata", "Where", "Name"]
    );
    assert!(object.types.contains_key(&QName::new("urn:other", "Name")));
    assert!(!object.types.keys().any(|name| name.ns.ends_with("metadata") && name.name == "Name"));
    assert_eq!(object.objects, api().objects);
    // A base brings none of the other types that extend it.
    assert_eq!(types(&components(&["Layout"])), ["Layout", "Metadata"]);
}

#[test]
fn a_name_in_two_namespaces_takes_both() {
    assert_eq!(types(&components(&["Name"])), ["Name", "Name"]);
}

#[test]
fn letter_case_counts_where_two_names_differ_by_it_only() {
    let mut schema = api();
    let other = QName::new("urn:other", "LAYOUT");
    schema.types.insert(other, Type::Complex(Complex::default()));
    let select = |name| schema.select(&part(None, Some(&[name]))).unwrap();
    assert_eq!(types(&select("LAYOUT")), ["LAYOUT"]);
    assert_eq!(types(&select("Layout")), ["Layout", "Metadata"]);
    assert_eq!(types(&select("layout")), ["Layout", "Metadata", "LAYOUT"]);
}

#[test]
fn operations_stay_and_elements_that_no_longer_resolve_go() {
    let schema = components(&["Layout"]);
    assert_eq!(schema.service, api().service);
    let elements: Vec<_> = schema.elements.keys().map(|name| name.name.as_str()).collect();
    assert_eq!(elements, ["SessionHeader", "create"]);
    let snapshot = snapshot::write(&schema);
    assert_eq!(snapshot::read("again.schema", &snapshot).unwrap(), schema);
}

#[test]
fn types_that_stand_on_themselves_or_on_nothing_come_to_an_end() {
    let text = "sforce schema 1\nns x urn:x\n\ntype x:A extends x:B\n  a x:A\n\ntype x:B\n  b x:A\n";
    let mut schema = snapshot::read("x.schema", text).unwrap();
    let Some(Type::Complex(b)) = schema.types.get_mut(&QName::new("urn:x", "B")) else { panic!() };
    b.base = Some(QName::new("urn:x", "A"));
    let Some(Particle::Element(element)) = b.particles.first_mut() else { panic!() };
    element.ty = ElementType::Named(QName::new("urn:x", "Gone"));
    assert_eq!(schema.select(&part(None, Some(&["A"]))).unwrap(), schema);
}

#[test]
fn a_name_that_is_nowhere_is_an_error_with_the_nearest_names() {
    assert_eq!(
        refusal(Some(&["Acount"]), None),
        "objects: there is no sObject `Acount`; nearest to `Acount`: `Account`"
    );
    assert_eq!(
        refusal(None, Some(&["Layuot", "Zzzzzzzz", "Object", "CustomFeild"])),
        "components: there are no types `CustomFeild`, `Layuot`, `Object`, `Zzzzzzzz`; \
         nearest to `CustomFeild`: `CustomField`; nearest to `Layuot`: `Layout`; \
         nearest to `Object`: `CustomObject`; nothing that was read is called like `Zzzzzzzz`"
    );
    assert_eq!(
        refusal(Some(&["layout"]), None),
        "objects: there is no sObject `layout`; `layout` is a type of the WSDL: name it among the components"
    );
    assert_eq!(
        refusal(None, Some(&["Lead"])),
        "components: there is no type `Lead`; `Lead` is an sObject: name it among the objects"
    );
    let nothing = Schema::default();
    assert_eq!(
        nothing.select(&part(Some(&["Account"]), None)).unwrap_err().to_string(),
        "objects: there is no sObject `Account`; no describe was read, and no WSDL that declares sObjects"
    );
    assert_eq!(
        nothing.select(&part(None, Some(&["Layout"]))).unwrap_err().to_string(),
        "components: there is no type `Layout`; no WSDL was read"
    );
    // Neither long nor strange names do harm.
    let long = "x".repeat(1 << 20);
    assert!(refusal(Some(&[&long, "a\n`b"]), None).len() < 500);
}

#[test]
fn the_distance_of_two_names_is_the_letters_to_change() {
    let apart = |one: &str, other: &str| {
        distance(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
    };
    assert_eq!(apart("", "abc"), 3);
    assert_eq!(apart("abc", ""), 3);
    assert_eq!(apart("kitten", "sitting"), 3);
    assert_eq!(apart("Konto", "Konto"), 0);
}

#[test]
fn near_names_are_few_and_the_likeliest_first() {
    let known = ["Case", "CaseTeam", "Cases", "Cast", "Lease", "OldCaseNote"];
    assert_eq!(nearest("case", known.into_iter()), ["Case", "Cases", "Cast"]);
    assert_eq!(nearest("Caze", known.into_iter()), ["Case", "Cases", "Cast"]);
}

/// A WSDL that declares sObjects, as the enterprise's does.
const ENTERPRISE: &str = "sforce schema 1
source enterprise version=58.0

ns e urn:enterprise.soap.sforce.com
ns so urn:sobject.enterprise.soap.sforce.com
ns xsd http://www.w3.org/2001/XMLSchema

service SforceService
  namespace urn:enterprise.soap.sforce.com
  portType Soap
  binding SoapBinding
  port Soap

operation create
  input e:create
  inputHeader e:SessionHeader
  output e:createResponse

operation describe
  input e:describe
  output e:describeResponse

element e:SessionHeader inline
  sessionId xsd:string

element e:create inline
  sObjects so:sObject *

element e:createResponse inline
  result e:SaveResult *

element e:describe inline

element e:describeResponse inline
  result e:DescribeResult

type e:DescribeResult
  name xsd:string

type e:Plan
  floors xsd:int

type e:SaveResult
  success xsd:boolean

type so:Account extends so:sObject
  Owner so:User ? nil
  Plan e:Plan ? nil

type so:User extends so:sObject
  Name xsd:string ? nil

type so:sObject
  Id xsd:string ? nil
";

fn enterprise(selection: &Selection) -> Schema {
    let schema = snapshot::read("e.schema", ENTERPRISE).unwrap_or_else(|error| panic!("{error}"));
    schema.select(selection).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn declared_sobjects_come_with_what_they_reach_and_not_with_each_other() {
    let account = enterprise(&part(Some(&["account"]), None));
    assert_eq!(types(&account), ["Plan", "Account", "sObject"]);
    // Its parent is another sObject, so it may be any.
    let owner = account.sobjects().objects["Account"].clone();
    assert_eq!(owner.fields[2].relationship_name.as_deref(), Some("Owner"));
    assert!(owner.fields[2].reference_to.is_empty());
    let both = enterprise(&part(Some(&["Account", "User"]), None));
    assert_eq!(types(&both), ["Plan", "Account", "User", "sObject"]);
    assert_eq!(types(&enterprise(&part(Some(&[]), Some(&["Plan"])))), ["Plan"]);
    // Without a list all are taken.
    assert_eq!(types(&enterprise(&part(None, Some(&[])))), ["Plan", "Account", "User", "sObject"]);
    assert_eq!(enterprise(&Selection::default()).types.len(), 6);
}

#[test]
fn named_operations_bring_their_messages_and_a_wsdl_can_be_written_of_it() {
    let selection = Selection { operations: Some(names(&["CREATE"])), ..part(Some(&["Account"]), None) };
    let schema = enterprise(&selection);
    assert_eq!(types(&schema), ["Plan", "SaveResult", "Account", "sObject"]);
    let elements: Vec<_> = schema.elements.keys().map(|name| name.name.as_str()).collect();
    assert_eq!(elements, ["SessionHeader", "create", "createResponse"]);
    let text = crate::wsdl::write(&schema, "https://host.example/services/Soap/c/58.0").unwrap();
    let back = crate::wsdl::read("e.wsdl", text.as_bytes()).unwrap();
    assert!(back.types == schema.types && back.elements == schema.elements && back.service == schema.service);
}
