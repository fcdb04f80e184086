//! An object with a multi-select picklist and a custom field: no standard object has one.

use sforce::{Extra, Field, Id, Multi, mask::*};

static API: sforce::Api = sforce::Api { namespace: "urn:sobject.partner.soap.sforce.com", version: None };

sforce::enumeration! {
    pub enum CarColour { Red = "Red", Green = "Green", Blue = "Blue" }
}

#[derive(Default)]
pub struct Car {
    pub id: Option<Id>,
    pub name: Option<String>,
    pub colours: Multi<CarColour>,
    pub made: Option<sforce::Date>,
    pub extra: Extra,
}

sforce::record! { Car: "Car__c" in API, base None, subtypes [], object sforce::object_info! {
        prefix Some("a0C"), described None, tooling false;
        field "Id" "id" (18, 0) [Filter],
        field "Name" "string" (80, 0) [Create Filter Sort Update],
        field "Colours__c" "multipicklist" (255, 0) [Create Filter Nillable Update],
        field "Made__c" "date" (0, 0) [Create Filter Nillable Sort Update],
    };
    opt Id id "Id",
    opt Text name "Name",
    nil Multi(CarColour) colours "Colours__c",
    nil Date made "Made__c",
}

impl Car {
    pub const ID: Field<Self, Id, { FILTER | SORT }> = Field::new("Id");
    pub const COLOURS: Field<Self, Multi<CarColour>, { FILTER | CREATE | NILLABLE }> =
        Field::new("Colours__c");
    pub const MADE: Field<Self, sforce::Date, { FILTER | SORT | CREATE | NILLABLE }> = Field::new("Made__c");
}

impl sforce::SObject for Car {
    fn record_id(&self) -> Option<Id> {
        self.id
    }
}

impl sforce::CanQuery for Car {}
impl sforce::CanCreate for Car {}
