//! Records and queries over the partner API.

mod common;

use common::{between, org, rest, soap, soap_with};
use sforce_emulator::{Emulator, Settings, Value, Wire};

const P: &str = "u/60.0";

/// The content of the response's body.
fn body(text: &str) -> &str {
    between(text, "soapenv:Body")
}

#[tokio::test]
async fn a_record_lives_from_create_to_delete() {
    let org = org().start().await.unwrap();
    let made = soap(
        &org,
        P,
        "<p:create><p:sObjects><o:type>account</o:type><o:Name> Ac&amp;me </o:Name><o:NumberOfEmployees>7</o:NumberOfEmployees>\
         <o:Founded__c>1999-12-31</o:Founded__c><o:Rating/></p:sObjects></p:create>",
    )
    .await;
    assert_eq!((made.status, made.header("content-type")), (200, Some("text/xml;charset=UTF-8")));
    let id = between(&made.body, "id").to_owned();
    assert_eq!(
        body(&made.body),
        format!("<createResponse><result><id>{id}</id><success>true</success></result></createResponse>")
    );
    assert!(
        made.body
            .contains("<soapenv:Header><LimitInfoHeader><limitInfo><current>1</current><limit>15000</limit>")
    );

    let read = soap(
        &org,
        P,
        &format!(
            "<p:retrieve><p:fieldList>Id, name,Rating</p:fieldList><p:sObjectType>Account</p:sObjectType>\
             <p:ids>{}</p:ids><p:ids>001000000000009</p:ids></p:retrieve>",
            &id[..15]
        ),
    )
    .await;
    assert_eq!(
        body(&read.body),
        format!(
            "<retrieveResponse><result xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Id>{id}</sf:Id><sf:Id>{id}</sf:Id>\
             <sf:Name>Ac&amp;me</sf:Name><sf:Rating xsi:nil=\"true\"/></result><result xsi:nil=\"true\"/></retrieveResponse>"
        )
    );

    // Elements without a namespace, types on every field, Id before fieldsToNull: all of it is sent by clients.
    let updated = soap(
        &org,
        P,
        &format!(
            "<update xmlns=\"urn:partner.soap.sforce.com\" xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><sObjects xmlns=\"\">\
             <Id>{id}</Id><fieldsToNull>NumberOfEmployees</fieldsToNull><type>Account</type>\
             <Name xsi:type=\"xsd:string\">Better</Name></sObjects></update>"
        ),
    )
    .await;
    assert!(updated.body.contains("<success>true</success>"), "{}", updated.body);
    let record = org.record(&id).unwrap();
    assert_eq!((record.text("Name"), record.get("NumberOfEmployees")), (Some("Better"), &Value::Null));

    let deleted =
        soap(&org, P, &format!("<p:delete><p:ids>{id}</p:ids><p:ids>{id}</p:ids></p:delete>")).await;
    assert!(
        body(&deleted.body)
            .starts_with(&format!("<deleteResponse><result><id>{id}</id><success>true</success></result>"))
    );
    assert_eq!(between(&deleted.body, "statusCode"), "ENTITY_IS_DELETED");
    let log = org.log();
    assert!(
        log.iter().all(|exchange| exchange.wire == Wire::Soap && !exchange.body.contains("EMULATED.SESSION"))
    );
    let operations: Vec<_> = log.into_iter().filter_map(|exchange| exchange.operation).collect();
    assert_eq!(operations, ["create", "retrieve", "update", "delete"]);
}

