use super::*;

/// A describe of these fields.
fn describe(fields: &str) -> String {
    format!(
        r#"{{"name":"Thing","keyPrefix":"a01","createable":true,"queryable":true,"updateable":false,
            "urls":{{"sobject":"/services/data/v58.0/sobjects/Thing"}},"fields":[{fields}]}}"#
    )
}

/// A field with the keys that there have to be, and these.
fn field(name: &str, more: &str) -> String {
    format!(
        r#"{{"name":"{name}","type":"string","createable":true,"updateable":false,"filterable":true,
            "sortable":false,"nillable":true{more}}}"#
    )
}

fn object(text: &str) -> Object {
    let schema = read("x.json", text.as_bytes()).unwrap();
    schema.objects.into_values().next().unwrap()
}

fn refusal(text: &str) -> String {
    read("x.json", text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn an_object_with_its_flags_and_version() {
    let schema = read("x.json", describe("").as_bytes()).unwrap();
    let object = &schema.objects["Thing"];
    assert_eq!(object.key_prefix.as_deref(), Some("a01"));
    assert_eq!(object.described, Some(Version::new(58)));
    assert!(!object.tooling);
    assert!(object.flags.iter().eq([&ObjectFlag::Createable, &ObjectFlag::Queryable]));
    let source = schema.sources.first().unwrap();
    assert_eq!((source.kind, source.version), (SourceKind::Describe, Some(Version::new(58))));
    assert_eq!(source.sha256.as_ref().map(String::len), Some(64));
}

#[test]
fn a_tooling_describe() {
    let text = describe("").replace("/sobjects/", "/tooling/sobjects/");
    let schema = read("x.json", text.as_bytes()).unwrap();
    assert!(schema.objects["Thing"].tooling);
    assert_eq!(schema.sources.first().unwrap().kind, SourceKind::ToolingDescribe);
}

#[test]
fn a_field_with_everything() {
    let more = r#","soapType":"xsd:string","length":40,"byteLength":120,"digits":"0","precision":18,"scale":2,
        "referenceTo":["User","Group"],"relationshipName":"Owner","relationshipOrder":1,"referenceTargetField":"Key__c",
        "controllerName":"Country","compoundFieldName":"Address","extraTypeInfo":"plaintextarea","defaultValue":"a\"b",
        "picklistValues":[{"value":"A","active":true,"defaultValue":true,"label":"x","validFor":"gAAA"},{"value":"B","active":false}]"#;
    let object = object(&describe(&field("Owner", more)));
    let field = &object.fields[0];
    assert_eq!(
        (field.length, field.byte_length, field.digits, field.precision, field.scale),
        (40, 120, 0, 18, 2)
    );
    assert_eq!(field.reference_to, ["User", "Group"]);
    let texts = [&field.relationship_name, &field.reference_target_field, &field.controller, &field.compound];
    let texts: Vec<_> = texts.into_iter().map(|text| text.as_deref().unwrap_or("-")).collect();
    assert_eq!(texts, ["Owner", "Key__c", "Country", "Address"]);
    assert_eq!(field.relationship_order, Some(1));
    assert_eq!(field.extra_type_info.as_deref(), Some("plaintextarea"));
    assert_eq!(field.default_value.as_deref(), Some(r#""a\"b""#), "as JSON");
    assert!(field.props.iter().eq([&Prop::Createable, &Prop::Filterable, &Prop::Nillable]));
    let value = |value: &str, active, default, valid_for: Option<&str>| PicklistValue {
        value: value.into(),
        active,
        default,
        valid_for: valid_for.map(Into::into),
    };
    assert_eq!(field.values, [value("A", true, true, Some("gAAA")), value("B", false, false, None)]);
}

/// An old version, or a tool that stores describes, leaves keys out.
#[test]
fn what_is_missing_or_null_is_as_usual() {
    let object = object(&describe(&field(
        "Name",
        r#","length":80,"referenceTo":null,"picklistValues":null,"unique":null"#,
    )));
    let field = &object.fields[0];
    assert_eq!((field.soap_type.as_str(), field.byte_length), ("xsd:string", 240));
    assert!(field.reference_to.is_empty() && field.values.is_empty() && field.default_value.is_none());
}

#[test]
fn fields_keep_their_order() {
    let fields = ["Zeta", "Alpha", "Mid"].map(|name| field(name, "")).join(",");
    let names: Vec<_> = object(&describe(&fields)).fields.into_iter().map(|field| field.name).collect();
    assert_eq!(names, ["Zeta", "Alpha", "Mid"]);
}

#[test]
fn child_relationships() {
    let children = r#""childRelationships":[{"childSObject":"Note","field":"ParentId","relationshipName":"Notes","cascadeDelete":true},
        {"childSObject":"Log","field":"ParentId","relationshipName":null,"restrictedDelete":true}],"fields""#;
    let object = object(&describe("").replace("\"fields\"", children));
    let [notes, logs] = object.children.as_slice() else { panic!("{:?}", object.children) };
    assert_eq!(notes.relationship_name.as_deref(), Some("Notes"));
    assert!(notes.cascade_delete && !notes.restricted_delete);
    assert!(logs.relationship_name.is_none() && logs.restricted_delete);
}

/// Hand-cut describes with `updatable` and `"searchLayoutable":"true"` go round.
#[test]
fn flags_with_a_slip() {
    let text =
        describe("").replace("\"updateable\":false", "\"updatable\":true,\"searchLayoutable\":\"true\"");
    let object = object(&text);
    assert!(object.has(ObjectFlag::Updateable) && object.has(ObjectFlag::SearchLayoutable));
}

#[test]
fn several_describes_in_one_document() {
    let (one, two) = (describe(""), describe("").replace("Thing", "Other"));
    for text in [format!("[{one},{two}]"), format!("{{\"sobjects\":[{one},{two},{one}]}}")] {
        let schema = read("x.json", text.as_bytes()).unwrap();
        assert_eq!(schema.objects.len(), 2);
        assert_eq!(schema.sources.len(), 1);
    }
    let other = one.replace("a01", "a02");
    assert_eq!(refusal(&format!("[{one},{other}]")), "x.json: [1]: `Thing` is described twice");
    let other = one.replace("Thing", "THING");
    assert_eq!(
        refusal(&format!("[{one},{other}]")),
        "x.json: [1]: `Thing` is described twice; letter case does not tell objects apart"
    );
}

#[test]
fn answers_that_describes_are_within() {
    let (one, two) = (describe(""), describe("").replace("Thing", "Other"));
    let plain = read("x.json", format!("[{one},{two}]").as_bytes()).unwrap().objects;
    for text in [
        format!(r#"{{"compositeResponse":[{{"body":{one},"httpStatusCode":200}},{{"body":{two}}}]}}"#),
        format!(
            r#"{{"hasErrors":false,"results":[{{"statusCode":200,"result":{one}}},{{"result":{two}}}]}}"#
        ),
    ] {
        assert_eq!(read("x.json", text.as_bytes()).unwrap().objects, plain);
    }
    let printed = format!(r#"{{"status":0,"result":{one},"warnings":[]}}"#);
    assert_eq!(object(&printed), plain["Thing"]);
    let cut = describe(&field("Name", "").replace("\"updateable\":false,", ""));
    assert_eq!(
        refusal(&format!(r#"{{"status":0,"result":{cut}}}"#)),
        "x.json: result.fields[0]: object Thing, field Name: it has no key `updateable`; \
         fetch the full describe; this one was cut"
    );
}

#[test]
fn a_byte_order_mark() {
    assert_eq!(object(&format!("\u{feff}{}", describe(""))).name, "Thing");
}

#[test]
fn a_cut_describe_is_refused() {
    let text = describe(&field("Name", "").replace("\"updateable\":false,", ""));
    assert_eq!(
        refusal(&text),
        "x.json: fields[0]: object Thing, field Name: it has no key `updateable`; \
         fetch the full describe; this one was cut"
    );
    assert_eq!(
        refusal(r#"{"fields":[{"name":"Id","type":"id"}]}"#),
        "x.json: fields[0]: object, field Id: it has no key `createable`; fetch the full describe; this one was cut"
    );
}

#[test]
fn what_is_not_a_describe() {
    for (text, what) in [
        ("", "x.json: it is empty"),
        (
            " <!DOCTYPE html>",
            "x.json: this is not JSON: it begins with `<!DOCTYPE html>`; \
            if it is a web page, log in, then fetch the describe again",
        ),
        ("{\"a\":\n[1", "x.json:2:2: it ends in the middle of a value; it is cut off; download it again"),
        ("{\"é\":1,\"é\":2}", "x.json:1:10: the key `é` stands twice"),
        ("[{\"é\":tru]", "x.json:1:10: this is not JSON: expected ident"),
        (
            r#"{"name":"X","urls":{}}"#,
            "x.json: it is not a describe: it has no `fields`; fetch /sobjects/X/describe",
        ),
        (r#"{"fields":[]}"#, "x.json: it has no `name`; give the whole describe of the object"),
        ("{\n\"a\" 1}", "x.json:2:5: this is not JSON: expected `:`"),
        ("7", "x.json: it is not a describe: neither an object nor an array"),
        ("[7]", "x.json: [0]: it is not a describe: not an object"),
        ("[]", "x.json: it describes nothing: its list of objects is empty"),
        ("{\"a\":1}", "x.json: it is not a describe: it has no `fields`; fetch /sobjects/{name}/describe"),
        (
            r#"{"sobjects":[{"name":"Account","urls":{}}]}"#,
            "x.json: sobjects[0]: it is a describeGlobal: its objects have no fields; fetch /sobjects/Account/describe",
        ),
        (
            r#"{"objectDescribe":{"name":"A"},"recentItems":[]}"#,
            "x.json: it is the short answer of /sobjects/{name}, without fields; fetch /sobjects/{name}/describe",
        ),
        (
            r#"{"Account":{"fields":[]},"Contact":{"fields":[]}}"#,
            "x.json: it has describes by their names, as no API answers them; give an array of them",
        ),
        (r#"[{"message":"gone","errorCode":"NOT_FOUND"}]"#, "x.json: [0]: it is an error answer: NOT_FOUND"),
        (
            r#"{"error":"invalid_grant","error_description":"authentication failure"}"#,
            "x.json: it is an error answer: invalid_grant",
        ),
        (
            r#"{"name":"NOT_FOUND","message":"gone","exitCode":1,"status":1}"#,
            "x.json: it is an error answer: NOT_FOUND",
        ),
        (r#"{"error":{}}"#, "x.json: it is an error answer: ?"),
        (
            r#"{"compositeResponse":[{"body":[{"message":"gone","errorCode":"NOT_FOUND"}],"httpStatusCode":404}]}"#,
            "x.json: compositeResponse[0].body: it is an error answer: NOT_FOUND",
        ),
        (
            r#"{"hasErrors":false,"results":[{"statusCode":204}]}"#,
            "x.json: results[0].result: it is not a describe: not an object",
        ),
        (
            r#"{"hasErrors":false,"results":[{"statusCode":200,"result":{"name":"X"}}]}"#,
            "x.json: results[0].result: it is not a describe: it has no `fields`; fetch /sobjects/X/describe",
        ),
        (r#"{"compositeResponse":[]}"#, "x.json: it describes nothing: its list of objects is empty"),
        (
            r#"{"status":0,"result":["Account"]}"#,
            "x.json: it is not a describe: it has no `fields`; fetch /sobjects/{name}/describe",
        ),
    ] {
        assert_eq!(refusal(text), what);
    }
}

#[test]
fn a_value_of_the_wrong_kind_is_named_with_its_path() {
    for (more, what) in [
        (
            r#","length":"long""#,
            "x.json: fields[0].length: object Thing, field A: a whole number is expected, not `\"long\"`",
        ),
        (
            r#","scale":-1"#,
            "x.json: fields[0].scale: object Thing, field A: a whole number is expected, not `-1`",
        ),
        (
            r#","unique":{}"#,
            "x.json: fields[0].unique: object Thing, field A: true or false is expected, not an object",
        ),
        (
            r#","referenceTo":"User""#,
            "x.json: fields[0].referenceTo: object Thing, field A: an array is expected, not `\"User\"`",
        ),
        (
            r#","picklistValues":[{}]"#,
            "x.json: fields[0].picklistValues[0].value: object Thing, field A: it is missing",
        ),
        (
            r#","picklistValues":[{"value":null}]"#,
            "x.json: fields[0].picklistValues[0].value: object Thing, field A: it is null",
        ),
    ] {
        assert_eq!(refusal(&describe(&field("A", more))), what);
    }
}

/// Without any flag of the object nothing says what its records allow, and nothing is not no.
#[test]
fn a_describe_without_flags_leaves_it_to_the_service() {
    let text = format!(r#"{{"name":"Thing","fields":[{}]}}"#, field("A", ""));
    let found = object(&text);
    assert!(found.assumed && found.has(ObjectFlag::Createable) && !found.fields[0].assumed);
    let told = object(&text.replacen('{', r#"{"queryable":true,"#, 1));
    assert!(!told.assumed && told.has(ObjectFlag::Queryable) && !told.has(ObjectFlag::Createable));
}

#[test]
fn deep_nesting_is_refused() {
    let error = refusal(&"[".repeat(1_000));
    assert!(error.ends_with("values are nested deeper than those of any describe"), "{error}");
}

/// A name becomes a file, and Rust text.
#[test]
fn what_is_no_name_is_refused_wherever_it_stands() {
    let why = "is not a name: it has a letter or _ first, then letters, digits, _, - and .";
    assert_eq!(
        refusal(&describe("").replace("\"Thing\"", "\"../../../evil\"")),
        format!("x.json: name: `../../../evil` {why}")
    );
    assert_eq!(refusal(&describe("").replace("\"Thing\"", "\"\"")), format!("x.json: name: `` {why}"));
    assert_eq!(
        refusal(&describe(&field("a\\n    pub enum Evil {}", ""))),
        format!("x.json: fields[0].name: object Thing: `a\\n    pub enum Evil {{}}` {why}")
    );
    for more in
        [r#","relationshipName":"a\r""#, r#","referenceTo":["a b"]"#, r#","referenceTo":["a","b\u0000"]"#]
    {
        assert!(refusal(&describe(&field("A", more))).ends_with(why), "{more}");
    }
    assert!(refusal(&describe(&field("A", "").replace("\"string\"", "\"a\\nb\""))).ends_with(why));
    for child in [r#""childSObject":"a/b","field":"A""#, r#""childSObject":"A","field":"a'b""#] {
        let children = format!(r#""childRelationships":[{{{child}}}],"fields""#);
        assert!(refusal(&describe("").replace("\"fields\"", &children)).ends_with(why), "{child}");
    }
}

#[test]
fn a_field_that_stands_twice_is_refused() {
    let fields = [field("Name", ""), field("NAME", "")].join(",");
    assert_eq!(
        refusal(&describe(&fields)),
        "x.json: fields[1]: object Thing: the field `NAME` stands twice; letter case does not tell fields apart"
    );
}

/// Whatever is cut off or changed, it is an error or a schema, never a panic.
#[test]
fn mutilated_input_is_never_a_panic() {
    let text = describe(&field("Né", r#","defaultValue":1,"picklistValues":[{"value":"A"}]"#));
    let bytes = text.as_bytes();
    for at in 0..bytes.len() {
        assert!(read("x.json", &bytes[..at]).is_err(), "cut at {at}");
        for byte in [b'"', b'{', b'[', b',', b'9', 0xff] {
            let mut changed = bytes.to_vec();
            changed[at] = byte;
            let _ = read("x.json", &changed);
        }
    }
    assert!(read("x.json", "[".repeat(100_000).as_bytes()).is_err());
}

#[test]
fn what_an_org_made_of_an_object() {
    let more = r#""supportedScopes":[{"label":"All","name":"everything"},{"name":"mine"}],
        "namedLayoutInfos":[{"name":"Small","urls":{}}],"networkScopeFieldName":"NetworkId","extendedBy":null,
        "recordTypeInfos":[{"name":"Wide one","developerName":"Wide","recordTypeId":"012000000000001AAA",
            "available":true,"active":false,"defaultRecordTypeMapping":true,"master":false},{"name":"Master","master":true}],
        "childRelationships":[{"childSObject":"Vote","field":"ParentId","deprecatedAndHidden":true,
            "junctionIdListNames":["VoteIds"],"junctionReferenceTo":["User"]},
            {"childSObject":"Old","field":"ParentId","junctionIdListName":"OldIds"}],"fields""#;
    let lookup = r#","calculatedFormula":"1 + 1","mask":null,"maskType":"all","inlineHelpText":"prose",
        "filteredLookupInfo":{"controllingFields":["Region__c"],"dependent":true,"optionalFilter":false}"#;
    let object = object(&describe(&field("Total", lookup)).replace("\"fields\"", more));
    assert_eq!(object.scopes, ["everything", "mine"]);
    assert_eq!(object.named_layouts, ["Small"]);
    assert_eq!(object.texts, [(ObjectText::NetworkScopeFieldName, "NetworkId".to_owned())].into());
    let [wide, master] = object.record_types.as_slice() else { panic!("{:?}", object.record_types) };
    assert_eq!((wide.name.as_str(), wide.id.as_deref()), ("Wide", Some("012000000000001AAA")));
    assert!(wide.available && wide.default && !wide.active && !wide.master);
    // Before 43.0 there is no developer name, and before 41.0 none says whether it is active.
    assert!(master.name == "Master" && master.master && master.active && master.id.is_none());
    let [votes, old] = object.children.as_slice() else { panic!("{:?}", object.children) };
    assert!(votes.deprecated_and_hidden && !old.deprecated_and_hidden);
    assert_eq!(
        (&votes.junction_id_list_names[..], &votes.junction_reference_to[..]),
        (&["VoteIds".to_owned()][..], &["User".to_owned()][..])
    );
    assert_eq!(old.junction_id_list_names, ["OldIds"]);
    let total = &object.fields[0];
    assert_eq!(
        total.texts,
        [(FieldText::CalculatedFormula, "1 + 1".to_owned()), (FieldText::MaskType, "all".to_owned())].into()
    );
    let lookup = total.filtered_lookup.as_ref().expect("a filter");
    assert!(lookup.dependent && !lookup.optional && lookup.controlling_fields == ["Region__c"]);
    assert!(!object.assumed && !total.assumed);
}
