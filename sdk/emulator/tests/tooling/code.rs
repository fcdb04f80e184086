//! Code as a record: what is refused, and what is told of it.

use serde_json::json;
use sforce_emulator::{Settings, Wire};

use crate::common::rest;
use crate::tools::*;

#[tokio::test]
async fn code_that_does_not_compile_is_no_record() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let broken = json!({"Name": "Bad", "Body": "public class Bad { "});
        let said =
            refused(tools.create("ApexClass", broken.clone()).await, "INVALID_FIELD_FOR_INSERT_UPDATE");
        assert!(said.contains("(line 1, column "), "{said}");
        let unknown = json!({"Name": "Bad", "Body": "public class Bad { Nope n; }"});
        refused(tools.create("ApexClass", unknown).await, "INVALID_FIELD_FOR_INSERT_UPDATE");
        let id = tools.make("ApexClass", json!({"Name": "Good", "Body": "public class Good {}"})).await;
        refused(
            tools.update("ApexClass", &id, json!({"Body": "public class Good {"})).await,
            "INVALID_FIELD_FOR_INSERT_UPDATE",
        );
        assert_eq!(tools.text(&id, "Body").as_deref(), Some("public class Good {}"));
        tools.update("ApexClass", &id, json!({"Body": "public class Good { Integer n; }"})).await.unwrap();
        // Over the data API too.
        let made =
            rest(&tools.org, "POST /services/data/v60.0/sobjects/ApexClass", &broken.to_string()).await;
        assert_eq!(made.code(), "INVALID_FIELD_FOR_INSERT_UPDATE");

        let settings =
            Settings { compile_error_code: "APEX_FAILED".into(), ..Settings::with_retired_versions() };
        let other = Tools::with(wire, settings).await;
        refused(other.create("ApexClass", broken).await, "APEX_FAILED");
    }
}

#[tokio::test]
async fn code_is_of_the_version_of_the_call() {
    let tools = Tools::over(Wire::Rest).await;
    let make = async |version: u16, name: &str, more: &str| {
        let body = format!("{{\"Name\":\"{name}\",\"Body\":\"class {name} {{}}\"{more}}}");
        let made = tools.rest_at(version, "POST", "/sobjects/ApexClass", &body).await;
        let id = made.json()["id"].as_str().unwrap().to_owned();
        tools.org.record(&id).unwrap().get("ApiVersion").clone()
    };
    assert_eq!(make(65, "A", "").await, 65.0.into());
    assert_eq!(make(31, "B", "").await, 31.0.into());
    assert_eq!(make(65, "C", ",\"ApiVersion\":40").await, 40.0.into());
    let class = tools.org.component("ApexClass", "A").unwrap();
    assert_eq!(class.element.text_of("apiVersion"), Some("65.0"));
}

#[tokio::test]
async fn the_tooling_api_tells_more_of_code() {
    for wire in WIRES {
        let tools = Tools::over(wire).await;
        let body = "public class Told { public Integer one() { return 1; } }";
        let id = tools.make("ApexClass", json!({"Name": "Told", "Body": body})).await;
        let fields = "FullName, ManageableState, BodyCrc, Metadata, SymbolTable";
        let one = format!("SELECT {fields} FROM ApexClass WHERE Id = '{id}'");
        let told = tools.query(&one).await.unwrap().remove(0);
        assert_eq!(
            told.texts(&["FullName", "ManageableState", "Metadata.status", "SymbolTable.methods.name"]),
            [json!("Told"), json!("unmanaged"), json!("Active"), json!("one")]
        );
        let crc = told.text("BodyCrc").unwrap().to_owned();
        // It goes with the text.
        let other = "public class Told { public Integer two() { return 2; } }";
        tools.update("ApexClass", &id, json!({ "Body": other })).await.unwrap();
        let told = tools.query(&one).await.unwrap().remove(0);
        assert_ne!(told.text("BodyCrc"), Some(crc.as_str()));
        assert_eq!(told.text("SymbolTable.methods.name"), Some("two"));

        let page = json!({"Name": "P", "MasterLabel": "P", "Markup": "<apex:page/>"});
        let page = tools.make("ApexPage", page).await;
        let of_page = format!("SELECT FullName, Metadata FROM ApexPage WHERE Id = '{page}'");
        assert_eq!(tools.query(&of_page).await.unwrap()[0].text("Metadata.label"), Some("P"));
        refused(tools.query("SELECT FullName FROM ApexComponent").await, "INVALID_FIELD");
        // Of one record only.
        tools.make("ApexClass", json!({"Name": "Other", "Body": "class Other {}"})).await;
        refused(tools.query("SELECT Metadata FROM ApexClass").await, "MALFORMED_QUERY");
        assert_eq!(tools.query("SELECT ManageableState FROM ApexClass").await.unwrap().len(), 2);

        let describe = async |base: &str| {
            let head = format!("GET /services/data/v60.0{base}/sobjects/ApexClass/describe");
            rest(&tools.org, &head, "").await.body
        };
        let (here, there) = (describe("/tooling").await, describe("").await);
        for field in ["FullName", "ManageableState", "Metadata", "SymbolTable"] {
            let named = format!("\"name\":\"{field}\"");
            assert!(here.contains(&named) && !there.contains(&named), "{field}");
        }
        assert!(there.contains("\"name\":\"BodyCrc\""));
    }
}
