// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `WarrantyLifecycleMgmtSettings`, a [`Metadata`].
#[derive(Default)]
pub struct WarrantyLifecycleMgmtSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableWarrantyLCMgmt`.
    pub enable_warranty_lc_mgmt: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WarrantyLifecycleMgmtSettings: "WarrantyLifecycleMgmtSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_warranty_lc_mgmt "enableWarrantyLCMgmt",
}
::sforce::component! { WarrantyLifecycleMgmtSettings }

/// `WaveAnalyticAssetCollection`, a [`Metadata`].
#[derive(Default)]
pub struct WaveAnalyticAssetCollection {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `collectionType`, required.
    pub collection_type: Option<String>,
    /// `color`, required.
    pub color: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `folder`.
    pub folder: Option<String>,
    /// `items`.
    pub items: ::sforce::List<WaveAnalyticAssetCollectionItem>,
    /// `label`, required.
    pub label: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `shares`.
    pub shares: ::sforce::List<FolderShare>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveAnalyticAssetCollection: "WaveAnalyticAssetCollection" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text collection_type "collectionType",
    req Text color "color",
    opt Text description "description",
    opt Text folder "folder",
    opt List(WaveAnalyticAssetCollectionItem) items "items",
    req Text label "label",
    req Text master_label "masterLabel",
    opt List(FolderShare) shares "shares",
}
::sforce::component! { WaveAnalyticAssetCollection }

/// `WaveAnalyticAssetCollectionItem`.
#[derive(Default)]
pub struct WaveAnalyticAssetCollectionItem {
    /// `asset`.
    pub asset: Option<String>,
    /// `assetType`.
    pub asset_type: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveAnalyticAssetCollectionItem: "WaveAnalyticAssetCollectionItem" in API, base None, subtypes [], object None;
    opt Text asset "asset",
    opt Text asset_type "assetType",
    opt Int sort_order "sortOrder",
}

/// `WaveApplication`, a [`Metadata`].
#[derive(Default)]
pub struct WaveApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assetIcon`.
    pub asset_icon: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `folder`, required.
    pub folder: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `shares`.
    pub shares: ::sforce::List<FolderShare>,
    /// `templateOrigin`.
    pub template_origin: Option<String>,
    /// `templateVersion`.
    pub template_version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveApplication: "WaveApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text asset_icon "assetIcon",
    opt Text description "description",
    req Text folder "folder",
    req Text master_label "masterLabel",
    opt List(FolderShare) shares "shares",
    opt Text template_origin "templateOrigin",
    opt Text template_version "templateVersion",
}
::sforce::component! { WaveApplication }

/// `WaveComponent`, a [`WaveDashboard`].
#[derive(Default)]
pub struct WaveComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`, required.
    pub application: Option<String>,
    /// `dateVersion`.
    pub date_version: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveComponent: "WaveComponent" in API, base Some(&WaveDashboard), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text application "application",
    opt Int date_version "dateVersion",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
}
::sforce::component! { WaveComponent }

/// `WaveDashboard`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct WaveDashboard {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`, required.
    pub application: Option<String>,
    /// `dateVersion`.
    pub date_version: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveDashboard: "WaveDashboard" in API, base Some(&MetadataWithContent), subtypes [WaveComponent], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text application "application",
    opt Int date_version "dateVersion",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
}
::sforce::component! { WaveDashboard }

/// `WaveDataflow`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct WaveDataflow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`.
    pub application: Option<String>,
    /// `dataflowType`.
    pub dataflow_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveDataflow: "WaveDataflow" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text application "application",
    opt Text dataflow_type "dataflowType",
    opt Text description "description",
    req Text master_label "masterLabel",
}
::sforce::component! { WaveDataflow }

/// `WaveDataset`, a [`Metadata`].
#[derive(Default)]
pub struct WaveDataset {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `application`, required.
    pub application: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveDataset: "WaveDataset" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text application "application",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
    opt Text r#type "type",
}
::sforce::component! { WaveDataset }

/// `WaveLens`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct WaveLens {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`, required.
    pub application: Option<String>,
    /// `datasets`.
    pub datasets: Vec<String>,
    /// `dateVersion`.
    pub date_version: Option<i32>,
    /// `description`.
    pub description: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// `visualizationType`, required.
    pub visualization_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveLens: "WaveLens" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text application "application",
    opt Texts datasets "datasets",
    opt Int date_version "dateVersion",
    opt Text description "description",
    req Text master_label "masterLabel",
    opt Text template_asset_source_name "templateAssetSourceName",
    req Text visualization_type "visualizationType",
}
::sforce::component! { WaveLens }

/// `WaveRecipe`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct WaveRecipe {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`.
    pub application: Option<String>,
    /// `dataflow`, required.
    pub dataflow: Option<String>,
    /// `format`.
    pub format: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `securityPredicate`.
    pub security_predicate: Option<String>,
    /// `targetDatasetAlias`.
    pub target_dataset_alias: Option<String>,
    /// `templateAssetSourceName`.
    pub template_asset_source_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveRecipe: "WaveRecipe" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text application "application",
    req Text dataflow "dataflow",
    opt Text format "format",
    req Text master_label "masterLabel",
    opt Text security_predicate "securityPredicate",
    opt Text target_dataset_alias "targetDatasetAlias",
    opt Text template_asset_source_name "templateAssetSourceName",
}
::sforce::component! { WaveRecipe }

