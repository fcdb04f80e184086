// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `IdeaReputationLevel`.
#[derive(Default)]
pub struct IdeaReputationLevel {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdeaReputationLevel: "IdeaReputationLevel" in API, base None, subtypes [], object None;
    req Text name "name",
    req Int value "value",
}

/// `IdeasSettings`, a [`Metadata`].
#[derive(Default)]
pub struct IdeasSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableChatterProfile`.
    pub enable_chatter_profile: Option<bool>,
    /// `enableIdeaThemes`.
    pub enable_idea_themes: Option<bool>,
    /// `enableIdeas`.
    pub enable_ideas: Option<bool>,
    /// `enableIdeasReputation`.
    pub enable_ideas_reputation: Option<bool>,
    /// `halfLife`.
    pub half_life: Option<::sforce::Number>,
    /// `ideasProfilePage`.
    pub ideas_profile_page: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IdeasSettings: "IdeasSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_chatter_profile "enableChatterProfile",
    opt Flag enable_idea_themes "enableIdeaThemes",
    opt Flag enable_ideas "enableIdeas",
    opt Flag enable_ideas_reputation "enableIdeasReputation",
    opt Num half_life "halfLife",
    opt Text ideas_profile_page "ideasProfilePage",
}
::sforce::component! { IdeasSettings legacy }

/// `InstalledPackage`, a [`Metadata`].
#[derive(Default)]
pub struct InstalledPackage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `password`.
    pub password: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { InstalledPackage: "InstalledPackage" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text password "password",
    req Text version_number "versionNumber",
}
::sforce::component! { InstalledPackage legacy }

/// `IpRange`.
#[derive(Default)]
pub struct IpRange {
    /// `end`.
    pub end: Option<String>,
    /// `start`.
    pub start: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { IpRange: "IpRange" in API, base None, subtypes [], object None;
    opt Text end "end",
    opt Text start "start",
}

::sforce::enumeration! {
    /// `IterationOrder`.
    pub enum IterationOrder {
        Asc = "Asc",
        Desc = "Desc",
    }
}
