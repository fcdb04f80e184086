//! The calls on the emulated org: one test body, both wires, and the org's own
//! log as the witness of which wire was used.

use super::org::{VERSION, all_over, client, emulator};
use sforce::{
    Acted, DynamicObject, Edit, ErrorKind, Id, New, Org, SObject, Schedule, Select, Version, Wire, select,
};
use sforce_bindings::objects::{
    Account, AccountIndustry, PackagePushJob, PackagePushRequest, PackagePushRequestStatus,
};
use sforce_emulator::{Emulator, Fault};
use std::time::Duration;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

fn version() -> Id {
    Id::new(VERSION).unwrap()
}

fn request() -> New<PackagePushRequest> {
    New::new().set(PackagePushRequest::PACKAGE_VERSION_ID, version())
}

fn columns() -> Select<PackagePushRequest> {
    select![PackagePushRequest: ID, STATUS, SCHEDULED_START_TIME, PACKAGE_VERSION_ID, DURATION_SECONDS]
}

#[tokio::test]
async fn a_push_request_is_created_scheduled_read_and_aborted() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let start = "2026-06-01T01:00:00Z".parse().unwrap();
        let id = org.create(request().set(PackagePushRequest::SCHEDULED_START_TIME, start)).await.unwrap();
        assert_eq!(id.key_prefix(), "0DV");

        let read = org.retrieve(id, columns()).await.unwrap();
        assert_eq!(read.record_id(), Some(id));
        assert_eq!(read.status, PackagePushRequestStatus::Created);
        assert_eq!(read.scheduled_start_time, Some(start));
        assert_eq!(read.package_version_id, Some(version()));
        // Null differs from not selected.
        assert!(read.duration_seconds.is_none() && read.selected(PackagePushRequest::DURATION_SECONDS));
        assert!(!read.selected(PackagePushRequest::END_TIME));

        org.update(Edit::of(id).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Pending))
            .await
            .unwrap();
        org.update(Edit::of(id).null(PackagePushRequest::SCHEDULED_START_TIME)).await.unwrap();
        let read = org.retrieve(id, columns()).await.unwrap();
        assert_eq!(read.status, PackagePushRequestStatus::Pending);
        assert_eq!(read.scheduled_start_time, None);

        org.update(Edit::of(id).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Canceled))
            .await
            .unwrap();
        // An abort that comes too late is an error, and nothing changes.
        let error = org
            .update(Edit::of(id).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Canceled))
            .await
            .unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("INVALID_STATUS")), "{error}");
        assert!(!error.is_retryable());

        let operations = all_over(&emulator, wire);
        assert_eq!(
            operations,
            ["create", "retrieve", "update", "update", "retrieve", "update", "update"],
            "over {wire:?}"
        );
    }
}

#[tokio::test]
async fn jobs_are_created_together_and_queried_page_by_page() {
    for wire in WIRES {
        let settings = sforce_emulator::Settings { smallest_batch: 1, ..Default::default() };
        let emulator = super::org::emulator_with(sforce_emulator::Clock::manual(), settings).await;
        let org = client(&emulator, wire).at(Version::V58);
        let push = org.create(request()).await.unwrap();
        let job = |org: usize| {
            New::<PackagePushJob>::new()
                .set(PackagePushJob::PACKAGE_PUSH_REQUEST_ID, push)
                .set(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY, format!("00D0000000{org:05}"))
        };
        // The third org is named twice: its second row is refused, the others go on.
        let mut jobs: Vec<_> = (0..205).map(job).collect();
        jobs.insert(3, job(2));
        let results = org.create(jobs).await.unwrap();
        assert_eq!(results.len(), 206);
        let refused: Vec<_> = results.iter().enumerate().filter(|(_, result)| !result.success).collect();
        assert_eq!(refused.len(), 1, "{refused:?}");
        assert_eq!((refused[0].0, refused[0].1.errors[0].code.as_str()), (3, "DUPLICATE_VALUE"));

        let select = select![PackagePushJob: ID, STATUS, SUBSCRIBER_ORGANIZATION_KEY]
            .filter(PackagePushJob::PACKAGE_PUSH_REQUEST_ID.eq(push))
            .order_by(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY);
        let mut query = org.query(select.clone()).batch_size(100);
        let mut keys = Vec::new();
        while let Some(job) = query.next().await {
            keys.push(job.unwrap().subscriber_organization_key.unwrap());
        }
        assert_eq!(query.total(), Some(205));
        assert_eq!(keys.len(), 205);
        assert!(keys.is_sorted());
        assert_eq!(org.query(select.limit(7)).all().await.unwrap().len(), 7);

        // The same rows without bindings.
        let text = format!(
            "SELECT Id, SubscriberOrganizationKey FROM PackagePushJob WHERE PackagePushRequestId = '{push}' LIMIT 2"
        );
        let rows: Vec<DynamicObject> = org.query_text(text).all().await.unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0].object(), "PackagePushJob");
        assert_eq!(rows[0].get::<Id>("Id").unwrap().unwrap().key_prefix(), "0DX");

        let operations = all_over(&emulator, wire);
        let count = |wanted: &str| operations.iter().filter(|operation| *operation == wanted).count();
        // One request, two of jobs (206 at 200 a call); three pages, and two queries of one.
        assert_eq!((count("create"), count("query"), count("queryMore")), (3, 3, 2), "{operations:?}");
    }
}

