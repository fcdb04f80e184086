//! Queries.

use serde_json::json;

use crate::common::{between, rest, soap};
use crate::tools::{P, V, asked, both, first, made, org};

#[tokio::test]
async fn of_an_owner_the_type_is_the_name_of_its_object() {
    let org = org().await;
    let owner = org.records("User")[0].id.clone();
    org.insert("Case", [("Subject", "a"), ("Type", "Other"), ("OwnerId", owner.as_str())]).unwrap();
    let (json, xml) = first(&org, "SELECT Type, Owner.Type, Owner.Name, Owner.Username FROM Case").await;
    assert_eq!(json["Type"], "Other");
    assert_eq!(json["Owner"]["Type"], "User");
    assert_eq!(json["Owner"]["Username"], "user@example.com");
    assert!(xml.contains("<sf:Type>User</sf:Type>"), "{xml}");
    assert_eq!(asked(&org, "SELECT Id FROM Case WHERE Owner.Type = 'User'").await, both(""));
    let queue = org.insert("Group", [("Name", "Queue"), ("Type", "Queue")]).unwrap();
    org.insert("Case", [("Subject", "b"), ("OwnerId", queue.as_str())]).unwrap();
    let (json, xml) = first(&org, "SELECT Owner.Type, Owner.Name FROM Case WHERE Subject = 'b'").await;
    assert_eq!((&json["Owner"]["Type"], &json["Owner"]["Name"]), (&json!("Group"), &json!("Queue")));
    assert_eq!(between(&xml, "sf:Name"), "Queue");
}

#[tokio::test]
async fn a_parent_of_several_types_has_the_fields_of_the_entity_name() {
    let org = org().await;
    let account = org.insert("Account", [("Name", "a"), ("Phone", "1"), ("AnnualRevenue", "5")]).unwrap();
    org.insert("Task", [("Subject", "t"), ("WhatId", account.as_str())]).unwrap();
    let (json, xml) = first(&org, "SELECT What.Name, What.Phone, What.Type FROM Task").await;
    assert_eq!(json["What"]["Phone"], "1");
    assert_eq!(between(&xml, "sf:Phone"), "1");
    for soql in [
        "SELECT What.AnnualRevenue FROM Task",
        "SELECT Id FROM Task WHERE What.AnnualRevenue > 1",
        "SELECT Owner.Department FROM Case",
        "SELECT What.Parent.Name FROM Task",
        "SELECT Who.Account.Name FROM Task",
    ] {
        assert_eq!(asked(&org, soql).await, both("INVALID_FIELD"), "{soql}");
    }
}

#[tokio::test]
async fn typeof_reaches_the_fields_of_each_type() {
    let org = org().await;
    let account = org.insert("Account", [("Name", "a"), ("AnnualRevenue", "5")]).unwrap();
    org.insert("Task", [("Subject", "t"), ("WhatId", account.as_str())]).unwrap();
    let soql = "SELECT TYPEOF What WHEN Account THEN AnnualRevenue, Owner.Username WHEN Opportunity THEN Amount ELSE Name END \
                FROM Task WHERE Subject = 't'";
    let (json, xml) = first(&org, soql).await;
    assert_eq!(json["What"]["attributes"]["type"], "Account");
    assert_eq!(json["What"]["AnnualRevenue"], 5.0);
    assert_eq!(json["What"]["Owner"]["Username"], "user@example.com");
    assert_eq!(between(&xml, "sf:AnnualRevenue"), "5.0");
    let opportunity = org.insert("Opportunity", [("Name", "o"), ("Amount", "7")]).unwrap();
    org.insert("Task", [("Subject", "o"), ("WhatId", opportunity.as_str())]).unwrap();
    let (json, _) = first(&org, &soql.replace("'t'", "'o'")).await;
    assert_eq!((&json["What"]["Amount"], json["What"].get("AnnualRevenue")), (&json!(7.0), None));
    for wrong in [
        "SELECT TYPEOF What WHEN User THEN Name END FROM Task",
        "SELECT TYPEOF Account WHEN Account THEN Name END FROM Contact",
        "SELECT TYPEOF What WHEN Account THEN Name END, COUNT(Id) FROM Task GROUP BY WhatId",
    ] {
        assert_eq!(asked(&org, wrong).await, both("MALFORMED_QUERY"), "{wrong}");
    }
}

#[tokio::test]
async fn words_of_apex_are_refused() {
    let org = org().await;
    let many: Vec<String> = (0..50).map(|number| format!("Name != '{number}'")).collect();
    assert_eq!(asked(&org, &format!("SELECT Id FROM Account WHERE {}", many.join(" AND "))).await, both(""));
    for soql in [
        "SELECT Id FROM Account ALL ROWS",
        "SELECT Id FROM Account FOR UPDATE",
        "SELECT Id FROM Account AS a",
        "SELECT COUNT(Id) AS n FROM Account",
        "SELECT Name FROM Account GROUP BY Name HAVING Name IN (SELECT Name FROM User)",
    ] {
        assert_eq!(asked(&org, soql).await, both("MALFORMED_QUERY"), "{soql}");
    }
    for soql in ["SELECT Id FROM Account FOR VIEW", "SELECT Id FROM Account FOR REFERENCE UPDATE TRACKING"] {
        assert_eq!(asked(&org, soql).await, both(""), "{soql}");
    }
}

