//! What can be pushed, and where to.

use crate::client::Org;
use crate::error::Error;
use crate::query::Soql;
use crate::value::Id;
use crate::{Version, soql};
use serde::Deserialize;

/// The first version that says whether a package version is deprecated.
const DEPRECATION: Version = Version::new(46);

/// A version of a package.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct PackageVersion {
    /// Its id.
    #[serde(rename = "Id")]
    pub id: Id,
    /// Its name.
    #[serde(rename = "Name")]
    pub name: String,
    /// The package.
    #[serde(rename = "MetadataPackageId")]
    pub package: Option<Id>,
    /// `Released` or `Beta`; only what is released can be pushed.
    #[serde(rename = "ReleaseState")]
    pub release_state: Option<String>,
    /// It was deprecated and cannot be pushed any more. False before API 46.0, which does not say.
    #[serde(rename = "IsDeprecated", default)]
    pub deprecated: bool,
}

impl PackageVersion {
    /// Whether the service pushes it; otherwise, why not.
    ///
    /// # Errors
    /// If it is a beta, or deprecated.
    pub fn pushable(&self) -> Result<(), Error> {
        let why = if self.deprecated {
            "it is deprecated"
        } else if self.release_state.as_deref() == Some("Beta") {
            "it is a beta: only released versions are pushed"
        } else {
            return Ok(());
        };
        Err(Error::input(format!("the package version {} ({}) cannot be pushed: {why}", self.name, self.id)))
    }
}

/// An org that has the package and can be upgraded.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct EligibleOrg {
    /// Its id of 15 characters: what a push job is made for.
    #[serde(rename = "OrgKey")]
    pub org_key: String,
    /// Its name.
    #[serde(rename = "OrgName", default)]
    pub name: Option<String>,
    /// `Production` or `Sandbox`.
    #[serde(rename = "OrgType", default)]
    pub org_type: Option<String>,
    /// `Active`, `Demo`, `Free` or `Trial`.
    #[serde(rename = "OrgStatus", default)]
    pub status: Option<String>,
    /// The instance that hosts it.
    #[serde(rename = "InstanceName", default)]
    pub instance: Option<String>,
    /// The version that it has now.
    #[serde(rename = "MetadataPackageVersionId", default)]
    pub installed: Option<Id>,
}

/// A version of a package by its id.
///
/// # Errors
/// `NOT_FOUND` where there is none, or the user may not see it.
pub async fn version(org: &Org, id: Id) -> Result<PackageVersion, Error> {
    let deprecated = if org.version() >= DEPRECATION { ", IsDeprecated" } else { "" };
    let statement = format!(
        "SELECT Id, Name, MetadataPackageId, ReleaseState{deprecated} FROM MetadataPackageVersion WHERE Id = {{id}}"
    );
    let found = org.query_as(Soql::new(statement).bind("id", id)).next().await.transpose()?;
    found.ok_or_else(|| {
        Error::refused(
            "NOT_FOUND",
            &format!(
                "there is no package version {id} here: push upgrades start in the org that owns the package"
            ),
        )
    })
}

/// The orgs that a version can be pushed to: they have another version of the package installed,
/// and are not inactive. In the order of their ids.
///
/// # Errors
/// If the version cannot be pushed, and what the service refuses with.
pub async fn eligible(org: &Org, id: Id) -> Result<Vec<EligibleOrg>, Error> {
    let version = version(org, id).await?;
    version.pushable()?;
    let package = version.package.ok_or_else(|| {
        Error::protocol(format!("the package version {id} does not say which package it is of"))
    })?;
    // Subscribers name their package from 49.0 on only; their version they always name.
    let statement = soql!(
        "SELECT OrgKey, OrgName, OrgType, OrgStatus, InstanceName, MetadataPackageVersionId \
         FROM PackageSubscriber \
         WHERE InstalledStatus = 'i' AND OrgStatus != 'Inactive' AND MetadataPackageVersionId != {id} \
         AND MetadataPackageVersionId IN (SELECT Id FROM MetadataPackageVersion WHERE MetadataPackageId = {package}) \
         ORDER BY OrgKey",
        id,
        package
    );
    org.query_as(statement).all().await
}
