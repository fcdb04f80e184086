//! The synchronous metadata calls, and what an org says about its metadata.

mod common;

use common::{Response, between, org, query, rest, soap, soap_with, whole};
use serde_json::json;
use sforce_emulator::{Emulator, Settings};

const M: &str = "m/60.0";

fn object(name: &str, inner: &str) -> String {
    let inner = whole("m:", inner);
    format!("<m:metadata xsi:type=\"m:CustomObject\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>")
}

fn field(name: &str, inner: &str) -> String {
    format!("<m:metadata xsi:type=\"m:CustomField\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>")
}

const TEXT: &str = "<m:label>T</m:label><m:length>40</m:length><m:type>Text</m:type>";

/// The `result`s of an answer.
fn results(answer: &Response) -> Vec<String> {
    assert_eq!(answer.status, 200, "{}", answer.body);
    let body = between(&answer.body, "soapenv:Body");
    body.split("<result>").skip(1).map(|rest| rest.split("</result>").next().unwrap().to_owned()).collect()
}

async fn call(org: &Emulator, operation: &str, inner: &str) -> Vec<String> {
    results(&soap(org, M, &format!("<m:{operation}>{inner}</m:{operation}>")).await)
}

async fn fault(org: &Emulator, path: &str, operation: &str, inner: &str) -> (String, String) {
    let answer = soap(org, path, &format!("<m:{operation}>{inner}</m:{operation}>")).await;
    assert_eq!(answer.status, 500, "{}", answer.body);
    (between(&answer.body, "faultcode").to_owned(), between(&answer.body, "faultstring").to_owned())
}

fn names(kind: &str, names: &[&str]) -> String {
    names.iter().fold(format!("<m:type>{kind}</m:type>"), |all, name| {
        all + &format!("<m:fullNames>{name}</m:fullNames>")
    })
}

#[tokio::test]
async fn components_are_made_read_changed_renamed_and_deleted() {
    let org = org().start().await.unwrap();
    let inner =
        "<m:nameField><m:label>Name</m:label><m:type>Text</m:type></m:nameField><m:label> Widget </m:label>";
    assert_eq!(
        call(&org, "createMetadata", &object("Widget__c", inner)).await,
        ["<fullName>Widget__c</fullName><success>true</success>"]
    );
    // Read back at once, in the WSDL's order, trimmed.
    let read = call(&org, "readMetadata", &names("CustomObject", &["widget__C", "Nope__c"])).await;
    assert_eq!(
        read,
        ["<records xsi:type=\"CustomObject\"><fullName>Widget__c</fullName>\
          <deploymentStatus>Deployed</deploymentStatus><label>Widget</label><nameField><label>Name</label>\
          <type>Text</type></nameField><pluralLabel>Made</pluralLabel><sharingModel>ReadWrite</sharingModel>\
          </records><records xsi:nil=\"true\"/>"]
    );
    // An update replaces the specification as a whole.
    let updated =
        call(&org, "updateMetadata", &object("Widget__c", "<m:pluralLabel>Ws</m:pluralLabel>")).await;
    assert_eq!(updated, ["<fullName>Widget__c</fullName><success>true</success>"]);
    let read = call(&org, "readMetadata", &names("CustomObject", &["Widget__c"])).await;
    assert!(
        !read[0].contains("label>Widget<") && read[0].contains("<pluralLabel>Ws</pluralLabel>"),
        "{read:?}"
    );

    let upserts = object("Widget__c", "") + &object("Gear__c", "");
    assert_eq!(
        call(&org, "upsertMetadata", &upserts).await,
        [
            "<created>false</created><fullName>Widget__c</fullName><success>true</success>",
            "<created>true</created><fullName>Gear__c</fullName><success>true</success>"
        ]
    );
    call(&org, "createMetadata", &field("Gear__c.Teeth__c", TEXT)).await;
    let rename = "<m:type>CustomObject</m:type><m:oldFullName>Gear__c</m:oldFullName><m:newFullName>Cog__c</m:newFullName>";
    assert_eq!(
        call(&org, "renameMetadata", rename).await,
        ["<fullName>Gear__c</fullName><success>true</success>"]
    );
    assert!(org.component("CustomObject", "Gear__c").is_none());
    assert!(org.component("CustomField", "Cog__c.Teeth__c").is_some(), "fields go with their object");
    let again = call(&org, "renameMetadata", rename).await;
    assert!(again[0].contains("<statusCode>INVALID_CROSS_REFERENCE_KEY</statusCode>"), "{again:?}");
    let taken = rename.replace("Gear__c", "Widget__c");
    let taken = call(&org, "renameMetadata", &taken).await;
    assert!(taken[0].contains("<statusCode>DUPLICATE_DEVELOPER_NAME</statusCode>"), "{taken:?}");
    for missing in ["oldFullName", "newFullName"] {
        let nameless = rename.replace("Gear__c", if missing == "oldFullName" { "" } else { "Gear__c" });
        let nameless = if missing == "newFullName" { nameless.replace("Cog__c", "") } else { nameless };
        let nameless = call(&org, "renameMetadata", &nameless).await;
        assert!(nameless[0].contains(&format!("Required fields are missing: [{missing}]")), "{nameless:?}");
    }

    let deleted = call(&org, "deleteMetadata", &names("CustomObject", &["Cog__c", "Nope__c"])).await;
    assert_eq!(deleted[0], "<fullName>Cog__c</fullName><success>true</success>");
    assert!(deleted[1].starts_with(
        "<errors><fields>fullName</fields><message>no CustomObject named Nope__c found</message>"
    ));
    assert!(deleted[1].ends_with("<fullName>Nope__c</fullName><success>false</success>"));
    assert!(org.component("CustomField", "Cog__c.Teeth__c").is_none(), "what it held goes with it");
}

