//! Rules that the vendor documents and that no describe tells.

/// The key prefixes of standard objects, which are the same in every org. Those of an org's own objects
/// differ from org to org.
const PREFIXES: &[(&str, &str)] = &[
    ("001", "Account"),
    ("003", "Contact"),
    ("005", "User"),
    ("006", "Opportunity"),
    ("00G", "Group"),
    ("00K", "OpportunityContactRole"),
    ("00Q", "Lead"),
    ("00T", "Task"),
    ("00U", "Event"),
    ("02i", "Asset"),
    ("033", "MetadataPackage"),
    ("04t", "MetadataPackageVersion"),
    ("0DV", "PackagePushRequest"),
    ("0DX", "PackagePushJob"),
    ("0DY", "PackagePushError"),
    ("500", "Case"),
];

/// Whether an id may be one of an object's: `bound` is the key prefix that the object's bindings have.
///
/// A standard object's ids have its prefix. An object of an org's own may have any that no standard
/// object has.
///
/// # Errors
/// If it may not.
pub(crate) fn check_id(object: &str, bound: Option<&str>, id: crate::Id) -> Result<(), crate::Error> {
    let prefix = id.key_prefix();
    let owner = PREFIXES.iter().find(|(known, _)| *known == prefix).map(|(_, object)| *object);
    let own =
        PREFIXES.iter().find(|(_, known)| known.eq_ignore_ascii_case(object)).map(|(prefix, _)| *prefix);
    let custom = object.contains("__");
    let expected = if custom { None } else { bound.or(own) };
    let fits = match expected {
        Some(expected) => expected == prefix,
        None => !custom || owner.is_none(),
    };
    if fits {
        return Ok(());
    }
    let expected = expected.map_or(String::new(), |it| format!(", whose ids begin with {it}"));
    Err(crate::Error::input(match owner {
        Some(owner) => format!("{id} is the id of a record of {owner}, not of {object}{expected}"),
        None => format!("{id} is not the id of a record of {object}{expected}"),
    }))
}

/// Fields that a create demands although the describe calls them Nillable.
pub(crate) fn required_by_rule(object: &str) -> impl Iterator<Item = &'static str> {
    let fields: &[&str] = match object {
        "PackagePushRequest" => &["PackageVersionId"],
        "PackagePushJob" => &["PackagePushRequestId", "SubscriberOrganizationKey"],
        _ => &[],
    };
    fields.iter().copied()
}
