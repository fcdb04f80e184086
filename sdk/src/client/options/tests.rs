use super::*;
use crate::api::Request;
use crate::client::testing::{Dock, Script, Ship, envelope, json, reply, ship, soap};
use crate::error::ErrorKind;
use crate::wire::SoapApi;
use crate::{DynamicObject, Edit, New, Version, Wire, select};

fn named() -> New<Ship> {
    New::new().set(Ship::NAME, "x")
}

fn saved() -> String {
    format!("<createResponse><result><id>{}</id><success>true</success></result></createResponse>", ship(1))
}

fn all() -> Options {
    Options::new()
        .batch_size(300)
        .all_or_none(true)
        .default_namespace("ns")
        .assign_by_default_rule()
        .recently_used()
        .duplicates(Duplicates { allow_save: true, ..Duplicates::default() })
        .package_version("ns", 1, 3)
        .package_version("ns", 1, 4)
        .package_version("other", 2, 0)
        .emails(Emails { users: true, ..Emails::default() })
        .truncate()
        .no_feed_tracking()
        .streaming(false)
        .transfer_territory(None)
        .language("de")
        .localized_errors("de")
        .skip_currency_conversion()
        .owner_change("TransferOpenActivities", true)
        .debug_log(&[DebugLevel { category: "Db", level: "Fine" }])
}

/// The headers of the only request, behind the session's.
fn headers(script: &Script) -> String {
    let body = String::from_utf8(script.requests().remove(0).body.unwrap().into()).unwrap();
    let (_, headers) = body.split_once("</m:SessionHeader>").unwrap();
    headers.split_once("</soapenv:Header>").unwrap().0.to_owned()
}

#[tokio::test]
async fn each_soap_call_takes_the_headers_that_the_wsdl_gives_it() {
    let script = Script::new([soap(&saved())]);
    script.org().over(Wire::Soap).with(all()).create(named()).await.unwrap();
    assert_eq!(
        headers(&script),
        "<m:CallOptions><m:client xsi:nil=\"true\"/><m:defaultNamespace>ns</m:defaultNamespace></m:CallOptions>\
         <m:AssignmentRuleHeader><m:assignmentRuleId xsi:nil=\"true\"/><m:useDefaultRule>true</m:useDefaultRule>\
         </m:AssignmentRuleHeader><m:MruHeader><m:updateMru>true</m:updateMru></m:MruHeader>\
         <m:DuplicateRuleHeader><m:allowSave>true</m:allowSave><m:includeRecordDetails>false\
         </m:includeRecordDetails><m:runAsCurrentUser>false</m:runAsCurrentUser></m:DuplicateRuleHeader>\
         <m:EmailHeader><m:triggerAutoResponseEmail>false</m:triggerAutoResponseEmail><m:triggerOtherEmail>false\
         </m:triggerOtherEmail><m:triggerUserEmail>true</m:triggerUserEmail></m:EmailHeader>\
         <m:AllowFieldTruncationHeader><m:allowFieldTruncation>true</m:allowFieldTruncation>\
         </m:AllowFieldTruncationHeader>\
         <m:DisableFeedTrackingHeader><m:disableFeedTracking>true</m:disableFeedTracking>\
         </m:DisableFeedTrackingHeader>\
         <m:StreamingEnabledHeader><m:streamingEnabled>false</m:streamingEnabled></m:StreamingEnabledHeader>\
         <m:LocaleOptions><m:language>de</m:language><m:localizeErrors>true</m:localizeErrors></m:LocaleOptions>\
         <m:CurrencyConversionHeader><m:skipCurrencyConversion>true</m:skipCurrencyConversion>\
         </m:CurrencyConversionHeader>\
         <m:DebuggingHeader><m:categories><m:category>Db</m:category><m:level>Fine</m:level></m:categories>\
         <m:debugLevel>None</m:debugLevel></m:DebuggingHeader>\
         <m:AllOrNoneHeader><m:allOrNone>true</m:allOrNone></m:AllOrNoneHeader>\
         <m:PackageVersionHeader><m:packageVersions><m:majorNumber>1</m:majorNumber><m:minorNumber>4\
         </m:minorNumber><m:namespace>ns</m:namespace></m:packageVersions><m:packageVersions><m:majorNumber>2\
         </m:majorNumber><m:minorNumber>0</m:minorNumber><m:namespace>other</m:namespace></m:packageVersions>\
         </m:PackageVersionHeader>"
    );
    let names = |version, call| {
        let headers = all()
            .soap(SoapApi::Partner, version, crate::api::ops::named(SoapApi::Partner, call).unwrap(), None)
            .unwrap();
        let name = |part: &Part| match part {
            Part::Group(name, _) => *name,
            other => panic!("{other:?}"),
        };
        headers.iter().map(name).collect::<Vec<_>>()
    };
    assert_eq!(names(Version::V58, "queryMore"), ["CallOptions", "CurrencyConversionHeader", "QueryOptions"]);
    assert_eq!(names(Version::V58, "getUserInfo"), ["CallOptions"]);
    assert_eq!(
        names(Version::V58, "describeSObjects"),
        ["CallOptions", "LocaleOptions", "PackageVersionHeader"]
    );
}