#[tokio::test]
async fn records_are_refused_one_by_one() {
    let org = org().start().await.unwrap();
    let request = "<p:create><p:sObjects><o:type>Account</o:type></p:sObjects>\
                   <p:sObjects><o:type>Account</o:type><o:Name>a</o:Name></p:sObjects>\
                   <p:sObjects><o:type>Account</o:type><o:Name>a</o:Name><o:NumberOfEmployees>many</o:NumberOfEmployees></p:sObjects>\
                   <p:sObjects><o:type>PackagePushError</o:type></p:sObjects></p:create>";
    let answer = soap(&org, P, request).await;
    assert!(body(&answer.body).starts_with(
        "<createResponse><result><errors><fields>Name</fields><message>Required fields are missing: [Name]</message>\
         <statusCode>REQUIRED_FIELD_MISSING</statusCode></errors><id xsi:nil=\"true\"/><success>false</success></result><result><id>001"
    ));
    for code in ["INVALID_TYPE_ON_FIELD_IN_RECORD", "INVALID_TYPE_FOR_OPERATION"] {
        assert!(answer.body.contains(&format!("<statusCode>{code}</statusCode>")), "{}", answer.body);
    }
    assert_eq!(org.records("Account").len(), 1);

    let session = org.session();
    let header = format!(
        "<p:SessionHeader><p:sessionId>{session}</p:sessionId></p:SessionHeader><p:AllOrNoneHeader><p:allOrNone>true</p:allOrNone></p:AllOrNoneHeader>"
    );
    let none = soap_with(&org, P, &header, request).await;
    assert!(none.body.contains("<statusCode>ALL_OR_NONE_OPERATION_ROLLED_BACK</statusCode>"));
    assert_eq!(org.records("Account").len(), 1);
    let updated =
        soap(&org, P, "<p:update><p:sObjects><o:type>Account</o:type></p:sObjects></p:update>").await;
    assert_eq!(between(&updated.body, "statusCode"), "MISSING_ARGUMENT");
}

#[tokio::test]
async fn faults_name_their_code_and_place() {
    let org = org().start().await.unwrap();
    let fault =
        soap(&org, P, "<p:query><p:queryString>SELECT Foo FROM Account</p:queryString></p:query>").await;
    assert_eq!(fault.status, 500);
    assert_eq!(between(&fault.body, "faultcode"), "sf:INVALID_FIELD");
    let message = "\nSELECT Foo FROM Account\n       ^\nERROR at Row:1:Column:8\nNo such column 'Foo' on entity 'Account'.";
    assert!(
        between(&fault.body, "faultstring").starts_with(&format!("INVALID_FIELD: {message}")),
        "{}",
        fault.body
    );
    assert!(fault.body.contains("<detail><sf:InvalidFieldFault xsi:type=\"sf:InvalidFieldFault\"><sf:exceptionCode>INVALID_FIELD</sf:exceptionCode>"));
    assert!(fault.body.contains("<sf:row>1</sf:row><sf:column>8</sf:column>"));

    let create = |inner: &str| format!("<p:create><p:sObjects>{inner}</p:sObjects></p:create>");
    let many = (0..201).map(|_| "<p:sObjects><o:type>Account</o:type></p:sObjects>").collect::<String>();
    for (operation, code) in [
        (create("<o:type>Account</o:type><o:Name>a</o:Name><o:Nope>b</o:Nope>"), "sf:INVALID_FIELD"),
        (create("<o:type>Nope</o:type>"), "sf:INVALID_TYPE"),
        (format!("<p:create>{many}</p:create>"), "sf:EXCEEDED_ID_LIMIT"),
        ("<p:query><p:queryString>SELECT FROM</p:queryString></p:query>".into(), "sf:MALFORMED_QUERY"),
        ("<p:queryMore><p:queryLocator>01g-1</p:queryLocator></p:queryMore>".into(), "sf:INVALID_QUERY_LOCATOR"),
        ("<p:retrieve><p:fieldList>Id</p:fieldList><p:sObjectType>Account</p:sObjectType><p:ids>x</p:ids></p:retrieve>".into(), "sf:MALFORMED_ID"),
        ("<p:makeCoffee/>".into(), "soapenv:Client"),
        ("<p:create><p:sObject/></p:create>".into(), "soapenv:Client"),
        ("<p:login><p:username>who</p:username><p:password>x</p:password></p:login>".into(), "sf:INVALID_LOGIN"),
        ("<p:create><p:sObjects></p:create>".into(), "soapenv:Client"),
    ] {
        let fault = soap(&org, P, &operation).await;
        assert_eq!((fault.status, between(&fault.body, "faultcode")), (500, code), "{operation}");
    }
    assert!(org.records("Account").is_empty(), "a fault leaves nothing behind");
    let fault = soap(&org, "u/68.0", "<p:getServerTimestamp/>").await;
    assert_eq!(between(&fault.body, "faultcode"), "sf:UNSUPPORTED_API_VERSION");
    let fault = soap_with(&org, P, "", "<p:getServerTimestamp/>").await;
    assert_eq!(
        between(&fault.body, "faultstring"),
        "INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session"
    );
}

