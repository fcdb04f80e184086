use crate::client::testing::Dock;
use crate::client::testing::{INSTANCE, Script, Ship, broken, envelope, fault, reply, ship, soap};
use crate::client::{RecordError, Wire};
use crate::error::{Acted, ErrorKind};
use crate::{DynamicObject, Edit, Id, New, Org, Upsert, Value, Version, select};

fn over_soap(script: &Script) -> Org {
    script.org().over(Wire::Soap).at(Version::V58)
}

fn named(name: &str) -> New<Ship> {
    New::new().set(Ship::NAME, name)
}

fn saved(id: Id) -> String {
    format!("<result><id>{id}</id><success>true</success></result>")
}

fn failed(code: &str) -> String {
    format!(
        "<result><errors><extendedErrorDetails/><fields>Name</fields><message>no</message><statusCode>{code}\
         </statusCode></errors><id xsi:nil=\"true\"/><success>false</success></result>"
    )
}

fn answer(call: &str, results: &[String]) -> String {
    format!("<{call}Response>{}</{call}Response>", results.concat())
}

#[tokio::test]
async fn the_envelope_is_what_the_wsdl_says() {
    let script = Script::new([soap(&answer("create", &[saved(ship(1))]))]);
    let org = Org::builder().transport(script.clone()).client_name("harbour/1.0");
    let org = org.session(crate::Session::new(format!("{INSTANCE}/"), "00D!<&>")).unwrap();
    let org = org.over(Wire::Soap).at(Version::V58).all_or_none(true);
    org.create(vec![named("a")]).await.unwrap();
    let request = script.requests().remove(0);
    assert_eq!(request.url, "https://acme.example/services/Soap/u/58.0");
    let headers = [("SOAPAction", "\"\""), ("Content-Type", "text/xml; charset=UTF-8")];
    assert_eq!(request.headers, headers.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(
        String::from_utf8(request.body.unwrap().into()).unwrap(),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:m=\"urn:partner.soap.sforce.com\" \
         xmlns:o=\"urn:sobject.partner.soap.sforce.com\"><soapenv:Header>\
         <m:SessionHeader><m:sessionId>00D!&lt;&amp;&gt;</m:sessionId></m:SessionHeader>\
         <m:CallOptions><m:client>harbour/1.0</m:client><m:defaultNamespace xsi:nil=\"true\"/></m:CallOptions>\
         <m:AllOrNoneHeader><m:allOrNone>true</m:allOrNone></m:AllOrNoneHeader></soapenv:Header>\
         <soapenv:Body><m:create><m:sObjects><o:type>Ship__c</o:type><o:Id xsi:nil=\"true\"/><o:Name>a</o:Name></m:sObjects></m:create>\
         </soapenv:Body></soapenv:Envelope>"
    );
}

#[tokio::test]
async fn one_record_is_created_changed_and_deleted() {
    let script = Script::new([
        soap(&answer("create", &[saved(ship(1))])),
        soap(&answer("update", &[saved(ship(1))])),
        soap(&answer("delete", &[saved(ship(1))])),
    ]);
    let org = over_soap(&script);
    let id = org.create(named("Pe<quod>").set(Ship::MASTS, 3)).await.unwrap();
    let edit = Edit::of(id).set(Ship::NAME, "x").null(Ship::MASTS).set_custom("Keel__c", Value::Flag(true));
    org.update(edit).await.unwrap();
    org.delete::<Ship>(id).await.unwrap();
    let url = "POST /services/Soap/u/58.0";
    assert_eq!(
        script.lines(),
        [
            format!(
                "{url}\n<m:create><m:sObjects><o:type>Ship__c</o:type><o:Id xsi:nil=\"true\"/><o:Name>Pe&lt;quod&gt;</o:Name>\
                 <o:Masts__c>3</o:Masts__c></m:sObjects></m:create>"
            ),
            format!(
                "{url}\n<m:update><m:sObjects><o:type>Ship__c</o:type><o:fieldsToNull>Masts__c</o:fieldsToNull>\
                 <o:Id>a00000000000001AAA</o:Id><o:Name>x</o:Name><o:Keel__c>true</o:Keel__c></m:sObjects></m:update>"
            ),
            format!("{url}\n<m:delete><m:ids>a00000000000001AAA</m:ids></m:delete>"),
        ]
    );
}

#[tokio::test]
async fn a_parent_by_its_external_id_is_an_element_of_its_own() {
    let script = Script::new([soap(&answer("create", &[saved(ship(1))]))]);
    let mut captain = DynamicObject::new("Captain__c");
    captain.set("Number__c", "A-1");
    let mut record = DynamicObject::new("Ship__c");
    record.set("Name", "x");
    let mut new = New::of(&record);
    new.changes.set("Captain__r", Value::Object(Box::new(captain)));
    over_soap(&script).create(new).await.unwrap();
    assert!(script.only().ends_with(
        "<o:Captain__r><o:type>Captain__c</o:type><o:Number__c>A-1</o:Number__c></o:Captain__r>\
         </m:sObjects></m:create>"
    ));
}

#[tokio::test]
async fn many_records_give_many_results() {
    let script = Script::new([soap(&answer("create", &[saved(ship(1)), failed("STRING_TOO_LONG")]))]);
    let results = over_soap(&script).create(vec![named("a"), named("b")]).await.unwrap();
    assert_eq!((results[0].id, results[0].success), (Some(ship(1)), true));
    let error = RecordError {
        code: "STRING_TOO_LONG".to_owned(),
        message: "no".to_owned(),
        fields: vec!["Name".to_owned()],
        acted: Acted::No,
        ..RecordError::default()
    };
    assert_eq!((results[1].id, &*results[1].errors), (None, &[error][..]));
}

#[tokio::test]
async fn a_refusal_of_one_record_is_an_error() {
    let script = Script::new([soap(&answer("update", &[failed("ENTITY_IS_LOCKED")]))]);
    let edit = Edit::of(ship(1)).set(Ship::NAME, "x");
    let error = over_soap(&script).update(edit).await.unwrap_err();
    assert_eq!(error.to_string(), "ENTITY_IS_LOCKED: no [Name]");
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test(start_paused = true)]
async fn only_locked_rows_are_sent_again() {
    let script = Script::new([
        soap(&answer("delete", &[failed("UNABLE_TO_LOCK_ROW"), saved(ship(2))])),
        soap(&answer("delete", &[saved(ship(1))])),
    ]);
    let results = over_soap(&script).delete_all::<Ship>(&[ship(1), ship(2)]).await.unwrap();
    assert!(results.iter().all(|result| result.success));
    assert!(script.lines()[1].ends_with("<m:delete><m:ids>a00000000000001AAA</m:ids></m:delete>"));
}

#[tokio::test]
async fn names_that_are_no_names_are_refused_before_sending() {
    let org = over_soap(&Script::default());
    for (object, field) in [("Ship__c", "a><b"), ("Ship c", "Name"), ("", "Name"), ("Ship__c", "o:Name")] {
        let mut record = DynamicObject::new(object);
        record.set(field, 1);
        let error = org.create(New::of(&record)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{object} {field}");
        // Nor in a parent.
        if field != "Name" {
            let mut child = DynamicObject::new("Boat__c");
            child.set("Ship__r", crate::Value::Object(Box::new(record)));
            let error = org.create(New::of(&child)).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Input, "{object} {field}");
        }
    }
    let error = org.create(named("a\u{1}b")).await.unwrap_err();
    assert!(error.to_string().contains("U+0001"), "{error}");
}

#[tokio::test]
async fn records_are_retrieved() {
    let row = "<result xsi:type=\"sf:sObject\"><sf:type>Ship__c</sf:type><sf:Id>a00000000000001AAA</sf:Id>\
               <sf:Id>a00000000000001AAA</sf:Id><sf:Name>Pequod</sf:Name><sf:Masts__c xsi:nil=\"true\"/></result>";
    let nil = "<result xsi:nil=\"true\"/>";
    let script = Script::new([
        soap(&answer("retrieve", &[row.to_owned()])),
        soap(&answer("retrieve", &[nil.to_owned(), row.to_owned()])),
        soap(&answer("retrieve", &[nil.to_owned()])),
        soap(&answer("retrieve", &[])),
    ]);
    let org = over_soap(&script);
    let select = select![Ship: ID, NAME, MASTS];
    let one = org.retrieve(ship(1), select.clone()).await.unwrap();
    assert_eq!((one.id, one.name.as_deref(), one.masts), (Some(ship(1)), Some("Pequod"), None));
    let many = org.retrieve(vec![ship(9), ship(1)], select.clone()).await.unwrap();
    assert_eq!(many, [None, Some(one)]);
    let error = org.retrieve(ship(9), select.clone()).await.unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("NOT_FOUND")));
    let error = org.retrieve(ship(9), select).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::No));
    assert_eq!(
        script.lines()[1],
        "POST /services/Soap/u/58.0\n<m:retrieve><m:fieldList>Id,Name,Masts__c</m:fieldList>\
         <m:sObjectType>Ship__c</m:sObjectType><m:ids>a00000000000009AAA</m:ids><m:ids>a00000000000001AAA</m:ids>\
         </m:retrieve>"
    );
}