#[tokio::test]
async fn values_of_every_kind_come_back_as_they_went() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let name = "A & B <c> \"d\" 'e' \\ ü 漢 🙂";
        let id = org
            .create(
                New::<Account>::new()
                    .set(Account::NAME, name)
                    .set(Account::NUMBER_OF_EMPLOYEES, 9_000)
                    .set(Account::BILLING_LATITUDE, 50.7333)
                    .set(Account::INDUSTRY, AccountIndustry::Agriculture)
                    .set(Account::BILLING_CITY, "Bonn"),
            )
            .await
            .unwrap();
        let account = org
            .retrieve(id, select![Account: NAME, NUMBER_OF_EMPLOYEES, BILLING_LATITUDE, INDUSTRY, IS_DELETED, BILLING_ADDRESS, CREATED_DATE])
            .await
            .unwrap();
        assert_eq!(account.name.as_deref(), Some(name));
        assert_eq!(account.number_of_employees, Some(9_000));
        assert_eq!(account.billing_latitude.as_ref().map(sforce::Number::value), Some(50.7333));
        assert_eq!(account.industry, AccountIndustry::Agriculture);
        assert_eq!(account.is_deleted, Some(false));
        assert_eq!(account.billing_address.get().unwrap().city.as_deref(), Some("Bonn"));
        assert!(account.created_date.is_some());
        // A text that would end a literal, were it not escaped, finds its own record only.
        let found = org.query(select![Account: ID].filter(Account::NAME.eq(name))).all().await.unwrap();
        assert_eq!(found.iter().map(SObject::record_id).collect::<Vec<_>>(), [Some(id)]);
        let none =
            org.query(select![Account: ID].filter(Account::NAME.eq("x' OR Name != '"))).all().await.unwrap();
        assert!(none.is_empty());

        let mut changed = account.clone();
        changed.id = Some(id);
        changed.number_of_employees = None;
        let old = Account { id: Some(id), ..account };
        let edit = Edit::diff(&old, &changed).unwrap().unwrap();
        assert_eq!(edit.changes().iter().count(), 1);
        org.update(edit).await.unwrap();
        let account = org.retrieve(id, select![Account: NUMBER_OF_EMPLOYEES, BILLING_CITY]).await.unwrap();
        assert_eq!((account.number_of_employees, account.billing_city.as_deref()), (None, Some("Bonn")));

        org.delete::<Account>(id).await.unwrap();
        let error = org.retrieve(id, select![Account: NAME]).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn refusals_are_alike_on_both_wires() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let missing = New::<PackagePushRequest>::new();
        assert_eq!(missing.required_missing(), ["PackageVersionId"]);
        let error = org.create(missing).await.unwrap_err();
        assert_eq!(error.code(), Some("REQUIRED_FIELD_MISSING"), "{error}");
        assert_eq!(error.fields(), ["PackageVersionId"]);

        let error = org
            .create(request().set(PackagePushRequest::STATUS, sforce::Pick::from_text("Paused")))
            .await
            .unwrap_err();
        assert_eq!(error.code(), Some("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"), "{error}");

        let error = org.query_text::<DynamicObject>("SELECT Nope FROM Account").all().await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("INVALID_FIELD")), "{error}");

        let error = org.query_text::<DynamicObject>("SELECT FROM").all().await.unwrap_err();
        assert_eq!(error.code(), Some("MALFORMED_QUERY"), "{error}");
    }
}