#[tokio::test]
async fn an_object_has_what_every_object_has() {
    let org = org().start().await.unwrap();
    let bare = |name: &str, inner: &str| {
        format!("<m:metadata xsi:type=\"m:CustomObject\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>")
    };
    for operation in ["createMetadata", "upsertMetadata"] {
        let refused = call(&org, operation, &bare("Widget__c", "")).await;
        assert!(
            refused[0].contains(
                "<message>Required fields are missing: [deploymentStatus, label, nameField, pluralLabel, sharingModel]\
                 </message><statusCode>REQUIRED_FIELD_MISSING</statusCode>"
            ),
            "{refused:?}"
        );
        let empty = call(&org, operation, &bare("Widget__c", &whole("m:", "<m:label> </m:label>"))).await;
        assert!(empty[0].contains("Required fields are missing: [label]"), "{empty:?}");
    }
    let bare = bare("Event__e", "<m:label>E</m:label><m:pluralLabel>Es</m:pluralLabel>");
    assert!(call(&org, "createMetadata", &bare).await[0].contains("<success>true</success>"));
    // What is there stays as it is, and may lose some of it.
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    let less = "<m:metadata xsi:type=\"m:CustomObject\"><m:fullName>Widget__c</m:fullName></m:metadata>";
    assert!(call(&org, "updateMetadata", less).await[0].contains("<success>true</success>"));
}

