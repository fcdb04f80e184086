//! An option is sent, or the call is an error: for every option, every call that takes it, on both wires and
//! within other requests. And what the program does not say means the same on both wires.

mod scripted;

use scripted::{JSON, Script, reply};
use sforce::client::{
    Composite, DebugLevel, Duplicates, Emails, Merge, Options, Subrequest, Tree, VersionCheck, VersionFact,
};
use sforce::{
    DynamicObject, Edit, Error, ErrorKind, Id, New, Number, Org, Upsert, Value, Version, Wire, select,
};
use sforce_bindings::objects::{Account, Contact};

fn id(prefix: &str) -> Id {
    format!("{prefix}000000000001").parse().unwrap()
}

/// Each option, what it is called over SOAP and over REST, and whether REST has it.
fn options() -> Vec<(Options, &'static str, Option<&'static str>)> {
    let new = Options::new;
    let level = DebugLevel { category: "Apex_code", level: "Debug" };
    let fact = VersionFact::of("DescribeSObjectVersion", "ApexClass");
    vec![
        (new().batch_size(300), "QueryOptions", Some("Sforce-Query-Options")),
        (new().all_or_none(true), "AllOrNoneHeader", Some("allOrNone\":true")),
        (new().default_namespace("ns"), "defaultNamespace>ns", Some("defaultNamespace=ns")),
        (new().assign_by_default_rule(), "AssignmentRuleHeader", Some("Sforce-Auto-Assign\", \"TRUE")),
        (new().assign_by_rule(id("01Q")), "AssignmentRuleHeader", Some("Sforce-Auto-Assign\", \"01Q")),
        (new().recently_used(), "MruHeader", Some("Sforce-Mru")),
        (
            new().duplicates(Duplicates::default()),
            "DuplicateRuleHeader",
            Some("Sforce-Duplicate-Rule-Header"),
        ),
        (new().package_version("ns", 1, 2), "PackageVersionHeader", Some("x-sfdc-packageversion-ns")),
        (new().emails(Emails::default()), "EmailHeader", None),
        (new().truncate(), "AllowFieldTruncationHeader", None),
        (new().no_feed_tracking(), "DisableFeedTrackingHeader", None),
        (new().streaming(false), "StreamingEnabledHeader", None),
        (new().transfer_territory(None), "UserTerritoryDeleteHeader", None),
        (new().localized_errors("de"), "LocaleOptions", None),
        (new().skip_currency_conversion(), "CurrencyConversionHeader", None),
        (new().owner_change("TransferOpenActivities", true), "OwnerChangeOptions", None),
        (new().debug_log(&[level]), "DebuggingHeader", None),
        (new().ignore_warnings(), "MetadataWarningsHeader", None),
        (new().version_check(VersionCheck::RetrieveTokens, &[fact]), "MetadataVersionCheck", None),
    ]
}

/// The calls that may carry options.
const CALLS: [(&str, Wire); 16] = [
    ("create", Wire::Rest),
    ("create", Wire::Soap),
    ("create many", Wire::Rest),
    ("create many", Wire::Soap),
    ("update", Wire::Rest),
    ("update", Wire::Soap),
    ("upsert", Wire::Rest),
    ("upsert", Wire::Soap),
    ("delete", Wire::Rest),
    ("delete", Wire::Soap),
    ("query", Wire::Rest),
    ("query", Wire::Soap),
    ("trees", Wire::Rest),
    ("composite", Wire::Rest),
    ("composite of a query", Wire::Rest),
    ("batch", Wire::Rest),
];

async fn call(org: &Org, name: &str) -> Result<(), Error> {
    let contact = || New::<Contact>::new().set(Contact::LAST_NAME, "Ahab");
    match name {
        "create" => org.create(contact()).await.map(drop),
        "create many" => org.create(vec![contact(), contact()]).await.map(drop),
        "update" => org.update(Edit::<Contact>::of(id("003")).set(Contact::LAST_NAME, "x")).await,
        "upsert" => org
            .upsert(Upsert::<Contact>::by_custom("Ext__c", "x").set(Contact::LAST_NAME, "x"))
            .await
            .map(drop),
        "delete" => org.delete::<Contact>(id("003")).await,
        "query" => org.query(select![Contact: ID]).all().await.map(drop),
        "trees" => org.create_trees(vec![Tree::new("a", contact())]).await.map(drop),
        "composite" | "composite of a query" => {
            let mut composite = Composite::new();
            let request = if name == "composite" {
                Subrequest::create(contact())
            } else {
                Subrequest::query(select![Contact: ID])
            };
            composite.add("a", request);
            org.composite(composite).await.map(drop)
        }
        "batch" => org.batch(vec![Subrequest::create(contact())], false).await.map(drop),
        other => unreachable!("{other}"),
    }
}

