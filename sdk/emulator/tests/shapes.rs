//! Objects and fields that metadata makes, changes, renames and deletes, as
//! describe, DML and SOQL see them then, over both wires.

mod common;

use std::path::Path;

use common::{between, objects, query, rest, soap, whole};
use serde_json::{Value as Json, json};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Builder, Clock, Emulator};

const V: &str = "/services/data/v60.0";
const M: &str = "m/60.0";
const P: &str = "u/60.0";

fn builder() -> Builder {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/v66/metadata.schema");
    let metadata = snapshot::read_file(&file).expect("a schema");
    Emulator::builder().schema(objects()).schema(metadata).clock(Clock::manual())
}

async fn call(org: &Emulator, operation: &str, inner: &str) {
    let answer = soap(org, M, &format!("<m:{operation}>{inner}</m:{operation}>")).await;
    assert!(answer.body.contains("<success>true</success>"), "{operation} {inner}: {}", answer.body);
    assert!(!answer.body.contains("<success>false</success>"), "{operation} {inner}: {}", answer.body);
}

fn component(kind: &str, name: &str, inner: &str) -> String {
    format!("<m:metadata xsi:type=\"m:{kind}\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>")
}

fn text(label: &str) -> String {
    format!("<m:label>{label}</m:label><m:length>20</m:length><m:type>Text</m:type>")
}

async fn make(org: &Emulator, kind: &str, name: &str, inner: &str) {
    call(org, "createMetadata", &component(kind, name, inner)).await;
}

async fn widget(org: &Emulator) {
    let inner = "<m:deploymentStatus>Deployed</m:deploymentStatus><m:label>Widget</m:label><m:nameField><m:label>Name</m:label>\
        <m:type>Text</m:type></m:nameField><m:pluralLabel>Widgets</m:pluralLabel><m:sharingModel>ReadWrite</m:sharingModel>";
    make(org, "CustomObject", "Widget__c", inner).await;
}

async fn rename(org: &Emulator, kind: &str, old: &str, new: &str) {
    let inner = format!(
        "<m:type>{kind}</m:type><m:oldFullName>{old}</m:oldFullName><m:newFullName>{new}</m:newFullName>"
    );
    call(org, "renameMetadata", &inner).await;
}

async fn delete(org: &Emulator, kind: &str, name: &str) {
    call(org, "deleteMetadata", &format!("<m:type>{kind}</m:type><m:fullNames>{name}</m:fullNames>")).await;
}

/// The code of a create over REST and over SOAP; empty where it succeeds.
async fn created(org: &Emulator, object: &str, field: &str, value: &str) -> [String; 2] {
    let body = json!({ field: value }).to_string();
    let made = rest(org, &format!("POST {V}/sobjects/{object}"), &body).await;
    let over_rest = if made.status == 201 { String::new() } else { made.code() };
    let record = format!("<o:type>{object}</o:type><o:{field}>{value}</o:{field}>");
    let made = soap(org, P, &format!("<p:create><p:sObjects>{record}</p:sObjects></p:create>")).await;
    let over_soap = match made.body.contains("<success>true</success>") {
        true => String::new(),
        false if made.status == 500 => between(&made.body, "faultcode").replace("sf:", ""),
        false => between(&made.body, "statusCode").to_owned(),
    };
    [over_rest, over_soap]
}

/// The codes of a query over REST and over SOAP; empty where it succeeds.
async fn asked(org: &Emulator, soql: &str) -> [String; 2] {
    let found = query(org, soql).await;
    let over_rest = if found.status == 200 { String::new() } else { found.code() };
    let found = soap(org, P, &format!("<p:query><p:queryString>{soql}</p:queryString></p:query>")).await;
    let over_soap = if found.status == 200 {
        String::new()
    } else {
        between(&found.body, "faultcode").replace("sf:", "")
    };
    [over_rest, over_soap]
}