#[tokio::test]
async fn an_int_is_compared_with_32_bits() {
    let org = org().await;
    let soql = |number: &str| format!("SELECT Id FROM Account WHERE NumberOfEmployees = {number}");
    assert_eq!(asked(&org, &soql("2147483647")).await, both(""));
    assert_eq!(asked(&org, &soql("2147483648")).await, both("INVALID_FIELD"));
    assert_eq!(asked(&org, &soql("-2147483649")).await, both("INVALID_FIELD"));
    assert_eq!(asked(&org, "SELECT Id FROM Account WHERE AnnualRevenue = 99999999999").await, both(""));
}

/// One way up more is one too many: each path of up to five levels counts with all before it.
#[tokio::test]
async fn a_query_goes_up_55_ways() {
    let org = org().await;
    // Account: four users, the parent, and of the parent the same again.
    let users = ["Owner", "CreatedBy", "LastModifiedBy"];
    let ups = ["CreatedBy", "LastModifiedBy", "Manager"];
    let mut paths: Vec<String> = Vec::new();
    for user in users {
        for first in ups {
            for second in ups {
                for third in ups {
                    paths.push(format!("{user}.{first}.{second}.{third}.Name"));
                }
            }
        }
    }
    // Of one user 3 + 9 + 27 ways besides itself.
    let of = |count: usize| format!("SELECT {} FROM Account", paths[..count].join(", "));
    let ways = |count: usize| {
        let all: std::collections::BTreeSet<String> = paths[..count]
            .iter()
            .flat_map(|path| {
                let names: Vec<&str> = path.split('.').collect();
                (1..names.len()).map(move |end| names[..end].join(".")).collect::<Vec<_>>()
            })
            .collect();
        all.len()
    };
    let fits = (1..paths.len()).rev().find(|count| ways(*count) <= 55).expect("few enough");
    assert_eq!(asked(&org, &of(fits)).await, both(""), "{}", ways(fits));
    assert_eq!(asked(&org, &of(fits + 3)).await, both("MALFORMED_QUERY"), "{}", ways(fits + 3));
}

#[tokio::test]
async fn the_fiscal_year_is_the_calendars() {
    let org = org().await;
    let amount = |soql: &str| {
        format!(
            "SELECT FISCAL_YEAR(CloseDate) y, SUM(Amount) a FROM Opportunity {soql} GROUP BY FISCAL_YEAR(CloseDate)"
        )
    };
    for (name, date) in [("now", "2026-02-01"), ("before", "2025-11-01")] {
        org.insert("Opportunity", [("Name", name), ("Amount", "3"), ("CloseDate", date)]).unwrap();
    }
    let (json, xml) = first(&org, &amount("WHERE CloseDate = THIS_FISCAL_QUARTER")).await;
    assert_eq!((&json["y"], &json["a"]), (&json!(2026), &json!(3.0)));
    assert!(xml.contains(">2026<"), "{xml}");
    let (json, _) = first(&org, &amount("WHERE CloseDate = LAST_N_FISCAL_YEARS:1")).await;
    assert_eq!(json["y"], 2025);
}

#[tokio::test]
async fn objects_fields_and_values_are_called_by_their_labels() {
    let org = org().await;
    let object = "<m:label>Guest Room</m:label><m:nameField><m:label>Door</m:label><m:type>Text</m:type></m:nameField>\
        <m:pluralLabel>Guest Rooms</m:pluralLabel>";
    let value = |name: &str, label: &str| {
        format!(
            "<m:value><m:fullName>{name}</m:fullName><m:default>false</m:default><m:label>{label}</m:label></m:value>"
        )
    };
    let field = format!(
        "<m:label>View</m:label><m:type>Picklist</m:type><m:valueSet><m:valueSetDefinition><m:sorted>false</m:sorted>{}{}\
         </m:valueSetDefinition></m:valueSet>",
        value("sea", "Sea View"),
        value("yard", "yard")
    );
    made(&org, &[("CustomObject", "Room__c", object), ("CustomField", "Room__c.V__c", &field)]).await;
    let described = rest(&org, &format!("GET {V}/sobjects/Room__c/describe"), "").await.json();
    assert_eq!(
        (&described["label"], &described["labelPlural"]),
        (&json!("Guest Room"), &json!("Guest Rooms"))
    );
    let field = |name: &str| {
        described["fields"].as_array().unwrap().iter().find(|it| it["name"] == name).unwrap().clone()
    };
    assert_eq!((&field("Name")["label"], &field("V__c")["label"]), (&json!("Door"), &json!("View")));
    assert_eq!(field("V__c")["picklistValues"][0]["label"], "Sea View");
    let xml = soap(&org, P, "<p:describeSObject><p:sObjectType>Room__c</p:sObjectType></p:describeSObject>")
        .await
        .body;
    for text in ["<labelPlural>Guest Rooms</labelPlural>", "<label>Door</label>", "<label>Sea View</label>"] {
        assert!(xml.contains(text), "{text}: {xml}");
    }
    org.insert("Room__c", [("Name", "1"), ("V__c", "sea")]).unwrap();
    let (json, xml) = first(&org, "SELECT toLabel(V__c) FROM Room__c").await;
    assert_eq!(json["V__c"], "Sea View");
    assert_eq!(between(&xml, "sf:V__c"), "Sea View");
}