/// All that was sent: the headers as they are shown, and the bodies.
fn sent(script: &Script) -> String {
    let mut text = String::new();
    for request in script.requests() {
        let body = String::from_utf8(request.body.unwrap_or_default().into()).unwrap();
        // What a composite sends for a request stands in its body.
        text += &format!("{:?} {}", request.headers, body.replace("\":\"", "\", \""));
    }
    text
}

#[tokio::test]
async fn an_option_is_sent_or_the_call_is_an_error() {
    let mut honoured = 0;
    for (options, soap, rest) in options() {
        for (name, wire) in CALLS {
            // Nothing is granted: what counts is what was asked.
            let script = Script::new([reply(400, JSON, "[]")]);
            let org = script.org(wire).with(options.clone());
            let error = call(&org, name).await.unwrap_err();
            let plain = Script::new([reply(400, JSON, "[]")]);
            call(&plain.org(wire), name).await.unwrap_err();
            let word = if wire == Wire::Soap { Some(soap) } else { rest };
            let (with, without) = (sent(&script), sent(&plain));
            let shown = word.is_some_and(|word| {
                with.replace("\", \"", "\":\"").contains(&word.replace("\", \"", "\":\""))
            });
            honoured += usize::from(shown);
            // A tree is all or none as it is, and so is a call of one record.
            let alone = soap == "AllOrNoneHeader"
                && !matches!(name, "create many" | "composite" | "batch" | "composite of a query");
            if script.requests().is_empty() {
                assert!(
                    matches!(
                        error.kind(),
                        ErrorKind::Input | ErrorKind::NotOnThisWire | ErrorKind::UnsupportedVersion
                    ),
                    "{soap} with {name} over {wire}: {error}"
                );
            } else if !shown && !alone {
                // Sent without the option: this kind of call does not take it, on either wire.
                assert_eq!(with, without, "{soap} with {name} over {wire}");
                assert!(!takes(soap, name), "{soap} is left out of {name} over {wire}");
            }
        }
    }
    assert!(honoured > 60, "{honoured}");
}

/// What the WSDLs and the references say of the options: which calls take them.
fn takes(soap: &str, call: &str) -> bool {
    let query = call.contains("query");
    match soap {
        "QueryOptions" => query,
        "defaultNamespace>ns" | "MruHeader" if call == "delete" => soap != "MruHeader",
        "defaultNamespace>ns" | "MruHeader" | "PackageVersionHeader" | "CurrencyConversionHeader" => {
            call != "delete" || soap == "PackageVersionHeader"
        }
        "AssignmentRuleHeader" => !query && call != "delete",
        "UserTerritoryDeleteHeader" => call == "delete",
        "OwnerChangeOptions" => matches!(call, "update" | "upsert"),
        "MetadataVersionCheck" => query || matches!(call, "update" | "upsert"),
        _ => !query,
    }
}

#[tokio::test]
async fn all_or_none_is_never_ignored() {
    let script = Script::new([reply(400, JSON, "[]")]);
    let org = script.org(Wire::Rest).all_or_none(true);
    let soap = script.org(Wire::Soap).all_or_none(true);
    let requests = || vec![Subrequest::raw(sforce::client::Method::Get, "/limits", None)];
    let mut composite = Composite::new();
    composite.add("a", Subrequest::delete::<Account>(id("001")));
    let merge = || Merge::into(Edit::<Account>::of(id("001"))).record(id("001"));
    let refused = [
        org.composite(composite.clone()).await.map(drop),
        org.batch(requests(), true).await.map(drop),
        soap.merge(vec![merge(), merge()]).await.map(drop),
        soap.empty_recycle_bin(&[id("001"), id("003")]).await.map(drop),
    ];
    for result in refused {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.message().contains("all or none"), "{error}");
    }
    assert!(script.requests().is_empty());
    org.composite(composite.all_or_none(true)).await.unwrap_err();
    assert!(sent(&script).contains("\"allOrNone\":true"));
}

#[tokio::test]
async fn no_assignment_rule_is_applied_unless_it_is_asked_for() {
    let off = "Sforce-Auto-Assign\", \"FALSE";
    for (object, prefix) in [("Lead", "00Q"), ("Case", "500"), ("Account", "001"), ("lead", "00Q")] {
        let new = || New::of(&DynamicObject::new(object));
        for name in ["one", "many", "update", "upsert", "composite"] {
            let script = Script::new([reply(400, JSON, "[]")]);
            let org = script.org(Wire::Rest);
            let _ = match name {
                "one" => org.create(new()).await.map(drop),
                "many" => org.create(vec![New::of(&DynamicObject::new("Contact")), new()]).await.map(drop),
                "update" => org.update(Edit::named(object, id(prefix))).await,
                "upsert" => org.upsert(Upsert::<DynamicObject>::named(object, "Ext__c", "x")).await.map(drop),
                _ => {
                    let mut composite = Composite::new();
                    composite.add("a", Subrequest::create(new()));
                    org.composite(composite).await.map(drop)
                }
            };
            assert!(sent(&script).contains(off), "{name} of {object}: {}", sent(&script));
        }
    }
    // Asked for, it is applied on both wires; turned off, on neither.
    for (options, rest, soap) in [
        (Options::new().assign_by_default_rule(), "Sforce-Auto-Assign\", \"TRUE", true),
        (Options::new().no_assignment(), off, false),
        (Options::new(), off, false),
    ] {
        let lead = || New::of(&DynamicObject::new("Lead"));
        let script = Script::new([reply(400, JSON, "[]")]);
        let _ = script.org(Wire::Rest).with(options.clone()).create(lead()).await;
        assert!(sent(&script).contains(rest));
        let script = Script::new([reply(400, JSON, "[]")]);
        let _ = script.org(Wire::Soap).with(options).create(lead()).await;
        assert_eq!(sent(&script).contains("AssignmentRuleHeader"), soap);
    }
}

