//! What users may do, where a rule asks for it (tooling-deploy, section 1;
//! metadata-legacy-async, section 2; push-upgrade, section 7).

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::actor::Actor;
use crate::compile::CodeKind;
use crate::org::Org;
use crate::push;
use crate::refusal::Refusal;
use crate::tooling;

/// A permission of a user's that a rule of the emulated org asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// API Enabled: to call anything at all.
    ApiEnabled,
    /// View All Data: for the Tooling containers, with one of the next two.
    ViewAllData,
    /// Author Apex: for classes and triggers, and what edits them.
    AuthorApex,
    /// Customize Application: for container requests, pages and components.
    CustomizeApplication,
    /// Modify Metadata Through Metadata API Functions: for all calls of the
    /// Metadata API but its describes.
    ModifyMetadata,
    /// Modify All Data: instead of [`ModifyMetadata`](Self::ModifyMetadata).
    ModifyAllData,
    /// Upload `AppExchange` Packages: for push upgrades of first-generation packages.
    UploadPackages,
    /// Create and Update Second-Generation Packages: for push upgrades of these.
    /// The org does not tell them from others: either of the two is enough.
    UpdateSecondGenerationPackages,
}

impl Permission {
    /// Every one, which a user has unless [`Builder::permissions`](crate::Builder::permissions)
    /// says otherwise.
    pub const ALL: [Self; 8] = [
        Self::ApiEnabled,
        Self::ViewAllData,
        Self::AuthorApex,
        Self::CustomizeApplication,
        Self::ModifyMetadata,
        Self::ModifyAllData,
        Self::UploadPackages,
        Self::UpdateSecondGenerationPackages,
    ];
}

/// What a user may do.
pub(crate) type Permissions = BTreeSet<Permission>;

/// Of each group one permission is needed to see an object.
fn needed(object: &str) -> &'static [&'static [Permission]] {
    use Permission::{
        AuthorApex, CustomizeApplication, UpdateSecondGenerationPackages, UploadPackages, ViewAllData,
    };
    match tooling::member_kind(object) {
        Some(CodeKind::Class | CodeKind::Trigger) => return &[&[ViewAllData], &[AuthorApex]],
        Some(CodeKind::Page | CodeKind::Component) => return &[&[ViewAllData], &[CustomizeApplication]],
        None => {}
    }
    match object {
        tooling::CONTAINER => &[&[ViewAllData], &[AuthorApex, CustomizeApplication]],
        tooling::REQUEST => &[&[ViewAllData], &[CustomizeApplication]],
        _ if push::OBJECTS.contains(&object) => &[&[UploadPackages, UpdateSecondGenerationPackages]],
        _ => &[],
    }
}

/// Whether who has these permissions sees an object. To others it is not there.
pub(crate) fn sees(permissions: &Permissions, object: &str) -> bool {
    needed(object).iter().all(|group| group.iter().any(|it| permissions.contains(it)))
}

impl Org {
    /// A user who makes a request, and sees the whole schema.
    pub(crate) fn actor(&self, user: usize) -> Result<Actor, Refusal> {
        let user = self.sessions.user(user);
        if user.permissions.contains(&Permission::ApiEnabled) {
            return Ok(self.acting(&user.id, self.clock.now()));
        }
        Err(Refusal::new(
            "API_DISABLED_FOR_ORG",
            "The API is not enabled for this user: it needs API Enabled",
        ))
    }

    /// Somebody for whom the org does what is due, at a time.
    pub(crate) fn acting(&self, user: &str, now: i64) -> Actor {
        Actor { user: user.to_owned(), now, version: None, catalog: Arc::clone(&self.catalog) }
    }

    /// The first user, who has made what was there before anybody came.
    pub(crate) fn first_user(&self) -> Actor {
        self.acting(&self.sessions.user(0).id, self.clock.now())
    }

    /// The permissions of a user by id, those of the first user for none.
    pub(crate) fn permissions_of(&self, user: &str) -> &Permissions {
        let users = self.sessions.users();
        &users.iter().find(|it| it.id == user).unwrap_or(&users[0]).permissions
    }

    /// Refuses who has none of these permissions.
    pub(crate) fn permitted(&self, by: &Actor, one_of: &[Permission], what: &str) -> Result<(), Refusal> {
        let permissions = self.permissions_of(&by.user);
        if one_of.iter().any(|it| permissions.contains(it)) {
            return Ok(());
        }
        let message = format!("{what} needs the permission {:?}", one_of[0]);
        Err(Refusal::new(&self.settings.permission_code, message))
    }

    /// Refuses who may not change components.
    pub(crate) fn may_change_metadata(&self, by: &Actor) -> Result<(), Refusal> {
        self.permitted(by, &[Permission::ModifyMetadata, Permission::ModifyAllData], "the Metadata API")
    }
}
