//! Generated types through both codecs: what goes in comes out, whatever the order.

mod scripted;

use scripted::{Script, soap};
use sforce::wire::{from_json, from_xml, to_json, to_json_row, to_xml};
use sforce::{DynamicObject, Error, ExtraValue, Number, Pick, SObject, Value};
use sforce_bindings::objects::{Account, PackagePushJob, PackagePushRequest, PackagePushRequestStatus};
use sforce_bindings::v30::metadata::{CustomField, CustomObject, DeploymentStatus, FieldType, SharingModel};
use sforce_bindings::v66::metadata as v66;

const WIDGET: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">
    <fullName>Widget__c</fullName>
    <deploymentStatus>Deployed</deploymentStatus>
    <fields>
        <fullName>Size__c</fullName>
        <label>Size &amp; weight</label>
        <type>Text</type>
    </fields>
    <fields>
        <fullName>Made__c</fullName>
        <type>Date</type>
    </fields>
    <label>Widget</label>
    <sharingModel>ReadWrite</sharingModel>
    <shade tone="dark"><depth>3</depth></shade>
</CustomObject>"#;

#[test]
fn a_component_comes_from_its_source_file() {
    let widget: CustomObject = from_xml(WIDGET).unwrap();
    assert_eq!(widget.full_name.as_deref(), Some("Widget__c"));
    assert_eq!(widget.deployment_status.known(), Some(DeploymentStatus::Deployed));
    assert_eq!(widget.sharing_model, SharingModel::ReadWrite);
    assert_eq!(widget.fields.len(), 2);
    assert_eq!(widget.fields[0].label.as_deref(), Some("Size & weight"));
    assert_eq!(widget.fields[1].r#type, FieldType::Date);
}

#[test]
fn what_no_schema_knows_is_kept_and_goes_back() {
    let widget: CustomObject = from_xml(WIDGET).unwrap();
    let (name, kept) = widget.extra.iter().next().unwrap();
    assert_eq!(name, "shade");
    let ExtraValue::Xml(shade) = kept else { panic!("{kept:?}") };
    assert_eq!(shade.child("depth").unwrap().text(), "3");
    let written = to_xml(&widget).unwrap();
    let shade = "    <shade tone=\"dark\">\n        <depth>3</depth>\n    </shade>\n";
    assert!(written.contains(shade), "{written}");
    assert_eq!(from_xml::<CustomObject>(&written).unwrap(), widget);
}

#[test]
fn a_file_is_written_as_people_keep_it() {
    let mut widget =
        CustomObject { label: Some("<Bob's> \"Widget\" & co".into()), ..CustomObject::default() };
    let mut field = CustomField { full_name: Some("Size__c".into()), ..CustomField::default() };
    field.description = Some(" two\n  lines ".into());
    field.label = Some(String::new());
    widget.fields.push(field);
    let written = to_xml(&widget).unwrap();
    assert_eq!(
        written,
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n    \
             <fields>\n        \
                 <fullName>Size__c</fullName>\n        \
                 <description> two\n  lines </description>\n        \
                 <label></label>\n    \
             </fields>\n    \
             <label>&lt;Bob&apos;s&gt; &quot;Widget&quot; &amp; co</label>\n\
         </CustomObject>\n"
    );
    assert_eq!(from_xml::<CustomObject>(&written).unwrap(), widget);
}

#[test]
fn elements_are_written_in_schema_order() {
    let mut widget = CustomObject { label: Some("Widget".into()), ..CustomObject::default() };
    widget.full_name = Some("Widget__c".into());
    widget.fields.push(CustomField { full_name: Some("Size__c".into()), ..CustomField::default() });
    let written = to_xml(&widget).unwrap();
    let places: Vec<_> = ["<fullName>Widget__c", "<fields>", "<label>"]
        .iter()
        .map(|text| written.find(text).unwrap())
        .collect();
    assert!(places.is_sorted(), "{written}");
}

#[test]
fn a_value_that_the_bindings_do_not_know_stays() {
    let text = r#"{"attributes":{"type":"PackagePushRequest"},"Status":"Paused"}"#;
    let request: PackagePushRequest = from_json(text).unwrap();
    assert_eq!(request.status.known(), None);
    assert_eq!(request.status.text(), Some("Paused"));
    assert_eq!(to_json(&request).unwrap(), r#"{"Status":"Paused"}"#);
}

#[test]
fn a_row_reads_alike_on_both_wires() -> Result<(), Error> {
    let json = r#"{"attributes":{"type":"Account","url":"/x"},"Id":"001000000000001AAA","Name":"Ac\u0026me",
        "AnnualRevenue":123456789012345678.90,"NumberOfEmployees":5,"IsDeleted":false,"Site":null,
        "CreatedDate":"2026-01-02T03:04:05.000+0000","Owner":{"attributes":{"type":"User"},"Name":"Ann"},
        "BillingAddress":{"city":"Bonn","latitude":50.7},"Contacts":null,"Seats__c":12}"#;
    let xml = r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:sf="urn:sobject.partner.soap.sforce.com" xsi:type="sf:sObject">
        <sf:type>Account</sf:type><sf:Id>001000000000001AAA</sf:Id><sf:Id>001000000000001AAA</sf:Id><sf:Name>Ac&amp;me</sf:Name>
        <sf:AnnualRevenue>123456789012345678.90</sf:AnnualRevenue><sf:NumberOfEmployees>5</sf:NumberOfEmployees>
        <sf:IsDeleted>false</sf:IsDeleted><sf:Site xsi:nil="true"/><sf:CreatedDate>2026-01-02T03:04:05.000Z</sf:CreatedDate>
        <sf:Owner xsi:type="sf:sObject"><sf:type>User</sf:type><sf:Id xsi:nil="true"/><sf:Name>Ann</sf:Name></sf:Owner>
        <sf:BillingAddress xsi:type="address"><latitude>50.7</latitude><city>Bonn</city></sf:BillingAddress>
        <sf:Seats__c>12</sf:Seats__c></records>"#;
    let (from_json, from_xml): (Account, Account) = (from_json(json)?, from_xml(xml)?);
    for account in [&from_json, &from_xml] {
        assert_eq!(account.name.as_deref(), Some("Ac&me"));
        assert_eq!(account.annual_revenue.as_ref().unwrap().to_string(), "123456789012345678.90");
        assert_eq!(account.number_of_employees, Some(5));
        assert_eq!(account.is_deleted, Some(false));
        assert_eq!(account.created_date.unwrap().to_string(), "2026-01-02T03:04:05.000Z");
        assert_eq!(account.owner.get().unwrap().name.as_deref(), Some("Ann"));
        assert_eq!(account.billing_address.get().unwrap().city.as_deref(), Some("Bonn"));
        // Null differs from not selected.
        assert_eq!(account.site, None);
        assert!(account.selected(Account::SITE) && account.selected(Account::ID));
        assert!(!account.selected(Account::PHONE));
        assert_eq!(account.custom("Seats__c").and_then(sforce::Value::text).as_deref(), Some("12"));
    }
    assert!(from_json.children(Account::CONTACTS).unwrap().is_empty());
    assert!(from_xml.children(Account::CONTACTS).is_none());
    Ok(())
}

#[test]
fn an_id_that_was_not_selected_is_not_null() {
    let xml = r#"<r xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><type>PackagePushJob</type><Id xsi:nil="true"/></r>"#;
    let job: PackagePushJob = from_xml(xml).unwrap();
    assert!(job.id.is_none() && !job.selected(PackagePushJob::ID));
}

#[test]
fn children_come_with_their_locator() {
    let xml = r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><type>PackagePushRequest</type>
        <PackagePushJobs xsi:type="QueryResult"><done>false</done><queryLocator>01g-2</queryLocator>
        <records><type>PackagePushJob</type><Status>Pending</Status></records>
        <records><type>PackagePushJob</type><Status>Failed</Status></records><size>5</size></PackagePushJobs></records>"#;
    let request: PackagePushRequest = from_xml(xml).unwrap();
    let jobs = request.children(PackagePushRequest::PACKAGE_PUSH_JOBS).unwrap();
    assert_eq!((jobs.len(), jobs.total(), jobs.next()), (2, Some(5), Some("01g-2")));
    assert_eq!(jobs.iter().nth(1).unwrap().status.text(), Some("Failed"));
}

#[test]
fn a_dynamic_record_keeps_everything() -> Result<(), Error> {
    let xml = r#"<records xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">
        <type>AggregateResult</type><Id xsi:nil="true"/><expr0 xsi:type="xsd:int">3</expr0><Name>x</Name></records>"#;
    let row: DynamicObject = from_xml(xml)?;
    assert_eq!(row.object(), "AggregateResult");
    assert_eq!(row.value("expr0"), Some(&Value::Int(3)));
    assert_eq!(row.get::<i32>("expr0")?, Some(3));
    // A number without decimal places is a double on either wire.
    let row: DynamicObject =
        from_xml("<r><type>Room__c</type><Seats__c>12.0</Seats__c><Odd__c>12.5</Odd__c></r>")?;
    assert_eq!((row.get::<i32>("Seats__c")?, row.get::<i64>("Seats__c")?), (Some(12), Some(12)));
    row.get::<i32>("Odd__c").unwrap_err();
    let row: DynamicObject =
        from_json(r#"{"attributes":{"type":"Room__c"},"Seats__c":12.0,"Big__c":3000000000}"#)?;
    assert_eq!((row.get::<i32>("Seats__c")?, row.get::<i64>("Big__c")?), (Some(12), Some(3_000_000_000)));
    assert_eq!(row.get::<Number>("Big__c")?, Some(Number::from(3_000_000_000_i64)));
    row.get::<i32>("Big__c").unwrap_err();
    // What names a type is called so in small letters.
    let json = r#"{"attributes":{"Type":"x"},"Name":"y"}"#;
    let row: DynamicObject = from_json(json)?;
    assert_eq!((row.object(), to_json_row(&row)?.as_str()), ("", json));
    let row: DynamicObject = from_xml(xml)?;
    assert_eq!(
        row.get::<i32>("Name").unwrap_err().to_string(),
        "AggregateResult.Name: expected an integer, found \"x\""
    );
    Ok(())
}

#[test]
fn subtypes_are_told_by_xsi_type() {
    let xml = r#"<MatchingRules xmlns="http://soap.sforce.com/2006/04/metadata"/>"#;
    assert!(from_xml::<v66::MatchingRules>(xml).is_ok());
    let rule = r#"<DuplicateRule xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <duplicateRuleFilter><booleanFilter>1</booleanFilter><duplicateRuleFilterItems><field>A</field><table>B</table></duplicateRuleFilterItems>
        </duplicateRuleFilter></DuplicateRule>"#;
    let rule: v66::DuplicateRule = from_xml(rule).unwrap();
    assert_eq!(from_xml::<v66::DuplicateRule>(&to_xml(&rule).unwrap()).unwrap(), rule);
}

#[test]
fn errors_say_where() {
    let error = from_xml::<PackagePushRequest>(
        "<r><type>PackagePushRequest</type><ScheduledStartTime>soon</ScheduledStartTime></r>",
    )
    .unwrap_err();
    assert_eq!(error.path().as_deref(), Some("PackagePushRequest.ScheduledStartTime"));
    assert!(error.offset().is_some());
    assert!(error.to_string().contains("\"soon\""), "{error}");
    let error = from_json::<PackagePushRequest>("{\n \"DurationSeconds\": \"many\"}").unwrap_err();
    assert_eq!(error.path().as_deref(), Some("PackagePushRequest.DurationSeconds"));
    assert!(
        error
            .to_string()
            .starts_with("PackagePushRequest.DurationSeconds: expected an integer, found \"many\""),
        "{error}"
    );
    let error = from_json::<CustomObject>(r#"{"fields":[{"length":1.5}]}"#).unwrap_err();
    assert_eq!(error.path().as_deref(), Some("CustomObject.fields.CustomField.length"));
    for broken in ["", "<a>", "<a><b></a>", "<a>&nope;</a>", "nonsense", "<!DOCTYPE a><a/>"] {
        assert!(from_xml::<CustomObject>(broken).is_err(), "{broken}");
    }
    let deep = "<a>".repeat(60_000);
    assert!(from_xml::<CustomObject>(&deep).unwrap_err().to_string().contains("deeper"), "depth is capped");
}

#[test]
fn restricted_picklists_take_their_enum_or_an_explicit_other() {
    let mut request =
        PackagePushRequest { status: PackagePushRequestStatus::Canceled.into(), ..Default::default() };
    assert_eq!(request.status.text(), Some("Canceled"));
    request.status = Pick::from_text("In Progress");
    assert_eq!(request.status.known(), Some(PackagePushRequestStatus::InProgress));
}

/// Two types of one WSDL require an element that their base requires too: a strict reader wants both.
#[tokio::test]
async fn what_a_type_and_its_base_both_require_stands_twice_in_a_request_and_once_in_a_file() {
    let muting = v66::MutingPermissionSet {
        full_name: Some("Quiet".into()),
        label: Some("Quiet".into()),
        license: Some("L".into()),
        user_permissions: vec![v66::PermissionSetUserPermission::default()].into(),
        ..v66::MutingPermissionSet::default()
    };
    let script = Script::new([soap(
        "<createMetadataResponse><result><success>true</success></result></createMetadataResponse>",
    )]);
    script.org(sforce::Wire::Soap).metadata().create(std::slice::from_ref(&muting)).await.unwrap();
    let sent = String::from_utf8(script.requests()[0].body.clone().unwrap().into()).unwrap();
    let elements: Vec<&str> =
        sent.split('<').skip(1).filter_map(|tag| tag.split(['>', ' ', '/']).next()).collect();
    let own: Vec<&str> =
        elements.into_iter().filter_map(|tag| tag.split_once(':').map(|(_, name)| name)).collect();
    let from = own.iter().position(|name| *name == "fullName").unwrap();
    assert_eq!(own[from..from + 5], ["fullName", "label", "license", "userPermissions", "label"], "{sent}");

    let file = to_xml(&muting).unwrap();
    assert_eq!(file.matches("<label>").count(), 1, "{file}");
    let twice = file.replace("</MutingPermissionSet>", "<label>Quiet</label></MutingPermissionSet>");
    for text in [file, twice] {
        assert_eq!(from_xml::<v66::MutingPermissionSet>(&text).unwrap(), muting);
    }
}
