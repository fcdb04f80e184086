// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

::sforce::enumeration! {
    /// `ManageableState`.
    pub enum ManageableState {
        Released = "released",
        Deleted = "deleted",
        Deprecated = "deprecated",
        Installed = "installed",
        Beta = "beta",
        Unmanaged = "unmanaged",
    }
}

::sforce::enumeration! {
    /// `MaxLoginAttempts`.
    pub enum MaxLoginAttempts {
        ThreeAttempts = "ThreeAttempts",
        FiveAttempts = "FiveAttempts",
        TenAttempts = "TenAttempts",
        NoLimit = "NoLimit",
    }
}

/// `Metadata`.
#[derive(Default)]
pub struct Metadata {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Metadata: "Metadata" in API, base None, subtypes [
        AccountCriteriaBasedSharingRule,
        AccountOwnerSharingRule,
        AccountSettings,
        AccountSharingRules,
        AccountTerritorySharingRule,
        AccountTerritorySharingRules,
        ActivitiesSettings,
        AddressSettings,
        AnalyticSnapshot,
        ApexClass,
        ApexComponent,
        ApexPage,
        ApexTrigger,
        AppMenu,
        ApprovalProcess,
        AssignmentRule,
        AssignmentRules,
        AuthProvider,
        AutoResponseRule,
        AutoResponseRules,
        BaseSharingRule,
        BusinessHoursEntry,
        BusinessHoursSettings,
        BusinessProcess,
        CallCenter,
        CampaignCriteriaBasedSharingRule,
        CampaignOwnerSharingRule,
        CampaignSharingRules,
        CaseCriteriaBasedSharingRule,
        CaseOwnerSharingRule,
        CaseSettings,
        CaseSharingRules,
        ChatterAnswersSettings,
        Community,
        CompactLayout,
        CompanySettings,
        ConnectedApp,
        ContactCriteriaBasedSharingRule,
        ContactOwnerSharingRule,
        ContactSharingRules,
        ContractSettings,
        CriteriaBasedSharingRule,
        CustomApplication,
        CustomApplicationComponent,
        CustomDataType,
        CustomField,
        CustomLabel,
        CustomLabels,
        CustomObject,
        CustomObjectCriteriaBasedSharingRule,
        CustomObjectOwnerSharingRule,
        CustomObjectSharingRules,
        CustomObjectTranslation,
        CustomPageWebLink,
        CustomSite,
        CustomTab,
        Dashboard,
        DashboardFolder,
        DataCategoryGroup,
        Document,
        DocumentFolder,
        EmailFolder,
        EmailTemplate,
        EntitlementProcess,
        EntitlementSettings,
        EntitlementTemplate,
        EscalationRule,
        EscalationRules,
        ExternalDataSource,
        FieldSet,
        FlexiPage,
        Flow,
        Folder,
        ForecastingSettings,
        Group,
        HomePageComponent,
        HomePageLayout,
        IdeasSettings,
        InstalledPackage,
        KnowledgeSettings,
        Layout,
        LeadCriteriaBasedSharingRule,
        LeadOwnerSharingRule,
        LeadSharingRules,
        Letterhead,
        ListView,
        LiveAgentSettings,
        LiveChatAgentConfig,
        LiveChatButton,
        LiveChatDeployment,
        MetadataWithContent,
        MilestoneType,
        MobileSettings,
        Network,
        OpportunityCriteriaBasedSharingRule,
        OpportunityOwnerSharingRule,
        OpportunitySettings,
        OpportunitySharingRules,
        OrderSettings,
        OwnerSharingRule,
        Package,
        PermissionSet,
        PicklistValue,
        Portal,
        PostTemplate,
        ProductSettings,
        Profile,
        Queue,
        QuickAction,
        QuoteSettings,
        RecordType,
        RemoteSiteSetting,
        Report,
        ReportFolder,
        ReportType,
        Role,
        RoleOrTerritory,
        SamlSsoConfig,
        Scontrol,
        SecuritySettings,
        SharingReason,
        SharingRules,
        SharingSet,
        SiteDotCom,
        Skill,
        StaticResource,
        SynonymDictionary,
        Territory,
        Translations,
        UserCriteriaBasedSharingRule,
        UserMembershipSharingRule,
        UserSharingRules,
        ValidationRule,
        WebLink,
        Workflow,
        WorkflowAction,
        WorkflowAlert,
        WorkflowFieldUpdate,
        WorkflowFlowAction,
        WorkflowKnowledgePublish,
        WorkflowOutboundMessage,
        WorkflowRule,
        WorkflowSend,
        WorkflowTask,
    ], object None;
    opt Text full_name "fullName",
}
::sforce::component! { Metadata legacy }