#[tokio::test]
async fn an_expired_session_is_renewed_once_for_all() {
    for wire in WIRES {
        let emulator = emulator().await;
        let (client_id, client_secret) = Emulator::CLIENT;
        let org = Org::login(sforce::ClientCredentials {
            login_url: emulator.url().into(),
            client_id: client_id.into(),
            client_secret: client_secret.into(),
        })
        .await
        .unwrap()
        .over(wire)
        .at(Version::V58);
        emulator.expire_session();
        emulator.clear_log();
        let calls = (0..64).map(|_| {
            let org = org.clone();
            tokio::spawn(async move { org.query(select![Account: ID]).all().await })
        });
        for call in calls.collect::<Vec<_>>() {
            call.await.unwrap().unwrap();
        }
        let tokens =
            emulator.log().iter().filter(|exchange| exchange.operation.as_deref() == Some("token")).count();
        assert_eq!(tokens, 1, "64 tasks met an expired session, and one renewed it");
    }
}

#[tokio::test]
async fn soap_login_signs_in_and_says_where_it_ended() {
    let emulator = emulator().await;
    let (username, password) = Emulator::USER;
    let login = |version| sforce::SoapLogin {
        login_url: emulator.url().into(),
        username: username.into(),
        password: password.into(),
        version,
    };
    let org = Org::login(login(Version::V58)).await.unwrap().over(Wire::Soap).at(Version::V58);
    assert!(org.create(request()).await.is_ok());
    all_over(&emulator, Wire::Soap);
    let error = Org::login(login(Version::V65)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
    assert!(
        error.to_string().contains("ClientCredentials") || error.to_string().contains("OAuth"),
        "{error}"
    );
}

#[tokio::test]
async fn a_read_survives_an_outage_and_a_write_is_not_sent_twice() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        emulator.fail_next(Fault::Status(503, Some(Duration::from_millis(1))));
        emulator.fail_next(Fault::Drop);
        assert!(org.query(select![Account: ID]).all().await.is_ok());

        emulator.fail_next(Fault::Drop);
        let error = org.create(request()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connection, "{error}");
        assert_eq!(error.acted(), Acted::Perhaps, "the service may have created it: the caller must look");
    }
}

#[tokio::test]
async fn no_secret_is_ever_printed() {
    let emulator = emulator().await;
    let org = client(&emulator, Wire::Soap);
    let secret = emulator.session().to_owned();
    emulator.expire_session();
    let error = org.query(select![Account: ID]).all().await.unwrap_err();
    assert!(error.is_session_expired(), "{error}");
    for shown in [format!("{org:?}"), format!("{:?}", org.session()), format!("{error:?}"), error.to_string()]
    {
        assert!(!shown.contains(&secret), "{shown}");
    }
}

#[tokio::test]
async fn a_push_runs_to_its_end() {
    for wire in WIRES {
        let emulator = emulator().await;
        let org = client(&emulator, wire).at(Version::V58);
        let push = org.create(request()).await.unwrap();
        org.create(
            New::<PackagePushJob>::new()
                .set(PackagePushJob::PACKAGE_PUSH_REQUEST_ID, push)
                .set(PackagePushJob::SUBSCRIBER_ORGANIZATION_KEY, "00D000000000001"),
        )
        .await
        .unwrap();
        org.update(Edit::of(push).set(PackagePushRequest::STATUS, PackagePushRequestStatus::Pending))
            .await
            .unwrap();
        let mut seen = Vec::new();
        let done = sforce::poll(
            Schedule::every(Duration::from_millis(1)),
            || async {
                emulator.advance(Duration::from_secs(1));
                let now = org.retrieve(push, select![PackagePushRequest: STATUS]).await?;
                Ok(match now.status.known() {
                    Some(PackagePushRequestStatus::Pending | PackagePushRequestStatus::InProgress) => {
                        sforce::Polled::Pending(now)
                    }
                    _ => sforce::Polled::Done(now),
                })
            },
            |now| seen.push(now.status.text().unwrap_or_default().to_owned()),
        )
        .await
        .unwrap();
        assert_eq!(done.status, PackagePushRequestStatus::Succeeded);
        assert!(seen.contains(&"In Progress".to_owned()), "{seen:?}");
    }
}
