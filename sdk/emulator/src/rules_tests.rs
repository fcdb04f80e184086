use sforce_schema::PicklistValue;

use super::*;

fn field_of(ty: &str, props: &[Prop]) -> Field {
    Field {
        name: "TheField".into(),
        ty: ty.into(),
        props: props.iter().copied().collect(),
        ..Field::default()
    }
}

fn code(result: Result<Value, Refusal>) -> String {
    result.map_or_else(|refusal| refusal.code, |value| format!("{value:?}"))
}

fn text(text: &str) -> Raw {
    Raw::Text(text.into())
}

#[test]
fn values_are_typed_by_their_field() {
    let cases = [
        ("boolean", text("TRUE"), Value::Bool(true)),
        ("boolean", text("0"), Value::Bool(false)),
        ("boolean", Raw::Bool(true), Value::Bool(true)),
        ("int", Raw::Number("5".into()), Value::Int(5)),
        ("int", text(" 7 "), Value::Int(7)),
        ("long", Raw::Number("9007199254740993".into()), Value::Int(9_007_199_254_740_993)),
        ("double", Raw::Number("1e3".into()), Value::Num(1000.0)),
        ("date", text("1970-01-03"), Value::Date(2)),
        ("datetime", text("1970-01-01T00:00:01.999"), Value::DateTime(1000)),
        ("time", text("00:00:01Z"), Value::Time(1000)),
        ("string", text("  two words "), Value::Text("two words".into())),
        ("string", text("   "), Value::Null),
        ("reference", text("0016F00002SasNY"), Value::Text("0016F00002SasNYQAZ".into())),
        ("base64", text("QUJD\nREVG"), Value::Blob("QUJDREVG".into())),
        ("multipicklist", text("a; b;"), Value::Text("a;b".into())),
    ];
    for (ty, raw, expected) in cases {
        assert_eq!(coerce(&field_of(ty, &[]), &raw), Ok(expected), "{ty} {raw:?}");
    }
}

#[test]
fn values_of_another_type_are_refused() {
    let cases = [
        ("boolean", text("yes")),
        ("boolean", Raw::Number("1".into())),
        ("int", text("five")),
        ("int", Raw::Number("5.5".into())),
        ("int", Raw::Number("3000000000".into())),
        ("int", Raw::Bool(true)),
        ("double", text("NaN")),
        ("double", text("inf")),
        ("date", text("2026-02-30")),
        ("datetime", text("tomorrow")),
        ("string", Raw::Number("5".into())),
        ("string", Raw::Bool(true)),
        ("string", Raw::Array),
    ];
    for (ty, raw) in cases {
        assert_eq!(code(coerce(&field_of(ty, &[]), &raw)), "INVALID_TYPE_ON_FIELD_IN_RECORD", "{ty} {raw:?}");
    }
    assert_eq!(code(coerce(&field_of("reference", &[]), &text("nope"))), "MALFORMED_ID");
    assert_eq!(code(coerce(&field_of("email", &[]), &text("a@b"))), "INVALID_EMAIL_ADDRESS");
}

#[test]
fn lengths_and_digits_have_ends() {
    let short = Field { length: 3, ..field_of("string", &[]) };
    assert_eq!(coerce(&short, &text("äöü")), Ok(Value::Text("äöü".into())));
    assert_eq!(code(coerce(&short, &text("four"))), "STRING_TOO_LONG");
    let money = Field { precision: 5, scale: 2, ..field_of("currency", &[]) };
    assert_eq!(coerce(&money, &text("999.994")), Ok(Value::Num(999.99)));
    assert_eq!(code(coerce(&money, &text("999.999"))), "NUMBER_OUTSIDE_VALID_RANGE");
}

#[test]
fn only_restricted_picklists_restrict() {
    let values = [("Created", true), ("Gone", false)]
        .map(|(value, active)| PicklistValue { value: value.into(), active, ..PicklistValue::default() })
        .to_vec();
    let open = Field { values: values.clone(), ..field_of("picklist", &[]) };
    assert_eq!(coerce(&open, &text("Other")), Ok(Value::Text("Other".into())));
    let closed = Field { values, ..field_of("picklist", &[Prop::RestrictedPicklist]) };
    assert_eq!(coerce(&closed, &text("created")), Ok(Value::Text("Created".into())));
    for value in ["Other", "Gone"] {
        assert_eq!(code(coerce(&closed, &text(value))), "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    }
}

#[test]
fn fields_are_written_only_where_described() {
    let open = Field {
        name: "Open".into(),
        ..field_of("string", &[Prop::Createable, Prop::Updateable, Prop::Nillable])
    };
    let once = Field { name: "Once".into(), ..field_of("string", &[Prop::Createable]) };
    let id = Field { name: "Id".into(), ..field_of("id", &[]) };
    let object = Object { name: "Thing".into(), fields: vec![id, open, once], ..Object::default() };
    let refusal = |fields: &[(&str, Raw)], write| {
        let fields: Vec<_> = fields.iter().map(|(name, raw)| ((*name).to_owned(), raw.clone())).collect();
        typed(&object, &fields, write, false)
            .map_or_else(|refusal| (refusal.code, refusal.fields), |_| (String::new(), vec![]))
    };
    assert_eq!(refusal(&[("open", text("x")), ("ONCE", text("y"))], Write::Create), (String::new(), vec![]));
    let closed = "INVALID_FIELD_FOR_INSERT_UPDATE".to_owned();
    assert_eq!(refusal(&[("once", text("y"))], Write::Update), (closed.clone(), vec!["Once".into()]));
    assert_eq!(refusal(&[("Id", text("0016F00002SasNY"))], Write::Create), (closed, vec!["Id".into()]));
    assert_eq!(refusal(&[("Nope", text("y"))], Write::Create).0, "INVALID_FIELD");
    assert_eq!(refusal(&[("Open", Raw::Null)], Write::Update).0, "");
}

#[test]
fn what_is_required_cannot_be_emptied() {
    let name = Field { name: "Name".into(), ..field_of("string", &[Prop::Createable, Prop::Updateable]) };
    let object = Object { name: "Thing".into(), fields: vec![name], ..Object::default() };
    let result = typed(&object, &[("Name".into(), Raw::Null)], Write::Update, false);
    assert_eq!(result.err().map(|refusal| refusal.fields), Some(vec!["Name".into()]));
    // Nillable says the describe, required says the rule.
    let version = Field {
        name: "PackageVersionId".into(),
        ..field_of("reference", &[Prop::Createable, Prop::Nillable, Prop::Updateable])
    };
    let push = Object { name: "PackagePushRequest".into(), fields: vec![version], ..Object::default() };
    assert!(required(&push, &push.fields[0]));
    assert!(typed(&push, &[("PackageVersionId".into(), Raw::Null)], Write::Update, false).is_err());
}

#[test]
fn defaults_come_from_the_describe() {
    let chosen =
        PicklistValue { value: "Created".into(), active: true, default: true, ..PicklistValue::default() };
    let status = Field { values: vec![chosen], ..field_of("picklist", &[]) };
    assert_eq!(default(&status), Value::Text("Created".into()));
    let constant = Field { default_value: Some("5".into()), ..field_of("int", &[]) };
    assert_eq!(default(&constant), Value::Int(5));
    assert_eq!(default(&field_of("boolean", &[])), Value::Bool(false));
    assert_eq!(default(&field_of("string", &[])), Value::Null);
}
