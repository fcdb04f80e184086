//! Every call that writes, on the wires that have it: what tests of all of them go through.

use super::legacy::widget;
use super::org::label;
use super::push::{key, version};
use sforce::client::{Composite, Merge, Subrequest, Tree};
use sforce::metadata::{DeployOptions, Deployment, Package, UpdateMetadata};
use sforce::push::PushUpgrade;
use sforce::tooling::{Container, ContainerRequest, Member};
use sforce::{
    Acted, Blob, DynamicObject, Edit, Error, ErrorKind, Id, New, Org, SaveResult, SoapApi, Upsert, Version,
    Wire,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v66::metadata::{CustomLabel, CustomObject};
use sforce_emulator::Emulator;
use std::time::Duration;

pub(crate) const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];
const REST: &[Wire] = &[Wire::Rest];
const SOAP: &[Wire] = &[Wire::Soap];

/// A call, and the wires that have it. Not among them is `raw_rest`, which hands out whatever the answer is.
pub(crate) const WRITES: &[(&str, &[Wire])] = &[
    ("create", &WIRES),
    ("create of many", &WIRES),
    ("create with a file", REST),
    ("update", &WIRES),
    ("update of many", &WIRES),
    ("upsert", &WIRES),
    ("upsert of many", &WIRES),
    ("delete", &WIRES),
    ("delete_all", &WIRES),
    ("object.delete", &WIRES),
    ("undelete", SOAP),
    ("undelete_all", SOAP),
    ("empty_recycle_bin", SOAP),
    ("merge", SOAP),
    ("composite", REST),
    ("batch", REST),
    ("create_trees", REST),
    ("raw_soap", SOAP),
    ("metadata().create", SOAP),
    ("metadata().update", SOAP),
    ("metadata().upsert", SOAP),
    ("metadata().delete", SOAP),
    ("metadata().rename", SOAP),
    ("metadata().deploy", &WIRES),
    ("metadata().deploy_validated", &WIRES),
    ("Deployment::cancel", &WIRES),
    ("legacy().create", SOAP),
    ("legacy().update", SOAP),
    ("legacy().delete", SOAP),
    ("Container::create", &WIRES),
    ("Container::put", &WIRES),
    ("Container::check", &WIRES),
    ("Container::save", &WIRES),
    ("Container::delete", &WIRES),
    ("ContainerRequest::abort", &WIRES),
    ("PushUpgrade::create", &WIRES),
    ("PushUpgrade::schedule", &WIRES),
    ("PushUpgrade::abort", &WIRES),
    ("logout", &WIRES),
];

/// What there has to be before a call can be made; only what this one needs.
pub(crate) struct Before {
    ids: [Id; 2],
    deployment: Option<Deployment>,
    container: Option<Container>,
    request: Option<ContainerRequest>,
    upgrade: Option<PushUpgrade>,
    /// A name that nothing has yet.
    name: String,
}

/// The rows of a call; one that gives nothing has saved.
type Rows = Vec<SaveResult>;

fn account(name: &str) -> New<Account> {
    New::new().set(Account::NAME, name)
}