/// A field as REST describes it; null for none. SOAP must agree.
async fn described(org: &Emulator, object: &str, field: &str) -> Json {
    let all = rest(org, &format!("GET {V}/sobjects/{object}/describe"), "").await;
    let all = if all.status == 200 { all.json() } else { json!({"fields": []}) };
    let found = all["fields"].as_array().expect("fields").iter().find(|it| it["name"] == field).cloned();
    let body = format!("<p:describeSObject><p:sObjectType>{object}</p:sObjectType></p:describeSObject>");
    let over_soap = soap(org, P, &body).await.body.contains(&format!("<name>{field}</name>"));
    assert_eq!(over_soap, found.is_some(), "{object}.{field} over SOAP");
    found.unwrap_or_default()
}

fn both(code: &str) -> [String; 2] {
    [code.to_owned(), code.to_owned()]
}

fn values(names: &[&str]) -> String {
    let value = |name: &&str| {
        let default = *name == "Small";
        format!(
            "<m:value><m:fullName>{name}</m:fullName><m:default>{default}</m:default><m:label>{name}</m:label></m:value>"
        )
    };
    names.iter().map(value).collect()
}

fn picklist(restricted: bool, names: &[&str]) -> String {
    format!(
        "<m:label>Size</m:label><m:type>Picklist</m:type><m:valueSet><m:restricted>{restricted}</m:restricted>\
         <m:valueSetDefinition><m:sorted>false</m:sorted>{}</m:valueSetDefinition></m:valueSet>",
        values(names)
    )
}

#[tokio::test]
async fn a_made_picklist_takes_its_values() {
    let org = builder().start().await.expect("an org");
    widget(&org).await;
    make(&org, "CustomField", "Widget__c.Size__c", &picklist(true, &["Small", "Large"])).await;
    make(&org, "CustomField", "Widget__c.Colour__c", &picklist(false, &["Red"])).await;
    let size = described(&org, "Widget__c", "Size__c").await;
    assert_eq!((&size["type"], &size["restrictedPicklist"]), (&json!("picklist"), &json!(true)));
    let offered: Vec<&str> = size["picklistValues"]
        .as_array()
        .expect("values")
        .iter()
        .filter_map(|it| it["value"].as_str())
        .collect();
    assert_eq!(offered, ["Small", "Large"]);
    assert_eq!(size["picklistValues"][0]["defaultValue"], true);
    assert_eq!(created(&org, "Widget__c", "Size__c", "Large").await, both(""));
    assert_eq!(
        created(&org, "Widget__c", "Size__c", "Huge").await,
        both("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")
    );
    assert_eq!(described(&org, "Widget__c", "Colour__c").await["restrictedPicklist"], false);
    assert_eq!(created(&org, "Widget__c", "Colour__c", "Anything").await, both(""));
    let found =
        query(&org, "SELECT Size__c FROM Widget__c WHERE Colour__c = 'anything' AND Size__c = 'small'").await;
    assert_eq!(found.json()["totalSize"], 2, "the default was filled in");
    // The values sort as they are listed, and a changed list counts at once.
    let sorted = query(&org, "SELECT Size__c FROM Widget__c ORDER BY Size__c DESC LIMIT 1").await.json();
    assert_eq!(sorted["records"][0]["Size__c"], "Large");
    let changed = picklist(true, &["Small", "Huge"]);
    call(&org, "updateMetadata", &component("CustomField", "Widget__c.Size__c", &changed)).await;
    assert_eq!(created(&org, "Widget__c", "Size__c", "Huge").await, both(""));
    assert_eq!(
        created(&org, "Widget__c", "Size__c", "Large").await,
        both("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")
    );
}

#[tokio::test]
async fn a_set_of_values_is_shared() {
    let org = builder().start().await.expect("an org");
    widget(&org).await;
    let set = |names: &[&str]| {
        let values = values(names).replace("m:value>", "m:customValue>");
        format!("{values}<m:masterLabel>Sizes</m:masterLabel><m:sorted>false</m:sorted>")
    };
    make(&org, "GlobalValueSet", "Sizes", &set(&["Small"])).await;
    let field = "<m:label>Size</m:label><m:type>Picklist</m:type><m:valueSet><m:restricted>true</m:restricted>\
        <m:valueSetName>Sizes</m:valueSetName></m:valueSet>";
    make(&org, "CustomField", "Widget__c.Size__c", field).await;
    assert_eq!(created(&org, "Widget__c", "Size__c", "Small").await, both(""));
    assert_eq!(
        created(&org, "Widget__c", "Size__c", "Large").await,
        both("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST")
    );
    call(&org, "updateMetadata", &component("GlobalValueSet", "Sizes", &set(&["Small", "Large"]))).await;
    assert_eq!(created(&org, "Widget__c", "Size__c", "Large").await, both(""));
}

