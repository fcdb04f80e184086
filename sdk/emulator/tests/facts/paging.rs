//! How many rows a page has.

use crate::common::{between, query, soap};
use crate::tools::{P, builder, made, org};

#[tokio::test]
async fn rows_of_children_count_towards_a_page() {
    let settings = sforce_emulator::Settings { smallest_batch: 6, default_batch: 6, ..Default::default() };
    let org = builder().settings(settings).start().await.unwrap();
    for name in ["a", "b", "c"] {
        let account = org.insert("Account", [("Name", name)]).unwrap();
        for contact in ["x", "y"] {
            org.insert("Contact", [("LastName", contact), ("AccountId", account.as_str())]).unwrap();
        }
    }
    let soql = "SELECT Id, (SELECT Id FROM Contacts) FROM Account";
    let page = query(&org, soql).await.json();
    assert_eq!((page["records"].as_array().unwrap().len(), &page["done"]), (2, &false.into()));
    let xml = soap(&org, P, &format!("<p:query><p:queryString>{soql}</p:queryString></p:query>")).await.body;
    assert_eq!(xml.matches("<sf:type>Account</sf:type>").count(), 2, "{xml}");
    let locator = xml.rsplit("<queryLocator>").next().and_then(|it| it.split('<').next()).unwrap();
    let more =
        soap(&org, P, &format!("<p:queryMore><p:queryLocator>{locator}</p:queryLocator></p:queryMore>"))
            .await
            .body;
    assert_eq!(more.matches("<sf:type>Account</sf:type>").count(), 1, "{more}");
}

#[tokio::test]
async fn several_long_texts_make_pages_of_200() {
    let org = org().await;
    let long = "<m:label>L</m:label><m:length>5000</m:length><m:type>LongTextArea</m:type><m:visibleLines>3</m:visibleLines>";
    made(&org, &[("CustomField", "Account.Long__c", long)]).await;
    for number in 0..201 {
        org.insert("Account", [("Name", format!("{number}"))]).unwrap();
    }
    let rows = async |soql: &str| query(&org, soql).await.json()["records"].as_array().unwrap().len();
    assert_eq!(rows("SELECT Id, Description FROM Account").await, 201);
    assert_eq!(rows("SELECT Id, Description, Long__c FROM Account").await, 200);
    let soql =
        "<p:query><p:queryString>SELECT Id, Description, Long__c FROM Account</p:queryString></p:query>";
    let xml = soap(&org, P, soql).await.body;
    assert_eq!((xml.matches("<sf:type>").count(), between(&xml, "size")), (200, "201"));
}

#[tokio::test]
async fn custom_metadata_comes_whole() {
    let settings = sforce_emulator::Settings { smallest_batch: 2, default_batch: 2, ..Default::default() };
    let org = builder().settings(settings).start().await.unwrap();
    made(&org, &[("CustomObject", "Rule__mdt", "")]).await;
    for _ in 0..5 {
        org.insert("Rule__mdt", Vec::<(String, String)>::new()).unwrap();
    }
    let page = query(&org, "SELECT Id FROM Rule__mdt").await.json();
    assert_eq!((page["records"].as_array().unwrap().len(), &page["done"]), (5, &true.into()));
    let soql = "<p:query><p:queryString>SELECT Id FROM Rule__mdt</p:queryString></p:query>";
    assert_eq!(between(&soap(&org, P, soql).await.body, "done"), "true");
}

#[tokio::test]
async fn the_tooling_apis_next_page_is_below_tooling() {
    let settings = sforce_emulator::Settings { smallest_batch: 1, default_batch: 1, ..Default::default() };
    let org = crate::common::containers::builder().settings(settings).start().await.unwrap();
    for name in ["A", "B"] {
        let body = format!("public class {name} {{}}");
        org.insert("ApexClass", [("Name", name), ("Body", body.as_str())]).unwrap();
    }
    let session = sforce_session(&org);
    let body = "<t:query xmlns:t=\"urn:tooling.soap.sforce.com\"><t:queryString>SELECT Id FROM ApexClass</t:queryString></t:query>";
    let xml = crate::common::soap_with(&org, "T/60.0", &session, body).await.body;
    assert!(between(&xml, "nextRecordsUrl").starts_with("/services/data/v60.0/tooling/query/01g"), "{xml}");
    let json = crate::common::containers::query_at(&org, 60, "SELECT Id FROM ApexClass").await.json();
    let next = json["nextRecordsUrl"].as_str().unwrap().to_owned();
    assert!(next.starts_with("/services/data/v60.0/tooling/query/01g"), "{next}");
    assert_eq!(crate::common::rest(&org, &format!("GET {next}"), "").await.status, 200);
}

fn sforce_session(org: &sforce_emulator::Emulator) -> String {
    let session = org.session();
    format!(
        "<t:SessionHeader xmlns:t=\"urn:tooling.soap.sforce.com\"><t:sessionId>{session}</t:sessionId></t:SessionHeader>"
    )
}