/// `WaveTemplateBundle`, a [`Metadata`].
#[derive(Default)]
pub struct WaveTemplateBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assetIcon`.
    pub asset_icon: Option<String>,
    /// `assetVersion`.
    pub asset_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `templateType`, required.
    pub template_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveTemplateBundle: "WaveTemplateBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text asset_icon "assetIcon",
    opt Num asset_version "assetVersion",
    opt Text description "description",
    req Text label "label",
    req Text template_type "templateType",
}
::sforce::component! { WaveTemplateBundle }

/// `WaveXmd`, a [`Metadata`].
#[derive(Default)]
pub struct WaveXmd {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `application`.
    pub application: Option<String>,
    /// `dataset`, required.
    pub dataset: Option<String>,
    /// `datasetConnector`.
    pub dataset_connector: Option<String>,
    /// `datasetFullyQualifiedName`.
    pub dataset_fully_qualified_name: Option<String>,
    /// `dates`.
    pub dates: ::sforce::List<WaveXmdDate>,
    /// `dimensions`.
    pub dimensions: ::sforce::List<WaveXmdDimension>,
    /// `measures`.
    pub measures: ::sforce::List<WaveXmdMeasure>,
    /// `organizations`.
    pub organizations: ::sforce::List<WaveXmdOrganization>,
    /// `origin`.
    pub origin: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `waveVisualization`.
    pub wave_visualization: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmd: "WaveXmd" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text application "application",
    req Text dataset "dataset",
    opt Text dataset_connector "datasetConnector",
    opt Text dataset_fully_qualified_name "datasetFullyQualifiedName",
    opt List(WaveXmdDate) dates "dates",
    opt List(WaveXmdDimension) dimensions "dimensions",
    opt List(WaveXmdMeasure) measures "measures",
    opt List(WaveXmdOrganization) organizations "organizations",
    opt Text origin "origin",
    opt Text r#type "type",
    opt Text wave_visualization "waveVisualization",
}
::sforce::component! { WaveXmd }

/// `WaveXmdDate`.
#[derive(Default)]
pub struct WaveXmdDate {
    /// `alias`, required.
    pub alias: Option<String>,
    /// `compact`.
    pub compact: Option<bool>,
    /// `dateFieldDay`.
    pub date_field_day: Option<String>,
    /// `dateFieldEpochDay`.
    pub date_field_epoch_day: Option<String>,
    /// `dateFieldEpochSecond`.
    pub date_field_epoch_second: Option<String>,
    /// `dateFieldFiscalMonth`.
    pub date_field_fiscal_month: Option<String>,
    /// `dateFieldFiscalQuarter`.
    pub date_field_fiscal_quarter: Option<String>,
    /// `dateFieldFiscalWeek`.
    pub date_field_fiscal_week: Option<String>,
    /// `dateFieldFiscalYear`.
    pub date_field_fiscal_year: Option<String>,
    /// `dateFieldFullYear`.
    pub date_field_full_year: Option<String>,
    /// `dateFieldHour`.
    pub date_field_hour: Option<String>,
    /// `dateFieldMinute`.
    pub date_field_minute: Option<String>,
    /// `dateFieldMonth`.
    pub date_field_month: Option<String>,
    /// `dateFieldQuarter`.
    pub date_field_quarter: Option<String>,
    /// `dateFieldSecond`.
    pub date_field_second: Option<String>,
    /// `dateFieldWeek`.
    pub date_field_week: Option<String>,
    /// `dateFieldYear`.
    pub date_field_year: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `firstDayOfWeek`, required.
    pub first_day_of_week: Option<i32>,
    /// `fiscalMonthOffset`, required.
    pub fiscal_month_offset: Option<i32>,
    /// `isYearEndFiscalYear`.
    pub is_year_end_fiscal_year: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `showInExplorer`.
    pub show_in_explorer: Option<bool>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdDate: "WaveXmdDate" in API, base None, subtypes [], object None;
    req Text alias "alias",
    opt Flag compact "compact",
    opt Text date_field_day "dateFieldDay",
    opt Text date_field_epoch_day "dateFieldEpochDay",
    opt Text date_field_epoch_second "dateFieldEpochSecond",
    opt Text date_field_fiscal_month "dateFieldFiscalMonth",
    opt Text date_field_fiscal_quarter "dateFieldFiscalQuarter",
    opt Text date_field_fiscal_week "dateFieldFiscalWeek",
    opt Text date_field_fiscal_year "dateFieldFiscalYear",
    opt Text date_field_full_year "dateFieldFullYear",
    opt Text date_field_hour "dateFieldHour",
    opt Text date_field_minute "dateFieldMinute",
    opt Text date_field_month "dateFieldMonth",
    opt Text date_field_quarter "dateFieldQuarter",
    opt Text date_field_second "dateFieldSecond",
    opt Text date_field_week "dateFieldWeek",
    opt Text date_field_year "dateFieldYear",
    opt Text description "description",
    req Int first_day_of_week "firstDayOfWeek",
    req Int fiscal_month_offset "fiscalMonthOffset",
    opt Flag is_year_end_fiscal_year "isYearEndFiscalYear",
    opt Text label "label",
    opt Flag show_in_explorer "showInExplorer",
    req Int sort_index "sortIndex",
    req Text r#type "type",
}

/// `WaveXmdDimension`.
#[derive(Default)]
pub struct WaveXmdDimension {
    /// `conditionalFormatting`.
    pub conditional_formatting: ::sforce::List<WaveXmdFormattingProperty>,
    /// `customActions`.
    pub custom_actions: ::sforce::List<WaveXmdDimensionCustomAction>,
    /// `customActionsEnabled`.
    pub custom_actions_enabled: Option<bool>,
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `defaultAction`.
    pub default_action: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `imageTemplate`.
    pub image_template: Option<String>,
    /// `isDerived`, required.
    pub is_derived: Option<bool>,
    /// `isMultiValue`.
    pub is_multi_value: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `linkTemplate`.
    pub link_template: Option<String>,
    /// `linkTemplateEnabled`.
    pub link_template_enabled: Option<bool>,
    /// `linkTooltip`.
    pub link_tooltip: Option<String>,
    /// `members`.
    pub members: ::sforce::List<WaveXmdDimensionMember>,
    /// `origin`.
    pub origin: Option<String>,
    /// `recordDisplayFields`.
    pub record_display_fields: ::sforce::List<WaveXmdRecordDisplayLookup>,
    /// `recordIdField`.
    pub record_id_field: Option<String>,
    /// `recordOrganizationIdField`.
    pub record_organization_id_field: Option<String>,
    /// `salesforceActions`.
    pub salesforce_actions: ::sforce::List<WaveXmdDimensionSalesforceAction>,
    /// `salesforceActionsEnabled`.
    pub salesforce_actions_enabled: Option<bool>,
    /// `showDetailsDefaultFieldIndex`.
    pub show_details_default_field_index: Option<i32>,
    /// `showInExplorer`.
    pub show_in_explorer: Option<bool>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdDimension: "WaveXmdDimension" in API, base None, subtypes [], object None;
    opt List(WaveXmdFormattingProperty) conditional_formatting "conditionalFormatting",
    opt List(WaveXmdDimensionCustomAction) custom_actions "customActions",
    opt Flag custom_actions_enabled "customActionsEnabled",
    opt Text date_format "dateFormat",
    opt Text default_action "defaultAction",
    opt Text description "description",
    req Text field "field",
    opt Text fully_qualified_name "fullyQualifiedName",
    opt Text image_template "imageTemplate",
    req Flag is_derived "isDerived",
    opt Flag is_multi_value "isMultiValue",
    opt Text label "label",
    opt Text link_template "linkTemplate",
    opt Flag link_template_enabled "linkTemplateEnabled",
    opt Text link_tooltip "linkTooltip",
    opt List(WaveXmdDimensionMember) members "members",
    opt Text origin "origin",
    opt List(WaveXmdRecordDisplayLookup) record_display_fields "recordDisplayFields",
    opt Text record_id_field "recordIdField",
    opt Text record_organization_id_field "recordOrganizationIdField",
    opt List(WaveXmdDimensionSalesforceAction) salesforce_actions "salesforceActions",
    opt Flag salesforce_actions_enabled "salesforceActionsEnabled",
    opt Int show_details_default_field_index "showDetailsDefaultFieldIndex",
    opt Flag show_in_explorer "showInExplorer",
    req Int sort_index "sortIndex",
}

/// `WaveXmdDimensionCustomAction`.
#[derive(Default)]
pub struct WaveXmdDimensionCustomAction {
    /// `customActionName`, required.
    pub custom_action_name: Option<String>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `icon`.
    pub icon: Option<String>,
    /// `method`.
    pub method: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// `target`.
    pub target: Option<String>,
    /// `tooltip`.
    pub tooltip: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdDimensionCustomAction: "WaveXmdDimensionCustomAction" in API, base None, subtypes [], object None;
    req Text custom_action_name "customActionName",
    req Flag enabled "enabled",
    opt Text icon "icon",
    opt Text method "method",
    req Int sort_index "sortIndex",
    opt Text target "target",
    opt Text tooltip "tooltip",
    opt Text url "url",
}

/// `WaveXmdDimensionMember`.
#[derive(Default)]
pub struct WaveXmdDimensionMember {
    /// `color`.
    pub color: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `member`, required.
    pub member: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdDimensionMember: "WaveXmdDimensionMember" in API, base None, subtypes [], object None;
    opt Text color "color",
    opt Text label "label",
    req Text member "member",
    req Int sort_index "sortIndex",
}

/// `WaveXmdDimensionSalesforceAction`.
#[derive(Default)]
pub struct WaveXmdDimensionSalesforceAction {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `salesforceActionName`, required.
    pub salesforce_action_name: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdDimensionSalesforceAction: "WaveXmdDimensionSalesforceAction" in API, base None, subtypes [], object None;
    req Flag enabled "enabled",
    req Text salesforce_action_name "salesforceActionName",
    req Int sort_index "sortIndex",
}

/// `WaveXmdFormattingBin`.
#[derive(Default)]
pub struct WaveXmdFormattingBin {
    /// `bin`, required.
    pub bin: Option<String>,
    /// `formatValue`, required.
    pub format_value: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdFormattingBin: "WaveXmdFormattingBin" in API, base None, subtypes [], object None;
    req Text bin "bin",
    req Text format_value "formatValue",
    req Text label "label",
    req Int sort_index "sortIndex",
}

/// `WaveXmdFormattingPredicate`.
#[derive(Default)]
pub struct WaveXmdFormattingPredicate {
    /// `formatValue`, required.
    pub format_value: Option<String>,
    /// `operator`, required.
    pub operator: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdFormattingPredicate: "WaveXmdFormattingPredicate" in API, base None, subtypes [], object None;
    req Text format_value "formatValue",
    req Text operator "operator",
    req Int sort_index "sortIndex",
    req Text value "value",
}

/// `WaveXmdFormattingProperty`.
#[derive(Default)]
pub struct WaveXmdFormattingProperty {
    /// `formattingBins`.
    pub formatting_bins: ::sforce::List<WaveXmdFormattingBin>,
    /// `formattingPredicates`.
    pub formatting_predicates: ::sforce::List<WaveXmdFormattingPredicate>,
    /// `property`, required.
    pub property: Option<String>,
    /// `referenceField`, required.
    pub reference_field: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdFormattingProperty: "WaveXmdFormattingProperty" in API, base None, subtypes [], object None;
    opt List(WaveXmdFormattingBin) formatting_bins "formattingBins",
    opt List(WaveXmdFormattingPredicate) formatting_predicates "formattingPredicates",
    req Text property "property",
    req Text reference_field "referenceField",
    req Int sort_index "sortIndex",
    req Text r#type "type",
}

/// `WaveXmdMeasure`.
#[derive(Default)]
pub struct WaveXmdMeasure {
    /// `conditionalFormatting`.
    pub conditional_formatting: ::sforce::List<WaveXmdFormattingProperty>,
    /// `currencies`.
    pub currencies: ::sforce::List<WaveXmdMeasure>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `dateFormat`.
    pub date_format: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `formatCustomFormat`.
    pub format_custom_format: Option<String>,
    /// `formatDecimalDigits`.
    pub format_decimal_digits: Option<i32>,
    /// `formatDecimalSeparator`.
    pub format_decimal_separator: Option<String>,
    /// `formatIsNegativeParens`.
    pub format_is_negative_parens: Option<bool>,
    /// `formatPrefix`.
    pub format_prefix: Option<String>,
    /// `formatSuffix`.
    pub format_suffix: Option<String>,
    /// `formatThousandsSeparator`.
    pub format_thousands_separator: Option<String>,
    /// `formatUnit`.
    pub format_unit: Option<String>,
    /// `formatUnitMultiplier`.
    pub format_unit_multiplier: Option<::sforce::Number>,
    /// `fullyQualifiedName`.
    pub fully_qualified_name: Option<String>,
    /// `isDerived`, required.
    pub is_derived: Option<bool>,
    /// `isMultiCurrency`.
    pub is_multi_currency: Option<bool>,
    /// `label`.
    pub label: Option<String>,
    /// `origin`.
    pub origin: Option<String>,
    /// `showDetailsDefaultFieldIndex`.
    pub show_details_default_field_index: Option<i32>,
    /// `showInExplorer`.
    pub show_in_explorer: Option<bool>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdMeasure: "WaveXmdMeasure" in API, base None, subtypes [], object None;
    opt List(WaveXmdFormattingProperty) conditional_formatting "conditionalFormatting",
    opt List(WaveXmdMeasure) currencies "currencies",
    opt Text currency_code "currencyCode",
    opt Text date_format "dateFormat",
    opt Text description "description",
    req Text field "field",
    opt Text format_custom_format "formatCustomFormat",
    opt Int format_decimal_digits "formatDecimalDigits",
    opt Text format_decimal_separator "formatDecimalSeparator",
    opt Flag format_is_negative_parens "formatIsNegativeParens",
    opt Text format_prefix "formatPrefix",
    opt Text format_suffix "formatSuffix",
    opt Text format_thousands_separator "formatThousandsSeparator",
    opt Text format_unit "formatUnit",
    opt Num format_unit_multiplier "formatUnitMultiplier",
    opt Text fully_qualified_name "fullyQualifiedName",
    req Flag is_derived "isDerived",
    opt Flag is_multi_currency "isMultiCurrency",
    opt Text label "label",
    opt Text origin "origin",
    opt Int show_details_default_field_index "showDetailsDefaultFieldIndex",
    opt Flag show_in_explorer "showInExplorer",
    req Int sort_index "sortIndex",
}

/// `WaveXmdOrganization`.
#[derive(Default)]
pub struct WaveXmdOrganization {
    /// `instanceUrl`, required.
    pub instance_url: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `organizationIdentifier`, required.
    pub organization_identifier: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdOrganization: "WaveXmdOrganization" in API, base None, subtypes [], object None;
    req Text instance_url "instanceUrl",
    req Text label "label",
    req Text organization_identifier "organizationIdentifier",
    req Int sort_index "sortIndex",
}

/// `WaveXmdRecordDisplayLookup`.
#[derive(Default)]
pub struct WaveXmdRecordDisplayLookup {
    /// `recordDisplayField`, required.
    pub record_display_field: Option<String>,
    /// `sortIndex`, required.
    pub sort_index: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WaveXmdRecordDisplayLookup: "WaveXmdRecordDisplayLookup" in API, base None, subtypes [], object None;
    req Text record_display_field "recordDisplayField",
    req Int sort_index "sortIndex",
}

/// `Web3Settings`, a [`Metadata`].
#[derive(Default)]
pub struct Web3Settings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableMultisig`.
    pub enable_multisig: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Web3Settings: "Web3Settings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_multisig "enableMultisig",
}
::sforce::component! { Web3Settings }