#[tokio::test]
async fn signing_in_and_out() {
    let org = org().start().await.unwrap();
    let (user, password) = Emulator::USER;
    let login =
        format!("<p:login><p:username>{user}</p:username><p:password>{password}</p:password></p:login>");
    let answer = soap_with(&org, "u/64.0", "", &login).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let order: Vec<usize> =
        ["metadataServerUrl", "passwordExpired", "sandbox", "serverUrl", "sessionId", "userId", "userInfo"]
            .map(|name| answer.body.find(&format!("<{name}>")).unwrap_or_else(|| panic!("no {name}")))
            .into();
    assert!(order.is_sorted());
    assert_eq!(
        between(&answer.body, "serverUrl"),
        format!("{}/services/Soap/u/64.0/00D000000000001", org.url())
    );
    assert!(!format!("{:?}", org.log()).contains(password));
    let session = between(&answer.body, "sessionId");
    let header = format!("<p:SessionHeader><p:sessionId>{session}</p:sessionId></p:SessionHeader>");
    let info = soap_with(&org, "u/64.0/00D000000000001", &header, "<p:getUserInfo/>").await;
    assert_eq!(between(&info.body, "organizationId"), "00D000000000001EAA");
    assert!(info.body.contains("<roleId xsi:nil=\"true\"/><sessionSecondsValid>7200</sessionSecondsValid>"));
    let time = soap_with(&org, "u/64.0", &header, "<p:getServerTimestamp/>").await;
    assert_eq!(between(&time.body, "timestamp"), "2026-01-01T00:00:00.000Z");
    let out = soap_with(&org, "u/64.0", &header, "<p:logout/>").await;
    assert_eq!(body(&out.body), "<logoutResponse></logoutResponse>");
    assert_eq!(soap_with(&org, "u/64.0", &header, "<p:getServerTimestamp/>").await.status, 500);

    let refused = soap_with(&org, "u/65.0", "", &login).await;
    assert_eq!(between(&refused.body, "faultcode"), "sf:INVALID_OPERATION");
}

#[tokio::test]
async fn queries_page_and_show_parents() {
    let settings = Settings { smallest_batch: 1, ..Settings::with_retired_versions() };
    let org = org().settings(settings).start().await.unwrap();
    let account = org.insert("Account", [("Name", "Acme"), ("CreatedDate", "2026-01-02T03:04:05Z")]).unwrap();
    org.insert("Contact", [("LastName", "A"), ("AccountId", account.as_str())]).unwrap();
    org.insert("Contact", [("LastName", "B")]).unwrap();
    let session = org.session();
    let header = format!(
        "<p:SessionHeader><p:sessionId>{session}</p:sessionId></p:SessionHeader><p:QueryOptions><p:batchSize>1</p:batchSize></p:QueryOptions>"
    );
    let soql = "SELECT LastName, Account.Name, Account.CreatedDate FROM Contact ORDER BY LastName";
    let first =
        soap_with(&org, P, &header, &format!("<p:query><p:queryString>{soql}</p:queryString></p:query>"))
            .await;
    let locator = between(&first.body, "queryLocator").to_owned();
    assert_eq!(
        body(&first.body),
        format!(
            "<queryResponse><result xsi:type=\"QueryResult\"><done>false</done><queryLocator>{locator}</queryLocator>\
             <records xsi:type=\"sf:sObject\"><sf:type>Contact</sf:type><sf:Id xsi:nil=\"true\"/><sf:LastName>A</sf:LastName>\
             <sf:Account xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Id xsi:nil=\"true\"/><sf:Name>Acme</sf:Name>\
             <sf:CreatedDate>2026-01-02T03:04:05.000Z</sf:CreatedDate></sf:Account></records><size>2</size></result></queryResponse>"
        )
    );
    let more = format!("<p:queryMore><p:queryLocator>{locator}</p:queryLocator></p:queryMore>");
    let last = soap_with(&org, P, &header, &more).await;
    assert!(body(&last.body).contains("<done>true</done><queryLocator xsi:nil=\"true\"/><records"));
    assert!(
        last.body
            .contains("<sf:LastName>B</sf:LastName><sf:Account xsi:nil=\"true\"/></records><size>2</size>")
    );
    let count =
        soap(&org, P, "<p:query><p:queryString>SELECT COUNT() FROM Contact</p:queryString></p:query>").await;
    assert!(body(&count.body).contains("<queryLocator xsi:nil=\"true\"/><size>2</size>"), "{}", count.body);
    // The same records are there for REST.
    let contact = org.records("Contact")[0].id.clone();
    let read = rest(&org, &format!("GET /services/data/v60.0/sobjects/Contact/{contact}"), "").await.json();
    assert_eq!(read["LastName"], "A");
}