#[tokio::test]
async fn calls_are_refused_as_documented() {
    let org = org().start().await.unwrap();
    let eleven = (0..11).map(|i| object(&format!("O{i}__c"), "")).collect::<String>();
    let tab = "<m:metadata xsi:type=\"m:CustomTab\"><m:fullName>T</m:fullName><m:customObject>true</m:customObject></m:metadata>";
    for operation in ["createMetadata", "updateMetadata", "upsertMetadata"] {
        assert_eq!(fault(&org, M, operation, &eleven).await.0, "sf:LIMIT_EXCEEDED");
        assert_eq!(fault(&org, M, operation, &(object("A__c", "") + tab)).await.0, "sf:INVALID_TYPE");
        let (code, text) = fault(&org, M, operation, &object("A__c", "<m:nope>x</m:nope>")).await;
        assert_eq!(code, "soapenv:Client");
        assert!(text.contains("}nope invalid at this location in type CustomObject"), "{text}");
    }
    let many: Vec<String> = (0..11).map(|i| format!("O{i}__c")).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for operation in ["readMetadata", "deleteMetadata"] {
        assert_eq!(fault(&org, M, operation, &names("CustomObject", &many)).await.0, "sf:LIMIT_EXCEEDED");
        assert_eq!(fault(&org, M, operation, &names("Nope", &["x"])).await.0, "sf:INVALID_TYPE");
    }
    // Of two types a call may hold 200.
    let apps: Vec<String> = (0..201).map(|i| format!("A{i}")).collect();
    let apps: Vec<&str> = apps.iter().map(String::as_str).collect();
    assert_eq!(call(&org, "deleteMetadata", &names("CustomApplication", &apps[..200])).await.len(), 200);
    assert_eq!(
        fault(&org, M, "deleteMetadata", &names("CustomApplication", &apps)).await.0,
        "sf:LIMIT_EXCEEDED"
    );
    for (operation, first) in [
        ("createMetadata", 30),
        ("readMetadata", 30),
        ("updateMetadata", 30),
        ("deleteMetadata", 30),
        ("renameMetadata", 30),
        ("upsertMetadata", 31),
        ("describeValueType", 33),
        ("listMetadata", 18),
    ] {
        let before = format!("m/{}.0", first - 1);
        assert_eq!(fault(&org, &before, operation, "").await.0, "sf:UNSUPPORTED_API_VERSION", "{operation}");
        let at = soap(&org, &format!("m/{first}.0"), &format!("<m:{operation}/>")).await;
        assert!(!at.body.contains("UNSUPPORTED_API_VERSION"), "{operation}");
    }
    let out = soap_with(&org, M, "", "<m:readMetadata/>").await;
    assert_eq!(between(&out.body, "faultcode"), "sf:INVALID_SESSION_ID");

    let missing = call(&org, "createMetadata", "<m:metadata xsi:type=\"m:CustomTab\"/>").await;
    assert!(missing[0].contains("Required fields are missing: [customObject]"), "{missing:?}");
    for (field, code) in [
        (field("Nope__c.F__c", TEXT), "INVALID_CROSS_REFERENCE_KEY"),
        (field("F__c", TEXT), "FIELD_INTEGRITY_EXCEPTION"),
        (field("Account.F", TEXT), "FIELD_INTEGRITY_EXCEPTION"),
        (field("Account.1F__c", TEXT), "INVALID_FIELD"),
        (field("Account.F__c", "<m:label>F</m:label>"), "REQUIRED_FIELD_MISSING"),
        (field("Account.F__c", "<m:type>Text</m:type>"), "FIELD_INTEGRITY_EXCEPTION"),
        (field("Account.Active__c", TEXT), "DUPLICATE_DEVELOPER_NAME"),
    ] {
        let refused = call(&org, "createMetadata", &field).await;
        assert!(refused[0].contains(&format!("<statusCode>{code}</statusCode>")), "{field}: {refused:?}");
    }
    let refused = call(&org, "createMetadata", &object("Widget", "")).await;
    assert!(refused[0].contains("ends with __c"), "{refused:?}");
    let refused = call(&org, "deleteMetadata", &names("CustomObject", &["Account"])).await;
    assert!(refused[0].contains("<statusCode>INSUFFICIENT_ACCESS_OR_READONLY</statusCode>"), "{refused:?}");
}

