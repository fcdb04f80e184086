//! Rules that the vendor documents and that no describe tells.

/// Fields that a create demands although the describe calls them Nillable.
pub(crate) fn required_by_rule(object: &str) -> impl Iterator<Item = &'static str> {
    let fields: &[&str] = match object {
        "PackagePushRequest" => &["PackageVersionId"],
        "PackagePushJob" => &["PackagePushRequestId", "SubscriberOrganizationKey"],
        _ => &[],
    };
    fields.iter().copied()
}