#[tokio::test]
async fn a_date_may_come_as_a_date_time() {
    let org = org().start().await.unwrap();
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    let twin = org.insert("Account", [("Name", "b")]).unwrap();
    let record = |inner: &str, date: &str| {
        let xsd = "xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\" xsi:type=\"xsd:date\"";
        format!("<o:type>Account</o:type>{inner}<o:Founded__c {xsd}>{date}</o:Founded__c>")
    };
    let id_of = format!("<o:Id>{id}</o:Id>");
    for (operation, inner, date, expected) in [
        ("update", id_of.as_str(), "2023-11-14T22:13:20.000Z", 19_675),
        ("update", &id_of, "2023-11-14T22:13:20.000-05:00", 19_676),
        ("update", &id_of, "2023-11-16", 19_677),
        ("create", "<o:Name>c</o:Name>", "2023-11-14T22:13:20.000Z", 19_675),
    ] {
        let record = record(inner, date);
        let answer =
            soap(&org, P, &format!("<p:{operation}><p:sObjects>{record}</p:sObjects></p:{operation}>")).await;
        let saved = org.record(between(&answer.body, "id")).unwrap();
        assert_eq!(saved.get("Founded__c"), &Value::Date(expected), "{operation} {date}");
    }
    let master = record(&id_of, "2020-02-29T23:59:59.999Z");
    let merge = format!(
        "<p:merge><p:request><p:masterRecord>{master}</p:masterRecord><p:recordToMergeIds>{twin}</p:recordToMergeIds></p:request></p:merge>"
    );
    soap(&org, P, &merge).await;
    assert_eq!(org.record(&id).unwrap().get("Founded__c"), &Value::Date(18_321));

    let wrong = format!("<p:sObjects>{}</p:sObjects>", record(&id_of, "2023-11-14T99:00:00Z"));
    let refused = soap(&org, P, &format!("<p:update>{wrong}</p:update>")).await;
    assert_eq!(between(&refused.body, "statusCode"), "INVALID_TYPE_ON_FIELD_IN_RECORD");
    let path = format!("PATCH /services/data/v60.0/sobjects/Account/{id}");
    let refused = rest(&org, &path, "{\"Founded__c\":\"2023-11-14T22:13:20.000Z\"}").await;
    assert_eq!((refused.status, refused.code().as_str()), (400, "JSON_PARSER_ERROR"));
}

#[tokio::test]
async fn ids_may_be_called_id() {
    let org = org().start().await.unwrap();
    let id = org.insert("Account", [("Name", "a")]).unwrap();
    let other = org.insert("Account", [("Name", "b")]).unwrap();
    for (operation, left) in [("delete", 0), ("undelete", 2)] {
        let call = format!("<p:{operation}><p:id>{id}</p:id><p:ids>{other}</p:ids></p:{operation}>");
        let answer = soap(&org, P, &call).await;
        assert_eq!(answer.body.matches("<success>true</success>").count(), 2, "{}", answer.body);
        assert_eq!(org.records("Account").len(), left, "{operation}");
    }
    let refused = soap(&org, P, &format!("<p:emptyRecycleBin><p:id>{id}</p:id></p:emptyRecycleBin>")).await;
    assert_eq!(between(&refused.body, "faultcode"), "soapenv:Client");
}