fn page(call: &str, rows: &[u32], locator: Option<&str>) -> String {
    let row = |row: &u32| {
        format!(
            "<records xsi:type=\"sf:sObject\"><sf:type>Ship__c</sf:type><sf:Id xsi:nil=\"true\"/>\
             <sf:Name>{row}</sf:Name></records>"
        )
    };
    let rows = rows.iter().map(row).collect::<Vec<_>>().concat();
    let (done, locator) = match locator {
        Some(locator) => (false, format!("<queryLocator>{locator}</queryLocator>")),
        None => (true, "<queryLocator xsi:nil=\"true\"/>".to_owned()),
    };
    let result = format!("<result><done>{done}</done>{locator}{rows}<size>3</size></result>");
    answer(call, &[result])
}

#[tokio::test]
async fn pages_are_fetched_as_they_are_drained() {
    let pages = [page("query", &[1, 2], Some("01g-2")), page("queryMore", &[3], None)];
    let script = Script::new(pages.map(|page| soap(&page)));
    let mut rows = over_soap(&script).query(select![Ship: NAME].filter(Ship::NAME.ne("<"))).batch_size(250);
    let mut names = Vec::new();
    while let Some(row) = rows.next().await {
        names.extend(row.unwrap().name);
    }
    assert_eq!((names.join(" "), rows.total()), ("1 2 3".to_owned(), Some(3)));
    assert_eq!(
        script.lines(),
        [
            "POST /services/Soap/u/58.0\n<m:query><m:queryString>SELECT Name FROM Ship__c WHERE Name != '&lt;'\
             </m:queryString></m:query>",
            "POST /services/Soap/u/58.0\n<m:queryMore><m:queryLocator>01g-2</m:queryLocator></m:queryMore>",
        ]
    );
    for request in script.requests() {
        let body = String::from_utf8(request.body.unwrap().into()).unwrap();
        assert!(body.contains("<m:QueryOptions><m:batchSize>250</m:batchSize></m:QueryOptions>"));
    }
}