/// `MetadataWithContent`, a [`Metadata`].
#[derive(Default)]
pub struct MetadataWithContent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MetadataWithContent: "MetadataWithContent" in API, base Some(&Metadata), subtypes [
        ApexClass,
        ApexComponent,
        ApexPage,
        ApexTrigger,
        Document,
        EmailTemplate,
        Scontrol,
        SiteDotCom,
        StaticResource,
    ], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
}
::sforce::component! { MetadataWithContent legacy }

::sforce::enumeration! {
    /// `MilestoneTimeUnits`.
    pub enum MilestoneTimeUnits {
        Minutes = "Minutes",
        Hours = "Hours",
        Days = "Days",
    }
}

/// `MilestoneType`, a [`Metadata`].
#[derive(Default)]
pub struct MilestoneType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `recurrenceType`.
    pub recurrence_type: ::sforce::Pick<MilestoneTypeRecurrenceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MilestoneType: "MilestoneType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Pick(MilestoneTypeRecurrenceType) recurrence_type "recurrenceType",
}
::sforce::component! { MilestoneType legacy }

::sforce::enumeration! {
    /// `MilestoneTypeRecurrenceType`.
    pub enum MilestoneTypeRecurrenceType {
        None = "none",
        RecursIndependently = "recursIndependently",
        RecursChained = "recursChained",
    }
}

::sforce::enumeration! {
    /// `MinPasswordLength`.
    pub enum MinPasswordLength {
        FiveCharacters = "FiveCharacters",
        EightCharacters = "EightCharacters",
        TenCharacters = "TenCharacters",
    }
}

/// `MiniLayout`.
#[derive(Default)]
pub struct MiniLayout {
    /// `fields`.
    pub fields: Vec<String>,
    /// `relatedLists`.
    pub related_lists: ::sforce::List<RelatedListItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MiniLayout: "MiniLayout" in API, base None, subtypes [], object None;
    opt Texts fields "fields",
    opt List(RelatedListItem) related_lists "relatedLists",
}

::sforce::enumeration! {
    /// `MobileSessionTimeout`.
    pub enum MobileSessionTimeout {
        Never = "Never",
        OneMinute = "OneMinute",
        FiveMinutes = "FiveMinutes",
        TenMinutes = "TenMinutes",
        ThirtyMinutes = "ThirtyMinutes",
    }
}

/// `MobileSettings`, a [`Metadata`].
#[derive(Default)]
pub struct MobileSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `chatterMobile`.
    pub chatter_mobile: ::sforce::Opt<ChatterMobileSettings>,
    /// `dashboardMobile`.
    pub dashboard_mobile: ::sforce::Opt<DashboardMobileSettings>,
    /// `salesforceMobile`.
    pub salesforce_mobile: ::sforce::Opt<SFDCMobileSettings>,
    /// `touchMobile`.
    pub touch_mobile: ::sforce::Opt<TouchMobileSettings>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { MobileSettings: "MobileSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt One(ChatterMobileSettings) chatter_mobile "chatterMobile",
    opt One(DashboardMobileSettings) dashboard_mobile "dashboardMobile",
    opt One(SFDCMobileSettings) salesforce_mobile "salesforceMobile",
    opt One(TouchMobileSettings) touch_mobile "touchMobile",
}
::sforce::component! { MobileSettings legacy }
