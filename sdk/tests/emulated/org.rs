//! An emulated org with the committed schemas, and a client for it.

use sforce::{Org, Session, Wire};
use sforce_bindings::v66::metadata::{
    CustomField, CustomLabel, CustomObject, DeploymentStatus, FieldType, SharingModel,
};
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Builder, Clock, Emulator, Exchange, Settings};
use std::path::Path;
use std::time::Duration;

/// A package version that can be pushed.
pub(crate) const VERSION: &str = "04t000000000001AAA";

/// An emulated org whose clock the test advances, with one released package version.
pub(crate) async fn emulator() -> Emulator {
    emulator_with(Clock::manual(), Settings::with_retired_versions()).await
}

/// An emulated org with one released package version.
pub(crate) async fn emulator_with(clock: Clock, settings: Settings) -> Emulator {
    let emulator = schemas(Emulator::builder()).clock(clock).settings(settings).start().await.unwrap();
    emulator
        .insert("MetadataPackageVersion", [("Id", VERSION), ("Name", "Spring"), ("ReleaseState", "Released")])
        .unwrap();
    emulator
}

/// An emulated org with the metadata of 66.0 too, whose clock the test advances.
pub(crate) async fn metadata_org(settings: Settings) -> Emulator {
    let v66 = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema/v66/metadata.schema");
    let builder = schemas(Emulator::builder()).schema(snapshot::read_file(&v66).unwrap());
    builder.clock(Clock::manual()).settings(settings).start().await.unwrap()
}

/// With the committed schemas, and objects that no committed one has the like of.
pub(crate) fn schemas(builder: Builder) -> Builder {
    let schemas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/schema");
    builder
        .schema(snapshot::read_file(&schemas.join("v30/metadata.schema")).unwrap())
        .schema(snapshot::read_folder(&schemas.join("objects")).unwrap())
        .schema(snapshot::read_folder(&schemas.join("v65/tooling")).unwrap())
        .schema(snapshot::read("rooms.schema", include_str!("rooms.schema")).unwrap())
}

/// A client with the emulated org's ready session.
pub(crate) fn client(emulator: &Emulator, wire: Wire) -> Org {
    Org::with_session(Session::new(emulator.url(), emulator.session())).unwrap().over(wire)
}

/// Asserts that all that went to the org went over one wire; returns the operations.
pub(crate) fn all_over(emulator: &Emulator, wire: Wire) -> Vec<String> {
    let log = emulator.log();
    assert!(!log.is_empty());
    let expected = match wire {
        Wire::Rest => sforce_emulator::Wire::Rest,
        Wire::Soap => sforce_emulator::Wire::Soap,
        other => panic!("{other:?}"),
    };
    let strays: Vec<&Exchange> = log.iter().filter(|exchange| exchange.wire != expected).collect();
    assert!(strays.is_empty(), "{strays:#?}");
    log.into_iter().filter_map(|exchange| exchange.operation).collect()
}

/// As quick as a test may look.
pub(crate) fn quick() -> sforce::Schedule {
    sforce::Schedule::every(Duration::from_millis(5)).deadline(Duration::from_secs(30))
}

/// An object that can be created.
pub(crate) fn room(name: &str) -> CustomObject {
    let mut name_field = CustomField { label: Some("Room Name".into()), ..CustomField::default() };
    name_field.r#type = FieldType::Text.into();
    CustomObject {
        full_name: Some(name.into()),
        deployment_status: DeploymentStatus::Deployed.into(),
        label: Some("Room & Board".into()),
        plural_label: Some("Rooms".into()),
        sharing_model: SharingModel::ReadWrite.into(),
        name_field: name_field.into(),
        ..CustomObject::default()
    }
}

/// A label that can be created.
pub(crate) fn label(name: &str) -> CustomLabel {
    CustomLabel {
        full_name: Some(name.into()),
        language: Some("en_US".into()),
        protected: Some(false),
        short_description: Some("A label".into()),
        value: Some("A value".into()),
        ..CustomLabel::default()
    }
}