#[tokio::test]
async fn a_count_has_no_rows_and_a_total() {
    let script = Script::new([soap(&page("queryAll", &[], None))]);
    let mut rows =
        over_soap(&script).query_text::<DynamicObject>("SELECT COUNT() FROM Ship__c").with_deleted();
    assert!(rows.next().await.is_none());
    assert_eq!(rows.total(), Some(3));
    assert!(script.only().contains("<m:queryAll><m:queryString>"));
}

#[tokio::test]
async fn faults_are_errors_whatever_the_status_is() {
    for status in [200, 500] {
        let script = Script::new([fault(status, "MALFORMED_QUERY", "unexpected token: FORM")]);
        let error = over_soap(&script).query_text::<Ship>("SELECT").all().await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("MALFORMED_QUERY")));
        assert_eq!(error.message(), "unexpected token: FORM");
        assert_eq!(error.http_status(), Some(status));
    }
}

#[tokio::test]
async fn answers_that_cannot_be_read_say_so() {
    let partner = |body: &str| envelope("urn:partner.soap.sforce.com", body);
    let cut = partner("<createResponse><result><id>a00");
    let cut = &cut[..cut.find("</soapenv:Body>").unwrap()];
    for (status, body, kind, said) in [
        (200, "", ErrorKind::Protocol, "200 with an empty body"),
        (200, "<!DOCTYPE html><html>Log in</html>", ErrorKind::Protocol, "200 with an HTML page"),
        (200, "<root/>", ErrorKind::Protocol, "its root element is <root>"),
        (200, "OK", ErrorKind::Decode, "does not start with an XML element"),
        (200, cut, ErrorKind::Decode, "cut off"),
        (200, &partner(""), ErrorKind::Protocol, "empty body"),
        (200, &partner("<updateResponse/>"), ErrorKind::Protocol, "the answer to create is <updateResponse>"),
        (200, &partner("<createResponse/>"), ErrorKind::Protocol, "1 records were sent and 0 results"),
        (500, "", ErrorKind::Protocol, "500 with nothing else"),
        (502, "<html>Bad gateway</html>", ErrorKind::Unavailable, "502 with an HTML page"),
        (503, "busy", ErrorKind::Unavailable, "503 with a body"),
    ] {
        let script = Script::new([reply(status, "text/xml", body)]);
        let error = over_soap(&script).create(named("a")).await.unwrap_err();
        assert_eq!(error.kind(), kind, "{status} {body}: {error}");
        assert!(error.to_string().contains(said), "{status} {body}: {error}");
        assert_eq!(error.acted(), Acted::Perhaps, "{error}");
    }
    let script = Script::new([reply(404, "text/html", "<html>No such page</html>")]);
    let error = over_soap(&script).create(named("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::No));
}

#[tokio::test(start_paused = true)]
async fn an_overloaded_service_is_asked_again_for_reads_only() {
    let busy = || fault(500, "SERVER_UNAVAILABLE", "come back");
    let script = Script::new([busy(), broken(Acted::Perhaps), soap(&page("query", &[], None))]);
    over_soap(&script).query(select![Ship: NAME]).all().await.unwrap();
    let script = Script::new([busy()]);
    let error = over_soap(&script).create(named("a")).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Unavailable, Acted::Perhaps));
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn a_later_request_that_is_refused_says_why_on_its_own_records() {
    let first: Vec<_> = (0..200).map(|number| saved(ship(number))).collect();
    let replies = [soap(&answer("create", &first)), fault(500, "INVALID_FIELD", "No such column 'x'")];
    let script = Script::new(replies);
    let news: Vec<_> = (0..401).map(|_| named("x")).collect();
    let results = over_soap(&script).create(news).await.unwrap();
    let code = |at: usize| results[at].errors.first().map(|error| &*error.code);
    assert_eq!(
        [code(199), code(200), code(399), code(400)],
        [None, Some("INVALID_FIELD"), Some("INVALID_FIELD"), Some(RecordError::NOT_SENT)]
    );
    assert_eq!(results.len(), 401);
    let script = Script::new([fault(500, "INVALID_FIELD", "No such column 'x'")]);
    let error = over_soap(&script).create(vec![named("x")]).await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_FIELD"), "nothing was done before it");
}

#[tokio::test]
async fn records_are_upserted_by_an_external_id() {
    let created = |id: Id, created: bool| {
        format!("<result><created>{created}</created><id>{id}</id><success>true</success></result>")
    };
    let script = Script::new([
        soap(&answer("upsert", &[created(ship(1), true)])),
        soap(&answer("upsert", &[created(ship(1), false), failed("DUPLICATE_EXTERNAL_ID")])),
        soap(&answer("upsert", &[created(ship(3), false)])),
    ]);
    let org = over_soap(&script);
    let upsert = |number: &str| Upsert::by(Ship::NUMBER, number).set(Ship::NAME, "x").null(Ship::MASTS);
    let done = org.upsert(upsert("A&1")).await.unwrap();
    assert_eq!((done.id, done.created), (Some(ship(1)), true));
    // By the id itself goes in a request of its own: one request has one key.
    let by_id = Upsert::by(Ship::ID, ship(3)).set(Ship::NAME, "y");
    let results = org.upsert(vec![upsert("A&1"), upsert("B"), by_id]).await.unwrap();
    let created: Vec<_> = results.iter().map(|result| result.created).collect();
    assert_eq!(created, [Some(false), None, Some(false)]);
    assert_eq!(results[1].errors[0].code, "DUPLICATE_EXTERNAL_ID");
    let row = |number: &str| {
        format!(
            "<m:sObjects><o:type>Ship__c</o:type><o:fieldsToNull>Masts__c</o:fieldsToNull><o:Id xsi:nil=\"true\"/>\
             <o:Number__c>{number}</o:Number__c><o:Name>x</o:Name></m:sObjects>"
        )
    };
    let url = "POST /services/Soap/u/58.0\n<m:upsert><m:externalIDFieldName>";
    assert_eq!(
        script.lines(),
        [
            format!("{url}Number__c</m:externalIDFieldName>{}</m:upsert>", row("A&amp;1")),
            format!("{url}Number__c</m:externalIDFieldName>{}{}</m:upsert>", row("A&amp;1"), row("B")),
            format!(
                "{url}Id</m:externalIDFieldName><m:sObjects><o:type>Ship__c</o:type>\
                 <o:Id>a00000000000003AAA</o:Id><o:Name>y</o:Name></m:sObjects></m:upsert>"
            ),
        ]
    );
}

#[tokio::test]
async fn tooling_records_have_their_type_and_the_order_of_the_wsdl() {
    let id: Id = "1dc000000000001".parse().unwrap();
    let row = "<records xsi:type=\"sf:Dock\"><sf:Id>1dc000000000001AAA</sf:Id><sf:Name>n</sf:Name></records>";
    let page =
        format!("<queryResponse><result><done>true</done>{row}<size>1</size></result></queryResponse>");
    let script = Script::new([
        soap(&answer("create", &[saved(id)])),
        soap(&answer("update", &[saved(id)])),
        soap(&page),
        soap(&answer("delete", &[saved(id)])),
        soap(&page),
    ]);
    let org = over_soap(&script);
    let new = || New::<Dock>::new().set(Dock::NAME, "n").set(Dock::DEPTH, 3);
    org.create(new()).await.unwrap();
    // Up to 35.0 the types stand in the namespace of the calls.
    org.at(Version::V35).update(Edit::<Dock>::of(id).set(Dock::NAME, "m").null(Dock::DEPTH)).await.unwrap();
    let docks = org.query(select![Dock: NAME]).all().await.unwrap();
    assert_eq!((docks[0].id, docks[0].name.as_deref()), (Some(id), Some("n")));
    org.delete::<Dock>(id).await.unwrap();
    // What the bindings do not know goes where the caller says.
    let rows = org.tooling().query_text::<DynamicObject>("SELECT Name FROM Dock").all().await.unwrap();
    assert_eq!((rows[0].object(), rows[0].get::<String>("Name").unwrap().as_deref()), ("Dock", Some("n")));
    assert_eq!(
        script.lines(),
        [
            "POST /services/Soap/T/58.0\n<m:create><m:sObjects xsi:type=\"o:Dock\"><o:Id xsi:nil=\"true\"/>\
             <o:Depth>3</o:Depth><o:Name>n</o:Name></m:sObjects></m:create>",
            "POST /services/Soap/T/35.0\n<m:update><m:sObjects xsi:type=\"m:Dock\"><m:fieldsToNull>Depth\
             </m:fieldsToNull><m:Id>1dc000000000001AAA</m:Id><m:Name>m</m:Name></m:sObjects></m:update>",
            "POST /services/Soap/T/58.0\n<m:query><m:queryString>SELECT Name FROM Dock</m:queryString></m:query>",
            "POST /services/Soap/T/58.0\n<m:delete><m:ids>1dc000000000001AAA</m:ids></m:delete>",
            "POST /services/Soap/T/58.0\n<m:query><m:queryString>SELECT Name FROM Dock</m:queryString></m:query>",
        ]
    );
    let body = String::from_utf8(script.requests()[0].body.clone().unwrap().into()).unwrap();
    assert!(body.contains("xmlns:o=\"urn:sobject.tooling.soap.sforce.com\""), "{body}");
}