#[tokio::test]
async fn one_failure_spares_the_others_from_34_on() {
    let org = org().start().await.unwrap();
    let two =
        |a: &str, b: &str| format!("<m:createMetadata>{}{}</m:createMetadata>", object(a, ""), object(b, ""));
    let success = |answer: &Response| -> Vec<bool> {
        results(answer).iter().map(|result| result.contains("<success>true</success>")).collect()
    };
    let answer = soap(&org, "m/33.0", &two("A__c", "A__c")).await;
    assert_eq!(success(&answer), [false, false]);
    assert!(results(&answer)[0].contains("<statusCode>ALL_OR_NONE_OPERATION_ROLLED_BACK</statusCode>"));
    assert!(org.component("CustomObject", "A__c").is_none());
    assert_eq!(success(&soap(&org, "m/34.0", &two("A__c", "A__c")).await), [true, false]);
    let header = |flag: bool| {
        format!(
            "<m:SessionHeader><m:sessionId>{}</m:sessionId></m:SessionHeader>\
             <m:AllOrNoneHeader><m:allOrNone>{flag}</m:allOrNone></m:AllOrNoneHeader>",
            org.session()
        )
    };
    let answer = soap_with(&org, M, &header(true), &two("B__c", "A__c")).await;
    assert_eq!(success(&answer), [false, false]);
    assert!(org.component("CustomObject", "B__c").is_none());
    let answer = soap_with(&org, M, &header(false), &two("B__c", "A__c")).await;
    assert_eq!(success(&answer), [true, false]);
}

#[tokio::test]
async fn fields_are_components_of_their_own() {
    let org = org().start().await.unwrap();
    let inner =
        "<m:fields><m:fullName>One__c</m:fullName><m:length>5</m:length><m:type>Text</m:type></m:fields>";
    call(&org, "createMetadata", &object("Widget__c", inner)).await;
    call(&org, "createMetadata", &field("Widget__c.Two__c", TEXT)).await;
    let read = call(&org, "readMetadata", &names("CustomObject", &["Widget__c"])).await;
    let fields: Vec<&str> = read[0].matches("<fields><fullName>").collect();
    assert_eq!(fields.len(), 2, "{read:?}");
    assert!(read[0].contains("<fields><fullName>One__c</fullName>"), "short within their object: {read:?}");
    let one = call(&org, "readMetadata", &names("CustomField", &["Widget__c.One__c"])).await;
    assert!(
        one[0].starts_with("<records xsi:type=\"CustomField\"><fullName>Widget__c.One__c</fullName>"),
        "{one:?}"
    );
    // What an update of the object does not name stays.
    call(&org, "updateMetadata", &object("Widget__c", "<m:label>W</m:label>")).await;
    assert!(org.component("CustomField", "Widget__c.One__c").is_some());
    // A standard object reads as one, with its custom fields.
    call(&org, "createMetadata", &field("Account.Extra__c", TEXT)).await;
    let account = call(&org, "readMetadata", &names("CustomObject", &["Account"])).await;
    assert!(account[0].contains("<fields><fullName>Extra__c</fullName>"), "{account:?}");
}