#[tokio::test]
async fn a_renamed_field_keeps_what_it_holds() {
    let org = builder().start().await.expect("an org");
    widget(&org).await;
    make(&org, "CustomField", "Widget__c.One__c", &text("One")).await;
    assert_eq!(created(&org, "Widget__c", "One__c", "kept").await, both(""));
    rename(&org, "CustomField", "Widget__c.One__c", "Widget__c.Two__c").await;
    assert_eq!(described(&org, "Widget__c", "One__c").await, Json::Null);
    assert_eq!(described(&org, "Widget__c", "Two__c").await["type"], "string");
    assert_eq!(query(&org, "SELECT Id FROM Widget__c WHERE Two__c = 'kept'").await.json()["totalSize"], 2);
    assert_eq!(asked(&org, "SELECT One__c FROM Widget__c").await, both("INVALID_FIELD"));
    assert_eq!(created(&org, "Widget__c", "One__c", "x").await, both("INVALID_FIELD"));
    // One of the schema's own; then both in another letter case, and back.
    org.insert("Account", [("Name", "Acme"), ("Ext_Id__c", "A-1")]).expect("an account");
    rename(&org, "CustomField", "Account.Ext_Id__c", "Account.Key__c").await;
    assert_eq!(described(&org, "Account", "Ext_Id__c").await, Json::Null);
    assert_eq!(described(&org, "Account", "Key__c").await["externalId"], true);
    let kept = rest(&org, &format!("GET {V}/sobjects/Account/Key__c/A-1?fields=Name"), "").await;
    assert_eq!(kept.json()["Name"], "Acme", "{}", kept.body);
    rename(&org, "CustomField", "Account.Key__c", "Account.KEY__c").await;
    assert_eq!(query(&org, "SELECT KEY__c FROM Account").await.json()["records"][0]["KEY__c"], "A-1");
    rename(&org, "CustomField", "Account.KEY__c", "Account.Ext_Id__c").await;
    assert_eq!(query(&org, "SELECT Ext_Id__c FROM Account").await.json()["records"][0]["Ext_Id__c"], "A-1");
    let elsewhere = "<m:type>CustomField</m:type><m:oldFullName>Widget__c.Two__c</m:oldFullName><m:newFullName>Account.Two__c</m:newFullName>";
    let refused = soap(&org, M, &format!("<m:renameMetadata>{elsewhere}</m:renameMetadata>")).await;
    assert!(
        refused.body.contains("Widget__c.Two__c cannot become a field of another object"),
        "{}",
        refused.body
    );
}