/// `WebApplication`, a [`Metadata`].
#[derive(Default)]
pub struct WebApplication {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `target`.
    pub target: Option<String>,
    /// `version`, required.
    pub version: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebApplication: "WebApplication" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Flag is_active "isActive",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
    opt Text target "target",
    req Text version "version",
}
::sforce::component! { WebApplication }

/// `WebApplicationSettings`, a [`Metadata`].
#[derive(Default)]
pub struct WebApplicationSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `salesforceAppDomain`.
    pub salesforce_app_domain: Option<bool>,
    /// `webAppOptIn`.
    pub web_app_opt_in: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebApplicationSettings: "WebApplicationSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag salesforce_app_domain "salesforceAppDomain",
    opt Flag web_app_opt_in "webAppOptIn",
}
::sforce::component! { WebApplicationSettings }

/// `WebLink`, a [`Metadata`].
#[derive(Default)]
pub struct WebLink {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `availability`, required.
    pub availability: ::sforce::Pick<WebLinkAvailability>,
    /// `description`.
    pub description: Option<String>,
    /// `displayType`, required.
    pub display_type: ::sforce::Pick<WebLinkDisplayType>,
    /// `encodingKey`.
    pub encoding_key: ::sforce::Pick<Encoding>,
    /// `hasMenubar`.
    pub has_menubar: Option<bool>,
    /// `hasScrollbars`.
    pub has_scrollbars: Option<bool>,
    /// `hasToolbar`.
    pub has_toolbar: Option<bool>,
    /// `height`.
    pub height: Option<i32>,
    /// `isResizable`.
    pub is_resizable: Option<bool>,
    /// `linkType`, required.
    pub link_type: ::sforce::Pick<WebLinkType>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `openType`, required.
    pub open_type: ::sforce::Pick<WebLinkWindowType>,
    /// `page`.
    pub page: Option<String>,
    /// `position`.
    pub position: ::sforce::Pick<WebLinkPosition>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `requireRowSelection`.
    pub require_row_selection: Option<bool>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `showsLocation`.
    pub shows_location: Option<bool>,
    /// `showsStatus`.
    pub shows_status: Option<bool>,
    /// `url`.
    pub url: Option<String>,
    /// `width`.
    pub width: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebLink: "WebLink" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(WebLinkAvailability) availability "availability",
    opt Text description "description",
    req Pick(WebLinkDisplayType) display_type "displayType",
    opt Pick(Encoding) encoding_key "encodingKey",
    opt Flag has_menubar "hasMenubar",
    opt Flag has_scrollbars "hasScrollbars",
    opt Flag has_toolbar "hasToolbar",
    opt Int height "height",
    opt Flag is_resizable "isResizable",
    req Pick(WebLinkType) link_type "linkType",
    opt Text master_label "masterLabel",
    req Pick(WebLinkWindowType) open_type "openType",
    opt Text page "page",
    opt Pick(WebLinkPosition) position "position",
    req Flag protected "protected",
    opt Flag require_row_selection "requireRowSelection",
    opt Text scontrol "scontrol",
    opt Flag shows_location "showsLocation",
    opt Flag shows_status "showsStatus",
    opt Text url "url",
    opt Int width "width",
}
::sforce::component! { WebLink }