#[tokio::test]
async fn what_is_made_is_in_the_schema_and_leaves_it_again() {
    let org = org().start().await.unwrap();
    let inner = "<m:label>Widget</m:label><m:nameField><m:label>Name</m:label><m:type>Text</m:type></m:nameField>\
                 <m:fields><m:fullName>Size__c</m:fullName><m:length>5</m:length><m:type>Text</m:type></m:fields>";
    call(&org, "createMetadata", &object("Widget__c", inner)).await;
    let described = rest(&org, "GET /services/data/v60.0/sobjects/Widget__c/describe", "").await.json();
    assert_eq!(described["custom"], true);
    let names: Vec<&str> =
        described["fields"].as_array().unwrap().iter().map(|field| field["name"].as_str().unwrap()).collect();
    assert_eq!(
        names,
        [
            "Id",
            "OwnerId",
            "IsDeleted",
            "Name",
            "CreatedDate",
            "CreatedById",
            "LastModifiedDate",
            "LastModifiedById",
            "SystemModstamp",
            "Size__c"
        ]
    );
    let sobjects = "/services/data/v60.0/sobjects/Widget__c";
    let made =
        rest(&org, &format!("POST {sobjects}"), &json!({"Name": "W", "Size__c": "XL"}).to_string()).await;
    assert_eq!(made.status, 201, "{}", made.body);
    let id = made.json()["id"].as_str().unwrap().to_owned();
    assert!(id.starts_with('a'), "{id}");
    let found = query(&org, "SELECT Name, Size__c FROM Widget__c WHERE Size__c = 'xl'").await.json();
    assert_eq!(found["records"][0]["Name"], "W", "{found}");
    let long = rest(&org, &format!("POST {sobjects}"), &json!({"Size__c": "XXXXXL"}).to_string()).await;
    assert_eq!(long.code(), "STRING_TOO_LONG");
    assert!(rest(&org, "GET /services/data/v60.0/sobjects", "").await.body.contains("\"Widget__c\""));

    // A new field is there at once, a deleted one is not.
    call(&org, "createMetadata", &field("Account.Extra__c", TEXT)).await;
    assert_eq!(query(&org, "SELECT Extra__c FROM Account").await.status, 200);
    call(&org, "deleteMetadata", "<m:type>CustomField</m:type><m:fullNames>Account.Extra__c</m:fullNames>")
        .await;
    assert_eq!(query(&org, "SELECT Extra__c FROM Account").await.code(), "INVALID_FIELD");
    call(&org, "deleteMetadata", "<m:type>CustomField</m:type><m:fullNames>Account.Active__c</m:fullNames>")
        .await;
    assert_eq!(
        query(&org, "SELECT Active__c FROM Account").await.code(),
        "INVALID_FIELD",
        "also one of the schema's"
    );
    call(&org, "deleteMetadata", "<m:type>CustomObject</m:type><m:fullNames>Widget__c</m:fullNames>").await;
    assert_eq!(query(&org, "SELECT Id FROM Widget__c").await.code(), "INVALID_TYPE");
    assert_eq!(rest(&org, &format!("GET {sobjects}/describe"), "").await.status, 404);
}

#[tokio::test]
async fn components_are_listed() {
    let org = org().start().await.unwrap();
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    call(&org, "createMetadata", &field("Widget__c.Two__c", TEXT)).await;
    let list = |kinds: &[&str]| -> String {
        let queries = kinds.iter().map(|kind| format!("<m:queries><m:type>{kind}</m:type></m:queries>"));
        queries.collect::<String>() + "<m:asOfVersion>60.0</m:asOfVersion>"
    };
    let listed = call(&org, "listMetadata", &list(&["CustomObject", "CustomField", "CustomTab"])).await;
    let one = listed.iter().find(|it| it.contains("<fullName>Widget__c</fullName>")).unwrap();
    assert!(one.contains("<createdDate>2026-01-01T00:00:00.000Z</createdDate>"), "{one}");
    assert!(one.contains("<fileName>objects/Widget__c.object</fileName>"), "{one}");
    assert!(
        one.contains("<id>01I")
            && one.ends_with("<manageableState>unmanaged</manageableState><type>CustomObject</type>")
    );
    let field = listed.iter().find(|it| it.contains("<fullName>Widget__c.Two__c</fullName>")).unwrap();
    assert!(field.contains("<fileName>objects/Widget__c.object</fileName>"), "{field}");
    assert!(listed.iter().any(|it| it.contains("<fullName>Account</fullName>")), "standard objects too");
    let (code, text) = fault(&org, M, "listMetadata", &list(&["CustomObject"; 4])).await;
    assert_eq!(code, "sf:LIMIT_EXCEEDED");
    assert!(text.contains("4 queries; 3 are allowed"), "{text}");
    assert_eq!(fault(&org, M, "listMetadata", &list(&["Nope"])).await.0, "sf:INVALID_TYPE");
    org.seed_component("CustomTab", "Folder/One", None).unwrap();
    let within = "<m:queries><m:folder>folder</m:folder><m:type>CustomTab</m:type></m:queries>";
    assert_eq!(call(&org, "listMetadata", within).await.len(), 1);
    assert_eq!(call(&org, "listMetadata", &within.replace("folder<", "fold<")).await.len(), 0);
}