#[tokio::test]
async fn what_the_wire_the_version_or_the_api_lacks_is_not_left_out_silently() {
    let script = Script::default();
    let org = script.org();
    let id = ship(1);
    for (options, word) in [
        (Options::new().emails(Emails::default()), "EmailHeader"),
        (Options::new().truncate(), "AllowFieldTruncationHeader"),
        (Options::new().debug_log(&[]), "DebuggingHeader"),
    ] {
        let error = org.with(options).create(named()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
        assert!(error.to_string().contains(word) && error.to_string().contains("SOAP"), "{error}");
    }
    let duplicates = Options::new().duplicates(Duplicates::default());
    for (wire, version, since) in [(Wire::Rest, Version::V51, "52.0"), (Wire::Soap, Version::V33, "34.0")] {
        let old = org.over(wire).at(version).with(duplicates.clone());
        let error = old.update(Edit::of(id).set(Ship::NAME, "x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
        assert!(error.to_string().contains(since), "{error}");
    }
    let tooling = org.tooling().over(Wire::Soap).with(duplicates);
    let error = tooling.create(named()).await.unwrap_err();
    assert!(error.to_string().contains("the Tooling API has no DuplicateRuleHeader"), "{error}");
    let error =
        org.over(Wire::Soap).with(Options::new().ignore_warnings()).create(named()).await.unwrap_err();
    assert!(error.to_string().contains("only the Tooling API"), "{error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn rest_has_headers_for_some() {
    let saved = json(201, r#"{"id":"a00000000000001AAA","success":true,"errors":[]}"#);
    let page = json(200, r#"{"totalSize":0,"done":true,"records":[]}"#);
    let script = Script::new([saved, page]);
    let options = Options::new()
        .batch_size(300)
        .all_or_none(true)
        .default_namespace("ns")
        .assign_by_rule("01Q000000000001".parse().unwrap())
        .recently_used()
        .duplicates(Duplicates { include_details: true, as_current_user: true, allow_save: false })
        .package_version("ns", 1, 4);
    let org = script.org().with(options);
    org.create(named()).await.unwrap();
    org.query(select![Ship: NAME]).all().await.unwrap();
    let headers = |at: usize| {
        let headers = script.requests().remove(at).headers;
        let ours =
            headers.into_iter().filter(|(name, _)| name.starts_with("Sforce-") || name.starts_with("x-"));
        ours.map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>()
    };
    assert_eq!(
        headers(0),
        [
            "Sforce-Call-Options: defaultNamespace=ns",
            "Sforce-Auto-Assign: 01Q000000000001EAA",
            "Sforce-Mru: updateMru=true",
            "Sforce-Duplicate-Rule-Header: allowSave=false; includeRecordDetails=true; runAsCurrentUser=true",
            "x-sfdc-packageversion-ns: 1.4",
        ]
    );
    assert_eq!(
        headers(1),
        [
            "Sforce-Call-Options: defaultNamespace=ns",
            "Sforce-Mru: updateMru=true",
            "Sforce-Query-Options: batchSize=300",
            "x-sfdc-packageversion-ns: 1.4",
        ]
    );
}

#[tokio::test]
async fn usage_and_debug_logs_are_taken_from_what_answers_tell() {
    let logged = envelope("urn:partner.soap.sforce.com", &saved()).replace(
        "<soapenv:Header>",
        "<soapenv:Header><DebuggingInfo><debugLog>58.0 DB,FINE\n</debugLog></DebuggingInfo>",
    );
    let mut limited = json(200, "{}").unwrap();
    limited.headers.push(("Sforce-Limit-Info".to_owned(), "api-usage=9/15000".to_owned()));
    let script = Script::new([reply(200, "text/xml", &logged), Ok(limited)]);
    let org = script.org();
    assert_eq!((org.usage(), org.debug_log()), (None, None));
    org.over(Wire::Soap).create(named()).await.unwrap();
    assert_eq!(org.usage(), Some(crate::client::Usage::new(7, 5000)));
    assert_eq!(org.debug_log().as_deref(), Some("58.0 DB,FINE\n"));
    assert_eq!(org.debug_log(), None);
    org.raw_rest(Request::get("/limits")).await.unwrap();
    assert_eq!(org.usage(), Some(crate::client::Usage::new(9, 15000)));
}

#[tokio::test]
async fn metadata_that_has_changed_is_found_by_its_version() {
    let told = envelope("urn:tooling.soap.sforce.com", "<queryResponse><result><size>0</size></result></queryResponse>")
        .replace(
            "<soapenv:Header>",
            "<soapenv:Header><MetadataVersionCheck><facts><fact>DescribeSObjectVersion</fact>\
             <subject>Dock</subject><token>t1</token></facts><operation>RetrieveTokens</operation></MetadataVersionCheck>",
        );
    let script = Script::new([reply(200, "text/xml", &told)]);
    let fact = VersionFact::of("DescribeSObjectVersion", "Dock");
    let options = Options::new().version_check(VersionCheck::RetrieveTokens, std::slice::from_ref(&fact));
    let org = script.org().over(Wire::Soap).with(options.clone());
    assert_eq!(org.version_facts(), None);
    org.query_text::<Dock>("SELECT Id FROM Dock").all().await.unwrap();
    assert_eq!(
        headers(&script),
        "<m:MetadataVersionCheck><m:facts><m:fact>DescribeSObjectVersion</m:fact><m:subject>Dock</m:subject>\
         <m:token></m:token></m:facts><m:operation>RetrieveTokens</m:operation></m:MetadataVersionCheck>"
    );
    let told = VersionFact { token: "t1".to_owned(), ..fact };
    assert_eq!(org.version_facts(), Some(vec![told]));
    assert_eq!(org.version_facts(), None);
    let error = org.query_text::<DynamicObject>("SELECT Id FROM Account").all().await.unwrap_err();
    assert!(error.to_string().contains("only the Tooling API takes this option"), "{error}");
    let error = org.at(Version::V37).query_text::<Dock>("SELECT Id FROM Dock").all().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion, "{error}");
}

#[tokio::test]
async fn options_are_edited_and_the_others_stay() {
    let script = Script::new([json(201, r#"{"id":"a00000000000001","success":true,"errors":[]}"#)]);
    let org = script.org().with(Options::new().recently_used().batch_size(300));
    let edited = org.configure(|options| options.all_or_none(true));
    assert_eq!(*edited.options(), Options::new().recently_used().batch_size(300).all_or_none(true));
    assert!(!org.options().is_all_or_none(), "the org that it was made of stays as it was");
    edited.create(named()).await.unwrap();
    assert!(script.requests()[0].headers.iter().any(|(name, _)| name == "Sforce-Mru"));
}