::sforce::enumeration! {
    /// `WebLinkAvailability`.
    pub enum WebLinkAvailability {
        Online = "online",
        Offline = "offline",
    }
}

::sforce::enumeration! {
    /// `WebLinkDisplayType`.
    pub enum WebLinkDisplayType {
        Link = "link",
        Button = "button",
        MassActionButton = "massActionButton",
    }
}

::sforce::enumeration! {
    /// `WebLinkPosition`.
    pub enum WebLinkPosition {
        FullScreen = "fullScreen",
        None = "none",
        TopLeft = "topLeft",
    }
}

/// `WebLinkTranslation`.
#[derive(Default)]
pub struct WebLinkTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebLinkTranslation: "WebLinkTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `WebLinkType`.
    pub enum WebLinkType {
        Url = "url",
        SControl = "sControl",
        Javascript = "javascript",
        Page = "page",
        Flow = "flow",
    }
}

::sforce::enumeration! {
    /// `WebLinkWindowType`.
    pub enum WebLinkWindowType {
        NewWindow = "newWindow",
        Sidebar = "sidebar",
        NoSidebar = "noSidebar",
        Replace = "replace",
        OnClickJavaScript = "onClickJavaScript",
    }
}

/// `WebStoreBundle`, a [`Metadata`].
#[derive(Default)]
pub struct WebStoreBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoFacetingEnabled`.
    pub auto_faceting_enabled: Option<bool>,
    /// `cartToOrderAutoCustomFieldMapping`.
    pub cart_to_order_auto_custom_field_mapping: Option<bool>,
    /// `commerceEinsteinActivitiesTracked`.
    pub commerce_einstein_activities_tracked: Option<bool>,
    /// `commerceEinsteinDeployed`.
    pub commerce_einstein_deployed: Option<bool>,
    /// `country`.
    pub country: ::sforce::Pick<CountryIsoCode>,
    /// `defaultCurrency`.
    pub default_currency: Option<String>,
    /// `defaultLanguage`.
    pub default_language: Option<String>,
    /// `defaultTaxLocaleType`, required.
    pub default_tax_locale_type: ::sforce::Pick<TaxLocaleType>,
    /// `description`.
    pub description: Option<String>,
    /// `guestBrowsingEnabled`.
    pub guest_browsing_enabled: Option<bool>,
    /// `guestCartTimeToLive`.
    pub guest_cart_time_to_live: Option<i32>,
    /// `label`, required.
    pub label: Option<String>,
    /// `orderLifeCycleType`.
    pub order_life_cycle_type: ::sforce::Pick<OrderLifeCycleType>,
    /// `pricingStrategy`, required.
    pub pricing_strategy: ::sforce::Pick<PricingStrategy>,
    /// `productGrouping`.
    pub product_grouping: ::sforce::Pick<ProductGrouping>,
    /// `skipAdditionalEntitlementCheckForSearch`.
    pub skip_additional_entitlement_check_for_search: Option<bool>,
    /// `skuDetectionEnabled`.
    pub sku_detection_enabled: Option<bool>,
    /// `storeName`.
    pub store_name: Option<String>,
    /// `supportedCurrencies`.
    pub supported_currencies: Option<String>,
    /// `supportedLanguages`.
    pub supported_languages: Option<String>,
    /// `supportedShipToCountries`.
    pub supported_ship_to_countries: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<WebStoreType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebStoreBundle: "WebStoreBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_faceting_enabled "autoFacetingEnabled",
    opt Flag cart_to_order_auto_custom_field_mapping "cartToOrderAutoCustomFieldMapping",
    opt Flag commerce_einstein_activities_tracked "commerceEinsteinActivitiesTracked",
    opt Flag commerce_einstein_deployed "commerceEinsteinDeployed",
    opt Pick(CountryIsoCode) country "country",
    opt Text default_currency "defaultCurrency",
    opt Text default_language "defaultLanguage",
    req Pick(TaxLocaleType) default_tax_locale_type "defaultTaxLocaleType",
    opt Text description "description",
    opt Flag guest_browsing_enabled "guestBrowsingEnabled",
    opt Int guest_cart_time_to_live "guestCartTimeToLive",
    req Text label "label",
    opt Pick(OrderLifeCycleType) order_life_cycle_type "orderLifeCycleType",
    req Pick(PricingStrategy) pricing_strategy "pricingStrategy",
    opt Pick(ProductGrouping) product_grouping "productGrouping",
    opt Flag skip_additional_entitlement_check_for_search "skipAdditionalEntitlementCheckForSearch",
    opt Flag sku_detection_enabled "skuDetectionEnabled",
    opt Text store_name "storeName",
    opt Text supported_currencies "supportedCurrencies",
    opt Text supported_languages "supportedLanguages",
    opt Text supported_ship_to_countries "supportedShipToCountries",
    req Pick(WebStoreType) r#type "type",
}
::sforce::component! { WebStoreBundle }

/// `WebStoreTemplate`, a [`Metadata`].
#[derive(Default)]
pub struct WebStoreTemplate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autoFacetingEnabled`.
    pub auto_faceting_enabled: Option<bool>,
    /// `cartAsyncProcessingEnabled`.
    pub cart_async_processing_enabled: Option<bool>,
    /// `cartCalculateEnabled`.
    pub cart_calculate_enabled: Option<bool>,
    /// `cartToOrderAutoCustomFieldMapping`.
    pub cart_to_order_auto_custom_field_mapping: Option<bool>,
    /// `checkoutTimeToLive`.
    pub checkout_time_to_live: Option<i32>,
    /// `checkoutValidAfterDate`.
    pub checkout_valid_after_date: Option<::sforce::DateTime>,
    /// `commerceEinsteinActivitiesTracked`.
    pub commerce_einstein_activities_tracked: Option<bool>,
    /// `commerceEinsteinDeployed`.
    pub commerce_einstein_deployed: Option<bool>,
    /// `country`.
    pub country: ::sforce::Pick<CountryIsoCode>,
    /// `defaultCurrency`.
    pub default_currency: Option<String>,
    /// `defaultLanguage`, required.
    pub default_language: Option<String>,
    /// `defaultTaxLocaleType`, required.
    pub default_tax_locale_type: ::sforce::Pick<TaxLocaleType>,
    /// `description`.
    pub description: Option<String>,
    /// `duplicateCartItemsEnabled`.
    pub duplicate_cart_items_enabled: Option<bool>,
    /// `guestBrowsingEnabled`.
    pub guest_browsing_enabled: Option<bool>,
    /// `guestCartEnabled`, required.
    pub guest_cart_enabled: Option<bool>,
    /// `guestCartTimeToLive`.
    pub guest_cart_time_to_live: Option<i32>,
    /// `guestCheckoutEnabled`, required.
    pub guest_checkout_enabled: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maxValuesPerFacet`.
    pub max_values_per_facet: Option<i32>,
    /// `orderActivationStatus`.
    pub order_activation_status: Option<String>,
    /// `orderLifeCycleType`.
    pub order_life_cycle_type: ::sforce::Pick<OrderLifeCycleType>,
    /// `paginationSize`.
    pub pagination_size: Option<i32>,
    /// `preserveGuestCartEnabled`, required.
    pub preserve_guest_cart_enabled: Option<bool>,
    /// `pricingStrategy`, required.
    pub pricing_strategy: ::sforce::Pick<PricingStrategy>,
    /// `productGrouping`.
    pub product_grouping: ::sforce::Pick<ProductGrouping>,
    /// `skipAdditionalEntitlementCheckForSearch`.
    pub skip_additional_entitlement_check_for_search: Option<bool>,
    /// `skuDetectionEnabled`.
    pub sku_detection_enabled: Option<bool>,
    /// `splitShipmentEnabled`, required.
    pub split_shipment_enabled: Option<bool>,
    /// `supportedCurrencies`.
    pub supported_currencies: Option<String>,
    /// `supportedLanguages`, required.
    pub supported_languages: Option<String>,
    /// `supportedShipToCountries`.
    pub supported_ship_to_countries: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<WebStoreType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebStoreTemplate: "WebStoreTemplate" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag auto_faceting_enabled "autoFacetingEnabled",
    opt Flag cart_async_processing_enabled "cartAsyncProcessingEnabled",
    opt Flag cart_calculate_enabled "cartCalculateEnabled",
    opt Flag cart_to_order_auto_custom_field_mapping "cartToOrderAutoCustomFieldMapping",
    opt Int checkout_time_to_live "checkoutTimeToLive",
    opt DateTime checkout_valid_after_date "checkoutValidAfterDate",
    opt Flag commerce_einstein_activities_tracked "commerceEinsteinActivitiesTracked",
    opt Flag commerce_einstein_deployed "commerceEinsteinDeployed",
    opt Pick(CountryIsoCode) country "country",
    opt Text default_currency "defaultCurrency",
    req Text default_language "defaultLanguage",
    req Pick(TaxLocaleType) default_tax_locale_type "defaultTaxLocaleType",
    opt Text description "description",
    opt Flag duplicate_cart_items_enabled "duplicateCartItemsEnabled",
    opt Flag guest_browsing_enabled "guestBrowsingEnabled",
    req Flag guest_cart_enabled "guestCartEnabled",
    opt Int guest_cart_time_to_live "guestCartTimeToLive",
    req Flag guest_checkout_enabled "guestCheckoutEnabled",
    req Text master_label "masterLabel",
    opt Int max_values_per_facet "maxValuesPerFacet",
    opt Text order_activation_status "orderActivationStatus",
    opt Pick(OrderLifeCycleType) order_life_cycle_type "orderLifeCycleType",
    opt Int pagination_size "paginationSize",
    req Flag preserve_guest_cart_enabled "preserveGuestCartEnabled",
    req Pick(PricingStrategy) pricing_strategy "pricingStrategy",
    opt Pick(ProductGrouping) product_grouping "productGrouping",
    opt Flag skip_additional_entitlement_check_for_search "skipAdditionalEntitlementCheckForSearch",
    opt Flag sku_detection_enabled "skuDetectionEnabled",
    req Flag split_shipment_enabled "splitShipmentEnabled",
    opt Text supported_currencies "supportedCurrencies",
    req Text supported_languages "supportedLanguages",
    opt Text supported_ship_to_countries "supportedShipToCountries",
    req Pick(WebStoreType) r#type "type",
}
::sforce::component! { WebStoreTemplate }

::sforce::enumeration! {
    /// `WebStoreType`.
    pub enum WebStoreType {
        B2b = "B2B",
        B2c = "B2C",
        B2ce = "B2CE",
    }
}

/// `WebToCaseSettings`.
#[derive(Default)]
pub struct WebToCaseSettings {
    /// `caseOrigin`.
    pub case_origin: Option<String>,
    /// `defaultResponseTemplate`.
    pub default_response_template: Option<String>,
    /// `enableWebToCase`.
    pub enable_web_to_case: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebToCaseSettings: "WebToCaseSettings" in API, base None, subtypes [], object None;
    opt Text case_origin "caseOrigin",
    opt Text default_response_template "defaultResponseTemplate",
    opt Flag enable_web_to_case "enableWebToCase",
}

/// `WebToXSettings`, a [`Metadata`].
#[derive(Default)]
pub struct WebToXSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `optOutEmailForInactiveWebToCase`.
    pub opt_out_email_for_inactive_web_to_case: Option<bool>,
    /// `shouldHideRecordInfoInEmail`.
    pub should_hide_record_info_in_email: Option<bool>,
    /// `webToCaseSpamFilter`.
    pub web_to_case_spam_filter: Option<bool>,
    /// `webToLeadSpamFilter`.
    pub web_to_lead_spam_filter: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WebToXSettings: "WebToXSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag opt_out_email_for_inactive_web_to_case "optOutEmailForInactiveWebToCase",
    opt Flag should_hide_record_info_in_email "shouldHideRecordInfoInEmail",
    opt Flag web_to_case_spam_filter "webToCaseSpamFilter",
    opt Flag web_to_lead_spam_filter "webToLeadSpamFilter",
}
::sforce::component! { WebToXSettings }

/// `WeightedSourceCategory`.
#[derive(Default)]
pub struct WeightedSourceCategory {
    /// `sourceCategoryApiName`, required.
    pub source_category_api_name: Option<String>,
    /// `weight`, required.
    pub weight: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WeightedSourceCategory: "WeightedSourceCategory" in API, base None, subtypes [], object None;
    req Text source_category_api_name "sourceCategoryApiName",
    req Num weight "weight",
}

/// `WelcomeRecommendation`.
#[derive(Default)]
pub struct WelcomeRecommendation {
    /// `staticUtterance`.
    pub static_utterance: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WelcomeRecommendation: "WelcomeRecommendation" in API, base None, subtypes [], object None;
    opt Text static_utterance "staticUtterance",
}

/// `WorkDotComSettings`, a [`Metadata`].
#[derive(Default)]
pub struct WorkDotComSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableCoachingManagerGroupAccess`.
    pub enable_coaching_manager_group_access: Option<bool>,
    /// `enableGoalManagerGroupAccess`.
    pub enable_goal_manager_group_access: Option<bool>,
    /// `enableProfileSkills`.
    pub enable_profile_skills: Option<bool>,
    /// `enableProfileSkillsAddFeedPost`.
    pub enable_profile_skills_add_feed_post: Option<bool>,
    /// `enableProfileSkillsAutoSuggest`.
    pub enable_profile_skills_auto_suggest: Option<bool>,
    /// `enableProfileSkillsUsePlatform`.
    pub enable_profile_skills_use_platform: Option<bool>,
    /// `enableWorkBadgeDefRestrictPref`.
    pub enable_work_badge_def_restrict_pref: Option<bool>,
    /// `enableWorkCalibration`.
    pub enable_work_calibration: Option<bool>,
    /// `enableWorkCanvasPref`.
    pub enable_work_canvas_pref: Option<bool>,
    /// `enableWorkCertification`.
    pub enable_work_certification: Option<bool>,
    /// `enableWorkCertificationNotification`.
    pub enable_work_certification_notification: Option<bool>,
    /// `enableWorkRewardsPref`.
    pub enable_work_rewards_pref: Option<bool>,
    /// `enableWorkThanksPref`.
    pub enable_work_thanks_pref: Option<bool>,
    /// `enableWorkUseObjectivesForGoals`.
    pub enable_work_use_objectives_for_goals: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkDotComSettings: "WorkDotComSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_coaching_manager_group_access "enableCoachingManagerGroupAccess",
    opt Flag enable_goal_manager_group_access "enableGoalManagerGroupAccess",
    opt Flag enable_profile_skills "enableProfileSkills",
    opt Flag enable_profile_skills_add_feed_post "enableProfileSkillsAddFeedPost",
    opt Flag enable_profile_skills_auto_suggest "enableProfileSkillsAutoSuggest",
    opt Flag enable_profile_skills_use_platform "enableProfileSkillsUsePlatform",
    opt Flag enable_work_badge_def_restrict_pref "enableWorkBadgeDefRestrictPref",
    opt Flag enable_work_calibration "enableWorkCalibration",
    opt Flag enable_work_canvas_pref "enableWorkCanvasPref",
    opt Flag enable_work_certification "enableWorkCertification",
    opt Flag enable_work_certification_notification "enableWorkCertificationNotification",
    opt Flag enable_work_rewards_pref "enableWorkRewardsPref",
    opt Flag enable_work_thanks_pref "enableWorkThanksPref",
    opt Flag enable_work_use_objectives_for_goals "enableWorkUseObjectivesForGoals",
}
::sforce::component! { WorkDotComSettings }