#[tokio::test]
async fn an_org_describes_its_metadata() {
    let org = org().start().await.unwrap();
    let described = call(&org, "describeMetadata", "<m:asOfVersion>30.0</m:asOfVersion>").await;
    assert!(
        described[0].contains(
            "<metadataObjects><childXmlNames>CustomField</childXmlNames><directoryName>objects</directoryName>\
             <inFolder>false</inFolder><metaFile>false</metaFile><suffix>object</suffix><xmlName>CustomObject</xmlName>"
        ),
        "{described:?}"
    );
    assert!(described[0].ends_with(
        "<organizationNamespace></organizationNamespace><partialSaveAllowed>true</partialSaveAllowed><testRequired>false</testRequired>"
    ));
    let kind = "<m:type>{http://soap.sforce.com/2006/04/metadata}CustomTab</m:type>";
    assert_eq!(
        call(&org, "describeValueType", kind).await,
        ["<apiCreatable>true</apiCreatable><apiDeletable>true</apiDeletable><apiReadable>true</apiReadable>\
          <apiUpdatable>true</apiUpdatable>\
          <valueTypeFields><isForeignKey>false</isForeignKey><isNameField>true</isNameField><minOccurs>0</minOccurs>\
          <name>fullName</name><soapType>string</soapType><valueRequired>false</valueRequired></valueTypeFields>\
          <valueTypeFields><isForeignKey>false</isForeignKey><isNameField>false</isNameField><minOccurs>1</minOccurs>\
          <name>customObject</name><soapType>boolean</soapType><valueRequired>true</valueRequired></valueTypeFields>\
          <valueTypeFields><isForeignKey>false</isForeignKey><isNameField>false</isNameField><minOccurs>0</minOccurs>\
          <name>label</name><soapType>string</soapType><valueRequired>false</valueRequired></valueTypeFields>"]
    );
    let nested = call(&org, "describeValueType", "<m:type>CustomObject</m:type>").await;
    assert!(nested[0].contains(
        "<picklistValues><active>true</active><defaultValue>false</defaultValue><label>InDevelopment</label>"
    ));
    assert!(nested[0].contains("<valueTypeFields><fields>"), "types within types: {nested:?}");
    let child = call(&org, "describeValueType", "<m:type>CustomField</m:type>").await;
    assert!(child[0].contains("<parentField><foreignKeyDomain>CustomObject</foreignKeyDomain>"), "{child:?}");
    assert_eq!(fault(&org, M, "describeValueType", "<m:type>Nope</m:type>").await.0, "sf:INVALID_TYPE");
}

#[tokio::test]
async fn two_clients_leave_one_consistent_component() {
    let org = org().start().await.unwrap();
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    let spec = |who: &str| {
        let inner = format!("<m:label>{who}</m:label><m:pluralLabel>{who}</m:pluralLabel>");
        object("Widget__c", &inner)
    };
    for _ in 0..20 {
        let (a, b) = (spec("A"), spec("B"));
        let (a, b) = tokio::join!(call(&org, "updateMetadata", &a), call(&org, "updateMetadata", &b));
        assert!(a[0].contains("<success>true") && b[0].contains("<success>true"));
        let element = org.component("CustomObject", "Widget__c").unwrap().element;
        assert_eq!(element.text_of("label"), element.text_of("pluralLabel"));
    }
}

