use super::*;
use crate::snapshot;

/// A WSDL's sObjects, as far as they matter here.
const DECLARED: &str = r"sforce schema 1
source enterprise version=58.0

ns e urn:enterprise.soap.sforce.com
ns so urn:sobject.enterprise.soap.sforce.com
ns xsd http://www.w3.org/2001/XMLSchema

type e:QueryResult
  records so:sObject * nil

type e:address
  city xsd:string nil

type so:AggregateResult extends so:sObject
  <any> *

type so:Room__c extends so:sObject
  Account so:Account ? nil
  AccountId e:ID ? nil
  Bookings__r e:QueryResult ? nil
  Colour e:Colour ? nil
  Guests e:ID * nil
  Manager__c e:ID ? nil
  Manager__r so:User ? nil
  Open xsd:boolean ? nil
  Owner so:sObject ? nil
  OwnerId e:ID ? nil
  Plan e:Plan ? nil
  Place e:address ? nil
  Size xsd:double ? nil
  UserRecordAccess so:User ? nil

type so:Account extends so:sObject
  Name xsd:string ? nil

type so:User extends so:sObject
  Name xsd:string ? nil

type so:sObject
  fieldsToNull xsd:string * nil
  Id e:ID ? nil

type e:Plan
  floors xsd:int

simple e:Colour xsd:string
  Red
  Blue

simple e:ID xsd:string length=18
";

const DESCRIBED: &str = r"
object Room__c keyPrefix=a01 described=57.0
  flags createable queryable
  field Id id(18) filterable
  field AccountId reference(18) filterable referenceTo=Account relationshipName=Account
  field Size string(80) createable
  field Open boolean filterable
  field Local string(80) createable
  child Booking__c Room__c relationshipName=Bookings__r
";

fn found(text: &str) -> SObjects {
    snapshot::read("x.schema", text).unwrap().sobjects()
}

fn line(field: &Field) -> String {
    let relationship = field.relationship_name.as_deref().unwrap_or("-");
    let (name, ty, to) = (&field.name, &field.ty, field.reference_to.join(","));
    format!("{name} {ty} {} {relationship}[{to}]", if field.assumed { "assumed" } else { "known" })
}

#[test]
fn a_declared_type_is_an_sobject_of_which_no_more_is_known() {
    let found = found(DECLARED);
    assert_eq!(found.objects.keys().collect::<Vec<_>>(), ["Account", "Room__c", "User"]);
    let room = &found.objects["Room__c"];
    assert_eq!(
        room.fields.iter().map(line).collect::<Vec<_>>(),
        [
            "Id id assumed -[]",
            "AccountId reference assumed Account[Account]",
            "Colour picklist assumed -[]",
            "Guests complexvalue assumed -[]",
            "Manager__c reference assumed Manager__r[User]",
            "Open boolean assumed -[]",
            "OwnerId reference assumed Owner[]",
            "Plan complexvalue assumed -[]",
            "Place address assumed -[]",
            "Size double assumed -[]",
            "UserRecordAccess complexvalue assumed UserRecordAccess[User]",
        ]
    );
    assert!(room.field("OwnerId").unwrap().has(Prop::PolymorphicForeignKey));
    assert_eq!(room.children[0].relationship_name.as_deref(), Some("Bookings__r"));
    assert_eq!(room.described, Some(Version::new(58)));
    assert_eq!(found.declared("Room__c").map(|ty| ty.name.as_str()), Some("Room__c"));
}

#[test]
fn what_is_not_known_is_taken_to_be_possible_as_far_as_it_can_be() {
    let found = found(DECLARED);
    let room = &found.objects["Room__c"];
    assert!(room.has(crate::model::ObjectFlag::Deletable) && !room.has(crate::model::ObjectFlag::Custom));
    let has = |field: &str, prop| room.field(field).unwrap().has(prop);
    assert!(has("Size", Prop::Createable) && has("Size", Prop::Filterable) && has("Size", Prop::Nillable));
    assert!(!has("Id", Prop::Createable) && !has("Id", Prop::Nillable) && has("Id", Prop::ExternalId));
    assert!(!has("Place", Prop::Updateable) && !has("Open", Prop::Nillable) && !has("Size", Prop::Unique));
}

#[test]
fn a_describe_and_a_wsdl_are_joined_and_contradictions_are_told() {
    let found = found(&format!("{DECLARED}{DESCRIBED}"));
    let room = &found.objects["Room__c"];
    assert!(!room.assumed && room.key_prefix.is_some());
    assert_eq!(
        room.fields.iter().map(line).collect::<Vec<_>>(),
        [
            "Id id known -[]",
            "AccountId reference known Account[Account]",
            "Size string known -[]",
            "Open boolean known -[]",
            "Local string known -[]",
            "Colour picklist assumed -[]",
            "Guests complexvalue assumed -[]",
            "Manager__c reference assumed Manager__r[User]",
            "OwnerId reference assumed Owner[]",
            "Plan complexvalue assumed -[]",
            "Place address assumed -[]",
            "UserRecordAccess complexvalue assumed UserRecordAccess[User]",
        ]
    );
    assert_eq!(room.children.len(), 1);
    let told: Vec<_> = found.disagreements.iter().map(ToString::to_string).collect();
    assert_eq!(told, ["Room__c.Size: the describe says string, the WSDL xsd:double; the describe is taken"]);
}