#[tokio::test]
async fn a_renamed_object_keeps_its_records() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    // Gadget__c comes with the schema, Widget__c is made.
    let with_gadgets = || {
        let mut schema = objects();
        let mut gadget = schema.objects["Account"].clone();
        (gadget.name, gadget.key_prefix) = ("Gadget__c".to_owned(), Some("a7G".to_owned()));
        gadget.children.clear();
        schema.objects.insert(gadget.name.clone(), gadget);
        builder().schema(schema).file(&file)
    };
    let org = with_gadgets().start().await.expect("an org");
    widget(&org).await;
    make(&org, "CustomField", "Widget__c.Size__c", &text("Size")).await;
    let lookup = "<m:label>Gadget</m:label><m:referenceTo>Gadget__c</m:referenceTo><m:relationshipName>Widgets</m:relationshipName>\
        <m:type>Lookup</m:type>";
    make(&org, "CustomField", "Widget__c.Gadget__c", lookup).await;
    let gadget = org.insert("Gadget__c", [("Name", "G"), ("Ext_Id__c", "g-1")]).expect("a gadget");
    let widget = [("Name", "W"), ("Size__c", "XL"), ("Gadget__c", gadget.as_str())];
    let widget = org.insert("Widget__c", widget).expect("a widget");
    rename(&org, "CustomObject", "Gadget__c", "Device__c").await;
    rename(&org, "CustomObject", "Widget__c", "Part__c").await;
    let check = async |org: &Emulator| {
        let soql = "SELECT Id, Size__c, Gadget__r.Name, Gadget__r.Ext_Id__c FROM Part__c";
        let part = query(org, soql).await.json()["records"][0].clone();
        assert_eq!((&part["Id"], &part["Size__c"]), (&json!(widget), &json!("XL")), "{part}");
        assert_eq!(
            (&part["Gadget__r"]["Name"], &part["Gadget__r"]["Ext_Id__c"]),
            (&json!("G"), &json!("g-1"))
        );
        assert_eq!(part["Gadget__r"]["attributes"]["type"], "Device__c");
        let down = query(org, "SELECT (SELECT Name FROM Widgets__r) FROM Device__c").await.json();
        assert_eq!(down["records"][0]["Widgets__r"]["records"][0]["Name"], "W", "{down}");
        for gone in ["Widget__c", "Gadget__c"] {
            assert_eq!(asked(org, &format!("SELECT Id FROM {gone}")).await, both("INVALID_TYPE"));
            assert_eq!(described(org, gone, "Name").await, Json::Null);
        }
        let listed = "<m:listMetadata><m:queries><m:type>CustomObject</m:type></m:queries></m:listMetadata>";
        let listed = soap(org, M, listed).await.body;
        for (name, there) in
            [("Device__c", true), ("Part__c", true), ("Gadget__c", false), ("Widget__c", false)]
        {
            assert_eq!(listed.contains(&format!("<fullName>{name}</fullName>")), there, "{name}");
        }
        assert_eq!(described(org, "Part__c", "Gadget__c").await["referenceTo"], json!(["Device__c"]));
    };
    check(&org).await;
    let same = |id: &str| id[..3].to_owned();
    assert_eq!(created(&org, "Part__c", "Name", "next").await, both(""));
    let next = org.records("Part__c").pop().expect("a part").id;
    assert_eq!((same(&next), same(&gadget)), (same(&widget), "a7G".to_owned()), "prefixes stay");
    drop(org);
    let again = loop {
        match with_gadgets().start().await {
            Ok(org) => break org,
            Err(_) => tokio::time::sleep(std::time::Duration::from_millis(10)).await,
        }
    };
    check(&again).await;
    // A name that was given up can be taken again, by what is new and empty.
    make(&again, "CustomObject", "Gadget__c", &whole("m:", "<m:label>Gadget</m:label>")).await;
    assert_eq!(query(&again, "SELECT Id FROM Gadget__c").await.json()["totalSize"], 0);
    rename(&again, "CustomObject", "Part__c", "PART__c").await;
    assert_eq!(
        query(&again, "SELECT Size__c FROM PART__c WHERE Size__c = 'XL'").await.json()["totalSize"],
        1
    );
}

#[tokio::test]
async fn what_is_deleted_leaves_both_wires() {
    let org = builder().start().await.expect("an org");
    widget(&org).await;
    make(&org, "CustomField", "Widget__c.Size__c", &text("Size")).await;
    assert_eq!(created(&org, "Widget__c", "Size__c", "XL").await, both(""));
    delete(&org, "CustomField", "Widget__c.Size__c").await;
    assert_eq!(described(&org, "Widget__c", "Size__c").await, Json::Null);
    assert_eq!(asked(&org, "SELECT Size__c FROM Widget__c").await, both("INVALID_FIELD"));
    assert_eq!(created(&org, "Widget__c", "Size__c", "XL").await, both("INVALID_FIELD"));
    delete(&org, "CustomObject", "Widget__c").await;
    assert_eq!(asked(&org, "SELECT Id FROM Widget__c").await, both("INVALID_TYPE"));
    assert_eq!(created(&org, "Widget__c", "Name", "W").await, ["NOT_FOUND", "INVALID_TYPE"]);
    assert_eq!(described(&org, "Account", "Ext_Id__c").await["type"], "string");
    delete(&org, "CustomField", "Account.Ext_Id__c").await;
    assert_eq!(described(&org, "Account", "Ext_Id__c").await, Json::Null);
}