#[tokio::test]
async fn what_is_unconfirmed_is_a_setting() {
    let settings = Settings {
        metadata_read_nil: false,
        metadata_limit_code: "EXCEEDED_ID_LIMIT".into(),
        metadata_mixed_code: "INVALID_OPERATION".into(),
        metadata_duplicate_code: "DUPLICATE_VALUE".into(),
        list_manageable_state: false,
        ..Settings::with_retired_versions()
    };
    let org = org().settings(settings).start().await.unwrap();
    assert_eq!(call(&org, "readMetadata", &names("CustomObject", &["Nope__c"])).await, [""]);
    assert_eq!(
        fault(&org, M, "readMetadata", &names("CustomTab", &["x"; 11])).await.0,
        "sf:EXCEEDED_ID_LIMIT"
    );
    let tab = "<m:metadata xsi:type=\"m:CustomTab\"/>";
    assert_eq!(fault(&org, M, "createMetadata", &(object("A__c", "") + tab)).await.0, "sf:INVALID_OPERATION");
    let twice = call(&org, "createMetadata", &(object("A__c", "") + &object("A__c", ""))).await;
    assert!(twice[1].contains("<statusCode>DUPLICATE_VALUE</statusCode>"));
    let list = "<m:queries><m:type>CustomObject</m:type></m:queries>";
    assert!(!call(&org, "listMetadata", list).await[0].contains("manageableState"));
}

#[tokio::test]
async fn what_is_made_anew_is_empty() {
    let org = org().start().await.unwrap();
    let gone = |kind: &str, name: &str| names(kind, &[name]);
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    let sobjects = "/services/data/v60.0/sobjects";
    rest(&org, &format!("POST {sobjects}/Widget__c"), "{\"Name\":\"old\"}").await;
    call(&org, "createMetadata", &field("Account.Extra__c", TEXT)).await;
    let made = rest(&org, &format!("POST {sobjects}/Account"), "{\"Name\":\"A\",\"Extra__c\":\"old\"}").await;
    assert_eq!(made.status, 201, "{}", made.body);
    for (kind, name) in [("CustomObject", "Widget__c"), ("CustomField", "Account.Extra__c")] {
        call(&org, "deleteMetadata", &gone(kind, name)).await;
    }
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    call(&org, "createMetadata", &field("Account.Extra__c", TEXT)).await;
    assert_eq!(query(&org, "SELECT Id FROM Widget__c").await.json()["totalSize"], 0);
    let account = query(&org, "SELECT Name, Extra__c FROM Account").await.json();
    assert_eq!(account["records"][0]["Extra__c"], json!(null), "{account}");
}

#[tokio::test]
async fn lookups_and_picklists_become_what_they_say() {
    let org = org().start().await.unwrap();
    call(&org, "createMetadata", &object("Widget__c", "")).await;
    let lookup = "<m:label>Owner</m:label><m:referenceTo>Account</m:referenceTo><m:relationshipName>Widgets</m:relationshipName><m:type>Lookup</m:type>";
    call(&org, "createMetadata", &field("Widget__c.Account__c", lookup)).await;
    let account =
        rest(&org, "POST /services/data/v60.0/sobjects/Account", "{\"Name\":\"A\"}").await.json()["id"]
            .as_str()
            .unwrap()
            .to_owned();
    let made = json!({"Name": "W", "Account__c": account}).to_string();
    assert_eq!(rest(&org, "POST /services/data/v60.0/sobjects/Widget__c", &made).await.status, 201);
    let up = query(&org, "SELECT Account__r.Name FROM Widget__c").await.json();
    assert_eq!(up["records"][0]["Account__r"]["Name"], "A", "{up}");
    let down = query(&org, "SELECT (SELECT Name FROM Widgets__r) FROM Account").await.json();
    assert_eq!(down["records"][0]["Widgets__r"]["records"][0]["Name"], "W", "{down}");
    let bad = json!({"Account__c": "001000000000009AAA"}).to_string();
    assert_eq!(
        rest(&org, "POST /services/data/v60.0/sobjects/Widget__c", &bad).await.code(),
        "INVALID_CROSS_REFERENCE_KEY"
    );
}