#[tokio::test]
async fn packages_are_named_by_their_ids_where_the_wsdl_demands_it() {
    let plain = Options::new().package_version("ns", 1, 2);
    let with_id = plain.clone().package_id("ns", id("033"));
    for (version, options, fits) in [
        (Version::V64, &plain, true),
        (Version::V64, &with_id, false),
        (Version::V65, &plain, false),
        (Version::V65, &with_id, true),
        (Version::V66, &with_id, true),
    ] {
        let script = Script::new([reply(500, JSON, "")]);
        let org = script.org(Wire::Soap).at(version).with(options.clone());
        let error = call(&org, "create").await.unwrap_err();
        assert_eq!(script.requests().len(), usize::from(fits), "{version}: {error}");
        let package_id = "<m:namespace>ns</m:namespace><m:packageId>033000000000001AAA</m:packageId>";
        assert_eq!(sent(&script).contains(package_id), fits && version >= Version::V65);
    }
}

#[tokio::test]
async fn a_text_is_never_taken_for_a_reference() {
    let script = Script::new([reply(400, JSON, "[]")]);
    let org = script.org(Wire::Rest);
    let text = "see @{account.id}";
    let nested = {
        let mut parent = DynamicObject::new("Account");
        parent.set("Name", text);
        Value::Object(Box::new(parent))
    };
    let requests = [
        Subrequest::create(New::<Account>::new().set(Account::NAME, text)),
        Subrequest::update(Edit::<Account>::of(id("001")).set(Account::NAME, text)),
        Subrequest::upsert(Upsert::<Account>::by_custom("Ext__c", text)),
        Subrequest::create(New::<Contact>::new().set_custom("Account", nested)),
        Subrequest::create(New::<Contact>::new().set_custom("@{a.id}", "x")),
        Subrequest::query(select![Account: ID].filter(Account::NAME.eq(text))),
    ];
    for request in requests {
        let mut composite = Composite::new();
        composite.add("a", request);
        let error = org.composite(composite).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.message().contains("@{"), "{error}");
    }
    // A reference is one only in a composite.
    let mut composite = Composite::new();
    let account = composite.add("account", Subrequest::create(New::<Account>::new().set(Account::NAME, "x")));
    let contact = || New::<Contact>::new().set(Contact::ACCOUNT_ID, &account);
    let other = || New::<Contact>::new().set_custom("Other__c", account.value("Name"));
    for wire in [Wire::Rest, Wire::Soap] {
        for record in [contact(), other()] {
            assert_eq!(script.org(wire).create(record).await.unwrap_err().kind(), ErrorKind::Input);
        }
    }
    assert!(org.batch(vec![Subrequest::create(contact())], false).await.is_err());
    assert!(org.create_trees(vec![Tree::new("a", contact())]).await.is_err());
    assert!(script.requests().is_empty());
    composite.add("contact", Subrequest::create(other().set(Contact::ACCOUNT_ID, &account)));
    let _ = org.composite(composite).await;
    let body = String::from_utf8(script.requests()[0].body.clone().unwrap().into()).unwrap();
    assert!(body.contains(r#""Other__c":"@{account.Name}","AccountId":"@{account.id}""#), "{body}");
}

#[tokio::test]
async fn what_is_no_number_is_refused_on_both_wires() {
    for wire in [Wire::Rest, Wire::Soap] {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let script = Script::new([reply(400, JSON, "[]")]);
            let org = script.org(wire);
            let account = || New::<Account>::new().set(Account::ANNUAL_REVENUE, Number::from(number));
            for error in [
                org.create(account()).await.unwrap_err(),
                org.create(vec![account()]).await.unwrap_err(),
                org.update(Edit::<Account>::of(id("001")).set(Account::ANNUAL_REVENUE, Number::from(number)))
                    .await
                    .unwrap_err(),
            ] {
                assert_eq!(error.kind(), ErrorKind::Input);
                assert!(error.message().contains("Account.AnnualRevenue"), "{error}");
            }
            assert!(script.requests().is_empty());
        }
    }
}