::sforce::enumeration! {
    /// `WorkOrderDurationSource`.
    pub enum WorkOrderDurationSource {
        WorkType = "WorkType",
        TotalFromWorkPlan = "TotalFromWorkPlan",
        Custom = "Custom",
    }
}

/// `Workflow`, a [`Metadata`].
#[derive(Default)]
pub struct Workflow {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `alerts`.
    pub alerts: ::sforce::List<WorkflowAlert>,
    /// `fieldUpdates`.
    pub field_updates: ::sforce::List<WorkflowFieldUpdate>,
    /// `flowActions`.
    pub flow_actions: ::sforce::List<WorkflowFlowAction>,
    /// `flowAutomation`.
    pub flow_automation: ::sforce::List<WorkflowFlowAutomation>,
    /// `knowledgePublishes`.
    pub knowledge_publishes: ::sforce::List<WorkflowKnowledgePublish>,
    /// `outboundMessages`.
    pub outbound_messages: ::sforce::List<WorkflowOutboundMessage>,
    /// `rules`.
    pub rules: ::sforce::List<WorkflowRule>,
    /// `send`.
    pub send: ::sforce::List<WorkflowSend>,
    /// `tasks`.
    pub tasks: ::sforce::List<WorkflowTask>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Workflow: "Workflow" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(WorkflowAlert) alerts "alerts",
    opt List(WorkflowFieldUpdate) field_updates "fieldUpdates",
    opt List(WorkflowFlowAction) flow_actions "flowActions",
    opt List(WorkflowFlowAutomation) flow_automation "flowAutomation",
    opt List(WorkflowKnowledgePublish) knowledge_publishes "knowledgePublishes",
    opt List(WorkflowOutboundMessage) outbound_messages "outboundMessages",
    opt List(WorkflowRule) rules "rules",
    opt List(WorkflowSend) send "send",
    opt List(WorkflowTask) tasks "tasks",
}
::sforce::component! { Workflow }