impl Before {
    /// Makes ready for a call with an org that nothing disturbs.
    pub(crate) async fn of(call: &str, emulator: &Emulator, org: &Org, name: &str) -> Self {
        let account = || Id::new(&emulator.insert("Account", [("Name", "a")]).unwrap()).unwrap();
        let mut before = Self {
            ids: [account(), account()],
            deployment: None,
            container: None,
            request: None,
            upgrade: None,
            name: name.to_owned(),
        };
        match call {
            "undelete" | "undelete_all" | "empty_recycle_bin" => {
                org.delete_all::<Account>(&before.ids).await.unwrap();
            }
            "metadata().update" | "metadata().delete" => {
                let made = org.metadata().create(&[label(name)]).await.unwrap();
                assert!(made[0].success, "{made:?}");
            }
            "metadata().deploy_validated" => {
                let options = DeployOptions::new().check_only(true).tests(["Covered"]);
                let covered = "@isTest private class Covered { @isTest static void a() {} }";
                let meta = "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>60.0</apiVersion>\
                            <status>Active</status></ApexClass>";
                let package = Package::new(Version::V66)
                    .file("classes/Covered.cls", covered)
                    .file("classes/Covered.cls-meta.xml", meta)
                    .all("ApexClass");
                let zip = package.zip().unwrap();
                before.deployment = Some(org.metadata().deploy(&zip, &options).await.unwrap());
                emulator.advance(Duration::from_secs(3600));
                let validated = before.deployment.as_ref().unwrap().status().await.unwrap();
                assert!(validated.success, "{validated:?}");
            }
            "Deployment::cancel" => {
                let zip = Package::new(Version::V66).component(label(name)).zip().unwrap();
                before.deployment = Some(org.metadata().deploy(&zip, &DeployOptions::new()).await.unwrap());
            }
            "Container::put"
            | "Container::check"
            | "Container::save"
            | "Container::delete"
            | "ContainerRequest::abort" => {
                let member = Member::class(name, format!("class {name} {{}}"));
                let container = Container::of([member]).create(org).await.unwrap();
                if call == "ContainerRequest::abort" {
                    before.request = Some(container.save().await.unwrap());
                }
                before.container = Some(container);
            }
            "PushUpgrade::schedule" | "PushUpgrade::abort" => {
                let created = PushUpgrade::to(version()).orgs([key(1)]).create(org).await.unwrap();
                before.upgrade = Some(created.upgrade);
            }
            _ => {}
        }
        before
    }

    /// The same handles of another org.
    fn container(&self, org: &Org) -> Container {
        Container::resume(org, self.container.as_ref().unwrap().id())
    }

    fn upgrade(&self, org: &Org) -> PushUpgrade {
        PushUpgrade::resume(org, self.upgrade.as_ref().unwrap().id())
    }

    fn deployment(&self, org: &Org) -> Deployment {
        Deployment::resume(org, self.deployment.as_ref().unwrap().id())
    }
}

/// Results of components as those of records.
fn rows(results: Vec<sforce::metadata::ComponentResult>) -> Rows {
    let row = |result: sforce::metadata::ComponentResult| {
        let mut row = SaveResult::default();
        (row.success, row.errors) = (result.success, result.errors);
        row
    };
    results.into_iter().map(row).collect()
}

