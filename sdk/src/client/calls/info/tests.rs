use super::*;
use crate::Version;
use crate::client::testing::{INSTANCE, Script, TOKEN, json, refusal, reply, soap};

#[tokio::test]
async fn the_clock_is_the_services() {
    let script = Script::new([soap(
        "<getServerTimestampResponse><result><timestamp>2026-01-02T03:04:05.678Z</timestamp></result>\
         </getServerTimestampResponse>",
    )]);
    let org = script.org();
    assert_eq!(org.server_timestamp().await.unwrap_err().kind(), ErrorKind::NotOnThisWire);
    let time = org.over(Wire::Soap).server_timestamp().await.unwrap();
    assert_eq!(time.to_string(), "2026-01-02T03:04:05.678Z");
    assert_eq!(script.only(), "POST /services/Soap/u/62.0\n<m:getServerTimestamp/>");
}

#[tokio::test]
async fn both_wires_know_the_user() {
    let rest = Script::new([json(
        200,
        r#"{"user_id":"005000000000001AAA","organization_id":"00D000000000001EAA","preferred_username":"ahab@pequod.example",
           "name":"Ahab","email":"ahab@pequod.example","language":"en_US","locale":"en_US","zoneinfo":"America/New_York",
           "user_type":"STANDARD","utcOffset":-18000000,"active":true,"nickname":null}"#,
    )]);
    let xml = Script::new([soap(
        "<getUserInfoResponse><result><organizationId>00D000000000001EAA</organizationId>\
         <roleId xsi:nil=\"true\"/><userEmail>ahab@pequod.example</userEmail><userFullName>Ahab</userFullName>\
         <userId>005000000000001AAA</userId><userLanguage>en_US</userLanguage><userLocale>en_US</userLocale>\
         <userName>ahab@pequod.example</userName><userTimeZone>America/New_York</userTimeZone>\
         <userType>Standard</userType><sessionSecondsValid>7200</sessionSecondsValid></result></getUserInfoResponse>",
    )]);
    let (rest_user, soap_user) =
        (rest.org().user_info().await.unwrap(), xml.org().over(Wire::Soap).user_info().await.unwrap());
    for user in [&rest_user, &soap_user] {
        assert_eq!((user.user_id.as_str(), user.organization_id.key_prefix()), ("005000000000001AAA", "00D"));
        assert_eq!((&*user.user_name, &*user.full_name), ("ahab@pequod.example", "Ahab"));
        assert_eq!((&*user.email, &*user.time_zone), ("ahab@pequod.example", "America/New_York"));
        assert_eq!((&*user.language, &*user.locale), ("en_US", "en_US"));
    }
    assert_eq!(rest_user.all["utcOffset"], "-18000000");
    assert!(!rest_user.all.contains_key("nickname") && !soap_user.all.contains_key("roleId"));
    assert_eq!(soap_user.all["sessionSecondsValid"], "7200");
    assert_eq!(rest.only(), "GET /services/oauth2/userinfo");
    let script = Script::new([json(200, "{}")]);
    assert_eq!(script.org().user_info().await.unwrap_err().path().as_deref(), Some("user_id"));
}

#[tokio::test]
async fn limits_are_read_with_those_of_apps() {
    let script = Script::new([json(
        200,
        r#"{"DailyApiRequests":{"Max":15000,"Remaining":14998,"Ant Migration Tool":{"Max":0,"Remaining":0}},
           "DataStorageMB":{"Max":5,"Remaining":5}}"#,
    )]);
    // The Tooling API has no limits of its own.
    let limits = script.org().tooling().limits().await.unwrap();
    let requests = &limits["DailyApiRequests"];
    assert_eq!((requests.max, requests.remaining, requests.apps.len()), (15000, 14998, 1));
    assert_eq!(limits["DataStorageMB"].remaining, 5);
    assert_eq!(script.only(), "GET /services/data/v62.0/limits");
    let error = script.org().over(Wire::Soap).limits().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
    assert!(error.to_string().contains("Wire::Rest"), "{error}");
}

#[tokio::test]
async fn blobs_are_fetched_where_they_are() {
    let body = vec![0, 159, 146, 150];
    let mut bytes = reply(200, "application/octet-stream", "").unwrap();
    bytes.body.clone_from(&body);
    let script = Script::new([Ok(bytes), refusal(404, "NOT_FOUND", "no")]);
    let org = script.org();
    let at = Blob::Url("/services/data/v62.0/sobjects/Document/015000000000001AAA/Body".to_owned());
    assert_eq!(*org.fetch(&at).await.unwrap(), body);
    assert_eq!(org.fetch(&at).await.unwrap_err().code(), Some("NOT_FOUND"));
    let here = Blob::from(vec![1, 2]);
    assert_eq!(*org.fetch(&here).await.unwrap(), [1, 2]);
    let accept = script.requests()[0].headers.iter().find(|(name, _)| name == "Accept").cloned();
    assert_eq!(accept.unwrap().1, "*/*");
    for elsewhere in ["https://evil.example/x", "//evil.example/x", "@evil.example", ""] {
        let error = org.fetch(&Blob::Url(elsewhere.to_owned())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input, "{elsewhere}");
    }
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn a_session_is_ended_on_either_wire() {
    let script = Script::new([reply(200, "", ""), soap("<logoutResponse/>")]);
    script.org().logout().await.unwrap();
    script.org().at(Version::V58).over(Wire::Soap).logout().await.unwrap();
    assert_eq!(
        script.lines(),
        ["POST /services/oauth2/revoke\ntoken=00D%21TOKEN", "POST /services/Soap/u/58.0\n<m:logout/>"]
    );
    let request = &script.requests()[0];
    assert_eq!(request.url, format!("{INSTANCE}/services/oauth2/revoke"));
    assert!(!format!("{request:?}").contains(TOKEN));
    let refused = r#"{"error":"invalid_token","error_description":"invalid token: "}"#;
    let error = Script::new([json(400, refused)]).org().logout().await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_token"));
}