/// `WorkflowAction`, a [`Metadata`].
#[derive(Default)]
pub struct WorkflowAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowAction: "WorkflowAction" in API, base Some(&Metadata), subtypes [
        WorkflowAlert,
        WorkflowFieldUpdate,
        WorkflowFlowAction,
        WorkflowFlowAutomation,
        WorkflowKnowledgePublish,
        WorkflowOutboundMessage,
        WorkflowSend,
        WorkflowTask,
    ], object None;
    opt Text full_name "fullName",
}
::sforce::component! { WorkflowAction }

/// `WorkflowActionReference`.
#[derive(Default)]
pub struct WorkflowActionReference {
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<WorkflowActionType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowActionReference: "WorkflowActionReference" in API, base None, subtypes [], object None;
    req Text name "name",
    req Pick(WorkflowActionType) r#type "type",
}

::sforce::enumeration! {
    /// `WorkflowActionType`.
    pub enum WorkflowActionType {
        FieldUpdate = "FieldUpdate",
        KnowledgePublish = "KnowledgePublish",
        Task = "Task",
        Alert = "Alert",
        Send = "Send",
        OutboundMessage = "OutboundMessage",
        FlowAction = "FlowAction",
        FlowAutomation = "FlowAutomation",
    }
}

/// `WorkflowAlert`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowAlert {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `ccEmails`.
    pub cc_emails: Vec<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `recipients`.
    pub recipients: ::sforce::List<WorkflowEmailRecipient>,
    /// `senderAddress`.
    pub sender_address: Option<String>,
    /// `senderType`.
    pub sender_type: ::sforce::Pick<ActionEmailSenderType>,
    /// `template`, required.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowAlert: "WorkflowAlert" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts cc_emails "ccEmails",
    req Text description "description",
    req Flag protected "protected",
    opt List(WorkflowEmailRecipient) recipients "recipients",
    opt Text sender_address "senderAddress",
    opt Pick(ActionEmailSenderType) sender_type "senderType",
    req Text template "template",
}
::sforce::component! { WorkflowAlert }