/// Makes a call; its rows, none for a call that is one.
#[allow(clippy::too_many_lines)] // one line a call
pub(crate) async fn write(org: &Org, call: &str, before: &Before) -> Result<Rows, Error> {
    let name = before.name.as_str();
    let [id, other] = before.ids;
    let none = |()| Rows::new();
    let change = |id| Edit::of(id).set(Account::NAME, "changed");
    let upsert = |id| Upsert::by(Account::ID, id).set(Account::NAME, "upserted");
    match call {
        "create" => org.create(account(name)).await.map(|_| Rows::new()),
        "create of many" => org.create(vec![account(name), account(name)]).await,
        "create with a file" => {
            let mut room = DynamicObject::new("Room__c");
            room.set("Name", name);
            room.set("Plan__c", Blob::from(vec![7; 2 << 20]));
            org.create(New::of(&room)).await.map(|_| Rows::new())
        }
        "update" => org.update(change(id)).await.map(none),
        "update of many" => org.update(vec![change(id), change(other)]).await,
        "upsert" => org.upsert(upsert(id)).await.map(|_| Rows::new()),
        "upsert of many" => org.upsert(vec![upsert(id), upsert(other)]).await,
        "delete" => org.delete::<Account>(id).await.map(none),
        "delete_all" => org.delete_all::<Account>(&[id, other]).await,
        "object.delete" => org.object("Account").delete(id).await.map(none),
        "undelete" => org.undelete::<Account>(id).await.map(none),
        "undelete_all" => org.undelete_all(&[id, other]).await,
        "empty_recycle_bin" => org.empty_recycle_bin(&[id, other]).await,
        "merge" => {
            let merged = org.merge(vec![Merge::into(change(id)).record(other)]).await?;
            let row = |merged: sforce::client::MergeResult| {
                let mut row = SaveResult::default();
                (row.success, row.errors) = (merged.success, merged.errors);
                row
            };
            Ok(merged.into_iter().map(row).collect())
        }
        "composite" => {
            let mut composite = Composite::new();
            let one = composite.add("one", Subrequest::create(account(name)));
            org.composite(composite).await?.get(&one)?.granted().map(|_| Rows::new())
        }
        "batch" => {
            let answered = org.batch(vec![Subrequest::create(account(name))], false).await?;
            answered[0].granted().map(|_| Rows::new())
        }
        "create_trees" => org.create_trees(vec![Tree::new("one", account(name))]).await.map(|_| Rows::new()),
        "raw_soap" => {
            let body = format!(
                "<m:sObjects xsi:type=\"o:sObject\"><o:type>Account</o:type><o:Name>{name}</o:Name></m:sObjects>"
            );
            org.raw_soap(SoapApi::Partner, "create", &body).await.map(|_| Rows::new())
        }
        "metadata().create" => org.metadata().create(&[label(name)]).await.map(rows),
        "metadata().update" => org.metadata().update(&[label(name)]).await.map(rows),
        "metadata().upsert" => org.metadata().upsert(&[label(name)]).await.map(rows),
        "metadata().delete" => org.metadata().delete::<CustomLabel>(&[name]).await.map(rows),
        "metadata().rename" => {
            // That there is none is an answer too.
            let renamed = org.metadata().rename::<CustomObject>("Gone__c", "Went__c").await;
            match renamed {
                Err(error) if error.kind() == ErrorKind::Refused && error.acted() == Acted::No => {
                    Ok(Rows::new())
                }
                other => other.map(none),
            }
        }
        "metadata().deploy" => {
            let zip = Package::new(Version::V66).component(label(name)).zip()?;
            org.metadata().deploy(&zip, &DeployOptions::new()).await.map(|_| Rows::new())
        }
        "metadata().deploy_validated" => {
            let validation = before.deployment(org).id();
            org.metadata().deploy_validated(validation).await.map(|_| Rows::new())
        }
        "Deployment::cancel" => before.deployment(org).cancel().await.map(|_| Rows::new()),
        "legacy().create" => org.legacy().create([widget(&format!("{name}__c"))]).await.map(|_| Rows::new()),
        "legacy().update" => {
            let update = UpdateMetadata::new(format!("{name}__c"), widget(&format!("{name}__c")));
            org.legacy().update([update]).await.map(|_| Rows::new())
        }
        "legacy().delete" => org.legacy().delete([widget(&format!("{name}__c"))]).await.map(|_| Rows::new()),
        "Container::create" => {
            let member = Member::class(name, format!("class {name} {{}}"));
            Container::of([member]).create(org).await.map(|_| Rows::new())
        }
        "Container::put" => {
            before.container(org).put(Member::class("Other", "class Other {}")).await.map(|_| Rows::new())
        }
        "Container::check" => before.container(org).check().await.map(|_| Rows::new()),
        "Container::save" => before.container(org).save().await.map(|_| Rows::new()),
        "Container::delete" => before.container(org).delete().await.map(none),
        "ContainerRequest::abort" => {
            let request = before.request.as_ref().unwrap().id();
            ContainerRequest::resume(org, request).abort().await.map(none)
        }
        "PushUpgrade::create" => {
            PushUpgrade::to(version()).orgs([key(1)]).create(org).await.map(|_| Rows::new())
        }
        "PushUpgrade::schedule" => before.upgrade(org).schedule().await.map(none),
        "PushUpgrade::abort" => before.upgrade(org).abort().await.map(none),
        "logout" => org.clone().logout().await.map(none),
        other => panic!("{other}"),
    }
}
