//! What is allowed compiles: without this, the other cases could fail for any reason.

use sforce::metadata::UpdateMetadata;
use sforce::{Edit, Id, New, Pick, select};
use sforce_bindings::objects::{Account, PackagePushRequest, PackagePushRequestStatus};
use sforce_bindings::v30::metadata::CustomObject;

fn delete<T: sforce::CanDelete>() {}

fn main() {
    let id = Id::new("0DV000000000001AAA").unwrap();
    let _ = New::<PackagePushRequest>::new().set(PackagePushRequest::PACKAGE_VERSION_ID, id);
    let _ = Edit::<PackagePushRequest>::of(id)
        .set(PackagePushRequest::STATUS, PackagePushRequestStatus::Pending)
        .null(PackagePushRequest::SCHEDULED_START_TIME);
    let _ = Edit::<PackagePushRequest>::of(id).set(PackagePushRequest::STATUS, Pick::from_text("Paused"));
    // An unrestricted picklist takes text too.
    let _ = New::<Account>::new().set(Account::INDUSTRY, "Beekeeping");
    let _ = select![PackagePushRequest: ID, STATUS]
        .filter(PackagePushRequest::STATUS.eq(PackagePushRequestStatus::Created))
        .order_by(PackagePushRequest::SCHEDULED_START_TIME.desc());
    // A nillable field takes a value that may be missing, or may not.
    let phone = Some("1");
    let _ = New::<Account>::new()
        .set(Account::PHONE, phone)
        .set(Account::PHONE, "1")
        .set(Account::ANNUAL_REVENUE, Some(5_u64));
    let _ = Edit::<Account>::of(id).set(Account::PHONE, phone).set(Account::INDUSTRY, Some("Beekeeping"));
    let _ = UpdateMetadata::new("Widget__c", CustomObject::default());
    delete::<Account>();
}