/// `WorkflowEmailRecipient`.
#[derive(Default)]
pub struct WorkflowEmailRecipient {
    /// `field`.
    pub field: Option<String>,
    /// `recipient`.
    pub recipient: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<ActionEmailRecipientTypes>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowEmailRecipient: "WorkflowEmailRecipient" in API, base None, subtypes [], object None;
    opt Text field "field",
    opt Text recipient "recipient",
    req Pick(ActionEmailRecipientTypes) r#type "type",
}

/// `WorkflowFieldUpdate`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowFieldUpdate {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `literalValue`.
    pub literal_value: Option<String>,
    /// `lookupValue`.
    pub lookup_value: Option<String>,
    /// `lookupValueType`.
    pub lookup_value_type: ::sforce::Pick<LookupValueType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `notifyAssignee`, required.
    pub notify_assignee: Option<bool>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FieldUpdateOperation>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `reevaluateOnChange`.
    pub reevaluate_on_change: Option<bool>,
    /// `targetObject`.
    pub target_object: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFieldUpdate: "WorkflowFieldUpdate" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text field "field",
    opt Text formula "formula",
    opt Text literal_value "literalValue",
    opt Text lookup_value "lookupValue",
    opt Pick(LookupValueType) lookup_value_type "lookupValueType",
    req Text name "name",
    req Flag notify_assignee "notifyAssignee",
    req Pick(FieldUpdateOperation) operation "operation",
    req Flag protected "protected",
    opt Flag reevaluate_on_change "reevaluateOnChange",
    opt Text target_object "targetObject",
}
::sforce::component! { WorkflowFieldUpdate }

/// `WorkflowFlowAction`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowFlowAction {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `flow`, required.
    pub flow: Option<String>,
    /// `flowInputs`.
    pub flow_inputs: ::sforce::List<WorkflowFlowActionParameter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFlowAction: "WorkflowFlowAction" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Text flow "flow",
    opt List(WorkflowFlowActionParameter) flow_inputs "flowInputs",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowFlowAction }

/// `WorkflowFlowActionParameter`.
#[derive(Default)]
pub struct WorkflowFlowActionParameter {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFlowActionParameter: "WorkflowFlowActionParameter" in API, base None, subtypes [], object None;
    req Text name "name",
    opt Text value "value",
}

/// `WorkflowFlowAutomation`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowFlowAutomation {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `activeOrLastInactiveVersion`.
    pub active_or_last_inactive_version: Option<String>,
    /// `activeOrLatestVersion`.
    pub active_or_latest_version: Option<String>,
    /// `activeVersion`.
    pub active_version: Option<String>,
    /// `fireflyGuid`.
    pub firefly_guid: Option<String>,
    /// `isFlowAccessEnabled`.
    pub is_flow_access_enabled: Option<bool>,
    /// `latestVersion`.
    pub latest_version: Option<String>,
    /// `masterLabel`.
    pub master_label: Option<String>,
    /// `migratedFrom`.
    pub migrated_from: Option<String>,
    /// `objectType`.
    pub object_type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowFlowAutomation: "WorkflowFlowAutomation" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text active_or_last_inactive_version "activeOrLastInactiveVersion",
    opt Text active_or_latest_version "activeOrLatestVersion",
    opt Text active_version "activeVersion",
    opt Text firefly_guid "fireflyGuid",
    opt Flag is_flow_access_enabled "isFlowAccessEnabled",
    opt Text latest_version "latestVersion",
    opt Text master_label "masterLabel",
    opt Text migrated_from "migratedFrom",
    opt Text object_type "objectType",
}
::sforce::component! { WorkflowFlowAutomation }

/// `WorkflowKnowledgePublish`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowKnowledgePublish {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Pick<KnowledgeWorkflowAction>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowKnowledgePublish: "WorkflowKnowledgePublish" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(KnowledgeWorkflowAction) action "action",
    opt Text description "description",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowKnowledgePublish }

/// `WorkflowOutboundMessage`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowOutboundMessage {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `endpointUrl`, required.
    pub endpoint_url: Option<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `includeSessionId`, required.
    pub include_session_id: Option<bool>,
    /// `integrationUser`, required.
    pub integration_user: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `useDeadLetterQueue`.
    pub use_dead_letter_queue: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowOutboundMessage: "WorkflowOutboundMessage" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Num api_version "apiVersion",
    opt Text description "description",
    req Text endpoint_url "endpointUrl",
    opt Texts fields "fields",
    req Flag include_session_id "includeSessionId",
    req Text integration_user "integrationUser",
    req Text name "name",
    req Flag protected "protected",
    opt Flag use_dead_letter_queue "useDeadLetterQueue",
}
::sforce::component! { WorkflowOutboundMessage }

/// `WorkflowRule`, a [`Metadata`].
#[derive(Default)]
pub struct WorkflowRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::PolyList<FilterItem>,
    /// `description`.
    pub description: Option<String>,
    /// `failedMigrationToolVersion`.
    pub failed_migration_tool_version: Option<String>,
    /// `formula`.
    pub formula: Option<String>,
    /// `triggerType`, required.
    pub trigger_type: ::sforce::Pick<WorkflowTriggerTypes>,
    /// `workflowTimeTriggers`.
    pub workflow_time_triggers: ::sforce::List<WorkflowTimeTrigger>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowRule: "WorkflowRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(WorkflowActionReference) actions "actions",
    req Flag active "active",
    opt Text boolean_filter "booleanFilter",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Text description "description",
    opt Text failed_migration_tool_version "failedMigrationToolVersion",
    opt Text formula "formula",
    req Pick(WorkflowTriggerTypes) trigger_type "triggerType",
    opt List(WorkflowTimeTrigger) workflow_time_triggers "workflowTimeTriggers",
}
::sforce::component! { WorkflowRule }

/// `WorkflowSend`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowSend {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `action`, required.
    pub action: ::sforce::Pick<SendAction>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowSend: "WorkflowSend" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(SendAction) action "action",
    opt Text description "description",
    req Text label "label",
    opt Text language "language",
    req Flag protected "protected",
}
::sforce::component! { WorkflowSend }

/// `WorkflowTask`, a [`WorkflowAction`].
#[derive(Default)]
pub struct WorkflowTask {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToType`, required.
    pub assigned_to_type: ::sforce::Pick<ActionTaskAssignedToTypes>,
    /// `description`.
    pub description: Option<String>,
    /// `dueDateOffset`, required.
    pub due_date_offset: Option<i32>,
    /// `notifyAssignee`, required.
    pub notify_assignee: Option<bool>,
    /// `offsetFromField`.
    pub offset_from_field: Option<String>,
    /// `priority`, required.
    pub priority: Option<String>,
    /// `protected`, required.
    pub protected: Option<bool>,
    /// `status`, required.
    pub status: Option<String>,
    /// `subject`, required.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTask: "WorkflowTask" in API, base Some(&WorkflowAction), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text assigned_to "assignedTo",
    req Pick(ActionTaskAssignedToTypes) assigned_to_type "assignedToType",
    opt Text description "description",
    req Int due_date_offset "dueDateOffset",
    req Flag notify_assignee "notifyAssignee",
    opt Text offset_from_field "offsetFromField",
    req Text priority "priority",
    req Flag protected "protected",
    req Text status "status",
    req Text subject "subject",
}
::sforce::component! { WorkflowTask }

/// `WorkflowTaskTranslation`.
#[derive(Default)]
pub struct WorkflowTaskTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTaskTranslation: "WorkflowTaskTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    req Text name "name",
    opt Text subject "subject",
}

/// `WorkflowTimeTrigger`.
#[derive(Default)]
pub struct WorkflowTimeTrigger {
    /// `actions`.
    pub actions: ::sforce::List<WorkflowActionReference>,
    /// `offsetFromField`.
    pub offset_from_field: Option<String>,
    /// `timeLength`.
    pub time_length: Option<String>,
    /// `workflowTimeTriggerUnit`, required.
    pub workflow_time_trigger_unit: ::sforce::Pick<WorkflowTimeUnits>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkflowTimeTrigger: "WorkflowTimeTrigger" in API, base None, subtypes [], object None;
    opt List(WorkflowActionReference) actions "actions",
    opt Text offset_from_field "offsetFromField",
    opt Text time_length "timeLength",
    req Pick(WorkflowTimeUnits) workflow_time_trigger_unit "workflowTimeTriggerUnit",
}

::sforce::enumeration! {
    /// `WorkflowTimeUnits`.
    pub enum WorkflowTimeUnits {
        Hours = "Hours",
        Days = "Days",
    }
}

::sforce::enumeration! {
    /// `WorkflowTriggerTypes`.
    pub enum WorkflowTriggerTypes {
        OnCreateOnly = "onCreateOnly",
        OnCreateOrTriggeringUpdate = "onCreateOrTriggeringUpdate",
        OnAllChanges = "onAllChanges",
        OnRecursiveUpdate = "OnRecursiveUpdate",
    }
}

/// `WorkforceEngagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct WorkforceEngagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableHistoricalAdherence`.
    pub enable_historical_adherence: Option<bool>,
    /// `enableIndividualAdherence`.
    pub enable_individual_adherence: Option<bool>,
    /// `enableIntradayManagement`.
    pub enable_intraday_management: Option<bool>,
    /// `enableMachineLearningForecasting`.
    pub enable_machine_learning_forecasting: Option<bool>,
    /// `enableRealTimeAdherence`.
    pub enable_real_time_adherence: Option<bool>,
    /// `enableWorkforceEngagement`.
    pub enable_workforce_engagement: Option<bool>,
    /// `enableWorkforceEngagementConfiguration`.
    pub enable_workforce_engagement_configuration: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkforceEngagementSettings: "WorkforceEngagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_historical_adherence "enableHistoricalAdherence",
    opt Flag enable_individual_adherence "enableIndividualAdherence",
    opt Flag enable_intraday_management "enableIntradayManagement",
    opt Flag enable_machine_learning_forecasting "enableMachineLearningForecasting",
    opt Flag enable_real_time_adherence "enableRealTimeAdherence",
    opt Flag enable_workforce_engagement "enableWorkforceEngagement",
    opt Flag enable_workforce_engagement_configuration "enableWorkforceEngagementConfiguration",
}
::sforce::component! { WorkforceEngagementSettings }

/// `WorkspaceMapping`.
#[derive(Default)]
pub struct WorkspaceMapping {
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `tab`, required.
    pub tab: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { WorkspaceMapping: "WorkspaceMapping" in API, base None, subtypes [], object None;
    opt Text field_name "fieldName",
    req Text tab "tab",
}
