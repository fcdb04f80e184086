// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `ReadResult`.
#[derive(Default)]
pub struct ReadResult {
    /// `records`.
    pub records: ::sforce::PolyList<Metadata>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReadResult: "ReadResult" in API, base None, subtypes [], object None;
    opt List(Metadata) records "records",
}

::sforce::enumeration! {
    /// `RecordEditabilityType`.
    pub enum RecordEditabilityType {
        AdminOnly = "AdminOnly",
        AdminOrCurrentApprover = "AdminOrCurrentApprover",
    }
}

/// `RecordType`, a [`Metadata`].
#[derive(Default)]
pub struct RecordType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `businessProcess`.
    pub business_process: Option<String>,
    /// `compactLayoutAssignment`.
    pub compact_layout_assignment: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `picklistValues`.
    pub picklist_values: ::sforce::List<RecordTypePicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordType: "RecordType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt Text business_process "businessProcess",
    opt Text compact_layout_assignment "compactLayoutAssignment",
    opt Text description "description",
    req Text label "label",
    opt List(RecordTypePicklistValue) picklist_values "picklistValues",
}
::sforce::component! { RecordType legacy }

/// `RecordTypePicklistValue`.
#[derive(Default)]
pub struct RecordTypePicklistValue {
    /// `picklist`, required.
    pub picklist: Option<String>,
    /// `values`.
    pub values: ::sforce::List<PicklistValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordTypePicklistValue: "RecordTypePicklistValue" in API, base None, subtypes [], object None;
    req Text picklist "picklist",
    opt List(PicklistValue) values "values",
}

/// `RecordTypeTranslation`.
#[derive(Default)]
pub struct RecordTypeTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RecordTypeTranslation: "RecordTypeTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `RelatedContent`.
#[derive(Default)]
pub struct RelatedContent {
    /// `relatedContentItems`.
    pub related_content_items: ::sforce::List<RelatedContentItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedContent: "RelatedContent" in API, base None, subtypes [], object None;
    opt List(RelatedContentItem) related_content_items "relatedContentItems",
}

/// `RelatedContentItem`.
#[derive(Default)]
pub struct RelatedContentItem {
    /// `layoutItem`, required.
    pub layout_item: ::sforce::Opt<LayoutItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedContentItem: "RelatedContentItem" in API, base None, subtypes [], object None;
    req One(LayoutItem) layout_item "layoutItem",
}

/// `RelatedListItem`.
#[derive(Default)]
pub struct RelatedListItem {
    /// `customButtons`.
    pub custom_buttons: Vec<String>,
    /// `excludeButtons`.
    pub exclude_buttons: Vec<String>,
    /// `fields`.
    pub fields: Vec<String>,
    /// `relatedList`, required.
    pub related_list: Option<String>,
    /// `sortField`.
    pub sort_field: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RelatedListItem: "RelatedListItem" in API, base None, subtypes [], object None;
    opt Texts custom_buttons "customButtons",
    opt Texts exclude_buttons "excludeButtons",
    opt Texts fields "fields",
    req Text related_list "relatedList",
    opt Text sort_field "sortField",
    opt Pick(SortOrder) sort_order "sortOrder",
}

/// `RemoteSiteSetting`, a [`Metadata`].
#[derive(Default)]
pub struct RemoteSiteSetting {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `disableProtocolSecurity`, required.
    pub disable_protocol_security: Option<bool>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `url`, required.
    pub url: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RemoteSiteSetting: "RemoteSiteSetting" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    req Flag disable_protocol_security "disableProtocolSecurity",
    req Flag is_active "isActive",
    req Text url "url",
}
::sforce::component! { RemoteSiteSetting legacy }

/// `Report`, a [`Metadata`].
#[derive(Default)]
pub struct Report {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `aggregates`.
    pub aggregates: ::sforce::List<ReportAggregate>,
    /// `block`.
    pub block: ::sforce::List<Report>,
    /// `blockInfo`.
    pub block_info: ::sforce::Opt<ReportBlockInfo>,
    /// `buckets`.
    pub buckets: ::sforce::List<ReportBucketField>,
    /// `chart`.
    pub chart: ::sforce::Opt<ReportChart>,
    /// `colorRanges`.
    pub color_ranges: ::sforce::List<ReportColorRange>,
    /// `columns`.
    pub columns: ::sforce::List<ReportColumn>,
    /// `crossFilters`.
    pub cross_filters: ::sforce::List<ReportCrossFilter>,
    /// `currency`.
    pub currency: ::sforce::Pick<CurrencyIsoCode>,
    /// `dataCategoryFilters`.
    pub data_category_filters: ::sforce::List<ReportDataCategoryFilter>,
    /// `description`.
    pub description: Option<String>,
    /// `division`.
    pub division: Option<String>,
    /// `filter`.
    pub filter: ::sforce::Opt<ReportFilter>,
    /// `format`, required.
    pub format: ::sforce::Pick<ReportFormat>,
    /// `groupingsAcross`.
    pub groupings_across: ::sforce::List<ReportGrouping>,
    /// `groupingsDown`.
    pub groupings_down: ::sforce::List<ReportGrouping>,
    /// `historicalSelector`.
    pub historical_selector: ::sforce::Opt<ReportHistoricalSelector>,
    /// `name`, required.
    pub name: Option<String>,
    /// `params`.
    pub params: ::sforce::List<ReportParam>,
    /// `reportType`, required.
    pub report_type: Option<String>,
    /// `roleHierarchyFilter`.
    pub role_hierarchy_filter: Option<String>,
    /// `rowLimit`.
    pub row_limit: Option<i32>,
    /// `scope`.
    pub scope: Option<String>,
    /// `showCurrentDate`.
    pub show_current_date: Option<bool>,
    /// `showDetails`.
    pub show_details: Option<bool>,
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// `sortOrder`.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `territoryHierarchyFilter`.
    pub territory_hierarchy_filter: Option<String>,
    /// `timeFrameFilter`.
    pub time_frame_filter: ::sforce::Opt<ReportTimeFrameFilter>,
    /// `userFilter`.
    pub user_filter: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Report: "Report" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(ReportAggregate) aggregates "aggregates",
    opt List(Report) block "block",
    opt One(ReportBlockInfo) block_info "blockInfo",
    opt List(ReportBucketField) buckets "buckets",
    opt One(ReportChart) chart "chart",
    opt List(ReportColorRange) color_ranges "colorRanges",
    opt List(ReportColumn) columns "columns",
    opt List(ReportCrossFilter) cross_filters "crossFilters",
    opt Pick(CurrencyIsoCode) currency "currency",
    opt List(ReportDataCategoryFilter) data_category_filters "dataCategoryFilters",
    opt Text description "description",
    opt Text division "division",
    opt One(ReportFilter) filter "filter",
    req Pick(ReportFormat) format "format",
    opt List(ReportGrouping) groupings_across "groupingsAcross",
    opt List(ReportGrouping) groupings_down "groupingsDown",
    opt One(ReportHistoricalSelector) historical_selector "historicalSelector",
    req Text name "name",
    opt List(ReportParam) params "params",
    req Text report_type "reportType",
    opt Text role_hierarchy_filter "roleHierarchyFilter",
    opt Int row_limit "rowLimit",
    opt Text scope "scope",
    opt Flag show_current_date "showCurrentDate",
    opt Flag show_details "showDetails",
    opt Text sort_column "sortColumn",
    opt Pick(SortOrder) sort_order "sortOrder",
    opt Text territory_hierarchy_filter "territoryHierarchyFilter",
    opt One(ReportTimeFrameFilter) time_frame_filter "timeFrameFilter",
    opt Text user_filter "userFilter",
}
::sforce::component! { Report legacy }

::sforce::enumeration! {
    /// `ReportAggrType`.
    pub enum ReportAggrType {
        Sum = "Sum",
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        RowCount = "RowCount",
    }
}

/// `ReportAggregate`.
#[derive(Default)]
pub struct ReportAggregate {
    /// `acrossGroupingContext`.
    pub across_grouping_context: Option<String>,
    /// `calculatedFormula`, required.
    pub calculated_formula: Option<String>,
    /// `datatype`, required.
    pub datatype: ::sforce::Pick<ReportAggregateDatatype>,
    /// `description`.
    pub description: Option<String>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `downGroupingContext`.
    pub down_grouping_context: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `isCrossBlock`.
    pub is_cross_block: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `reportType`.
    pub report_type: Option<String>,
    /// `scale`.
    pub scale: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportAggregate: "ReportAggregate" in API, base None, subtypes [], object None;
    opt Text across_grouping_context "acrossGroupingContext",
    req Text calculated_formula "calculatedFormula",
    req Pick(ReportAggregateDatatype) datatype "datatype",
    opt Text description "description",
    req Text developer_name "developerName",
    opt Text down_grouping_context "downGroupingContext",
    req Flag is_active "isActive",
    opt Flag is_cross_block "isCrossBlock",
    req Text master_label "masterLabel",
    opt Text report_type "reportType",
    opt Int scale "scale",
}

::sforce::enumeration! {
    /// `ReportAggregateDatatype`.
    pub enum ReportAggregateDatatype {
        Currency = "currency",
        Percent = "percent",
        Number = "number",
    }
}

/// `ReportAggregateReference`.
#[derive(Default)]
pub struct ReportAggregateReference {
    /// `aggregate`, required.
    pub aggregate: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportAggregateReference: "ReportAggregateReference" in API, base None, subtypes [], object None;
    req Text aggregate "aggregate",
}

/// `ReportBlockInfo`.
#[derive(Default)]
pub struct ReportBlockInfo {
    /// `aggregateReferences`.
    pub aggregate_references: ::sforce::List<ReportAggregateReference>,
    /// `blockId`, required.
    pub block_id: Option<String>,
    /// `joinTable`, required.
    pub join_table: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBlockInfo: "ReportBlockInfo" in API, base None, subtypes [], object None;
    opt List(ReportAggregateReference) aggregate_references "aggregateReferences",
    req Text block_id "blockId",
    req Text join_table "joinTable",
}

/// `ReportBucketField`.
#[derive(Default)]
pub struct ReportBucketField {
    /// `bucketType`, required.
    pub bucket_type: ::sforce::Pick<ReportBucketFieldType>,
    /// `developerName`, required.
    pub developer_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `nullTreatment`.
    pub null_treatment: ::sforce::Pick<ReportFormulaNullTreatment>,
    /// `otherBucketLabel`.
    pub other_bucket_label: Option<String>,
    /// `sourceColumnName`, required.
    pub source_column_name: Option<String>,
    /// `useOther`.
    pub use_other: Option<bool>,
    /// `values`.
    pub values: ::sforce::List<ReportBucketFieldValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketField: "ReportBucketField" in API, base None, subtypes [], object None;
    req Pick(ReportBucketFieldType) bucket_type "bucketType",
    req Text developer_name "developerName",
    req Text master_label "masterLabel",
    opt Pick(ReportFormulaNullTreatment) null_treatment "nullTreatment",
    opt Text other_bucket_label "otherBucketLabel",
    req Text source_column_name "sourceColumnName",
    opt Flag use_other "useOther",
    opt List(ReportBucketFieldValue) values "values",
}

/// `ReportBucketFieldSourceValue`.
#[derive(Default)]
pub struct ReportBucketFieldSourceValue {
    /// `from`.
    pub from: Option<String>,
    /// `sourceValue`.
    pub source_value: Option<String>,
    /// `to`.
    pub to: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketFieldSourceValue: "ReportBucketFieldSourceValue" in API, base None, subtypes [], object None;
    opt Text from "from",
    opt Text source_value "sourceValue",
    opt Text to "to",
}

::sforce::enumeration! {
    /// `ReportBucketFieldType`.
    pub enum ReportBucketFieldType {
        Text = "text",
        Number = "number",
        Picklist = "picklist",
    }
}

/// `ReportBucketFieldValue`.
#[derive(Default)]
pub struct ReportBucketFieldValue {
    /// `sourceValues`.
    pub source_values: ::sforce::List<ReportBucketFieldSourceValue>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportBucketFieldValue: "ReportBucketFieldValue" in API, base None, subtypes [], object None;
    opt List(ReportBucketFieldSourceValue) source_values "sourceValues",
    req Text value "value",
}

/// `ReportChart`.
#[derive(Default)]
pub struct ReportChart {
    /// `backgroundColor1`.
    pub background_color1: Option<String>,
    /// `backgroundColor2`.
    pub background_color2: Option<String>,
    /// `backgroundFadeDir`.
    pub background_fade_dir: ::sforce::Pick<ChartBackgroundDirection>,
    /// `chartSummaries`.
    pub chart_summaries: ::sforce::List<ChartSummary>,
    /// `chartType`, required.
    pub chart_type: ::sforce::Pick<ChartType>,
    /// `enableHoverLabels`.
    pub enable_hover_labels: Option<bool>,
    /// `expandOthers`.
    pub expand_others: Option<bool>,
    /// `groupingColumn`.
    pub grouping_column: Option<String>,
    /// `legendPosition`.
    pub legend_position: ::sforce::Pick<ChartLegendPosition>,
    /// `location`.
    pub location: ::sforce::Pick<ChartPosition>,
    /// `secondaryGroupingColumn`.
    pub secondary_grouping_column: Option<String>,
    /// `showAxisLabels`.
    pub show_axis_labels: Option<bool>,
    /// `showPercentage`.
    pub show_percentage: Option<bool>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `showValues`.
    pub show_values: Option<bool>,
    /// `size`.
    pub size: ::sforce::Pick<ReportChartSize>,
    /// `summaryAxisManualRangeEnd`.
    pub summary_axis_manual_range_end: Option<::sforce::Number>,
    /// `summaryAxisManualRangeStart`.
    pub summary_axis_manual_range_start: Option<::sforce::Number>,
    /// `summaryAxisRange`.
    pub summary_axis_range: ::sforce::Pick<ChartRangeType>,
    /// `textColor`.
    pub text_color: Option<String>,
    /// `textSize`.
    pub text_size: Option<i32>,
    /// `title`.
    pub title: Option<String>,
    /// `titleColor`.
    pub title_color: Option<String>,
    /// `titleSize`.
    pub title_size: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportChart: "ReportChart" in API, base None, subtypes [], object None;
    opt Text background_color1 "backgroundColor1",
    opt Text background_color2 "backgroundColor2",
    opt Pick(ChartBackgroundDirection) background_fade_dir "backgroundFadeDir",
    opt List(ChartSummary) chart_summaries "chartSummaries",
    req Pick(ChartType) chart_type "chartType",
    opt Flag enable_hover_labels "enableHoverLabels",
    opt Flag expand_others "expandOthers",
    opt Text grouping_column "groupingColumn",
    opt Pick(ChartLegendPosition) legend_position "legendPosition",
    opt Pick(ChartPosition) location "location",
    opt Text secondary_grouping_column "secondaryGroupingColumn",
    opt Flag show_axis_labels "showAxisLabels",
    opt Flag show_percentage "showPercentage",
    opt Flag show_total "showTotal",
    opt Flag show_values "showValues",
    opt Pick(ReportChartSize) size "size",
    opt Num summary_axis_manual_range_end "summaryAxisManualRangeEnd",
    opt Num summary_axis_manual_range_start "summaryAxisManualRangeStart",
    opt Pick(ChartRangeType) summary_axis_range "summaryAxisRange",
    opt Text text_color "textColor",
    opt Int text_size "textSize",
    opt Text title "title",
    opt Text title_color "titleColor",
    opt Int title_size "titleSize",
}

/// `ReportChartComponentLayoutItem`.
#[derive(Default)]
pub struct ReportChartComponentLayoutItem {
    /// `cacheData`.
    pub cache_data: Option<bool>,
    /// `contextFilterableField`.
    pub context_filterable_field: Option<String>,
    /// `hideOnError`.
    pub hide_on_error: Option<bool>,
    /// `includeContext`.
    pub include_context: Option<bool>,
    /// `reportName`, required.
    pub report_name: Option<String>,
    /// `showTitle`.
    pub show_title: Option<bool>,
    /// `size`.
    pub size: ::sforce::Pick<ReportChartComponentSize>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportChartComponentLayoutItem: "ReportChartComponentLayoutItem" in API, base None, subtypes [], object None;
    opt Flag cache_data "cacheData",
    opt Text context_filterable_field "contextFilterableField",
    opt Flag hide_on_error "hideOnError",
    opt Flag include_context "includeContext",
    req Text report_name "reportName",
    opt Flag show_title "showTitle",
    opt Pick(ReportChartComponentSize) size "size",
}

::sforce::enumeration! {
    /// `ReportChartComponentSize`.
    pub enum ReportChartComponentSize {
        Small = "SMALL",
        Medium = "MEDIUM",
        Large = "LARGE",
    }
}

::sforce::enumeration! {
    /// `ReportChartSize`.
    pub enum ReportChartSize {
        Tiny = "Tiny",
        Small = "Small",
        Medium = "Medium",
        Large = "Large",
        Huge = "Huge",
    }
}

/// `ReportColorRange`.
#[derive(Default)]
pub struct ReportColorRange {
    /// `aggregate`.
    pub aggregate: ::sforce::Pick<ReportSummaryType>,
    /// `columnName`, required.
    pub column_name: Option<String>,
    /// `highBreakpoint`.
    pub high_breakpoint: Option<::sforce::Number>,
    /// `highColor`, required.
    pub high_color: Option<String>,
    /// `lowBreakpoint`.
    pub low_breakpoint: Option<::sforce::Number>,
    /// `lowColor`, required.
    pub low_color: Option<String>,
    /// `midColor`, required.
    pub mid_color: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportColorRange: "ReportColorRange" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate "aggregate",
    req Text column_name "columnName",
    opt Num high_breakpoint "highBreakpoint",
    req Text high_color "highColor",
    opt Num low_breakpoint "lowBreakpoint",
    req Text low_color "lowColor",
    req Text mid_color "midColor",
}

/// `ReportColumn`.
#[derive(Default)]
pub struct ReportColumn {
    /// `aggregateTypes`.
    pub aggregate_types: ::sforce::Picks<ReportSummaryType>,
    /// `field`, required.
    pub field: Option<String>,
    /// `reverseColors`.
    pub reverse_colors: Option<bool>,
    /// `showChanges`.
    pub show_changes: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportColumn: "ReportColumn" in API, base None, subtypes [], object None;
    opt Picks(ReportSummaryType) aggregate_types "aggregateTypes",
    req Text field "field",
    opt Flag reverse_colors "reverseColors",
    opt Flag show_changes "showChanges",
}

/// `ReportCrossFilter`.
#[derive(Default)]
pub struct ReportCrossFilter {
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<ReportFilterItem>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<ObjectFilterOperator>,
    /// `primaryTableColumn`, required.
    pub primary_table_column: Option<String>,
    /// `relatedTable`, required.
    pub related_table: Option<String>,
    /// `relatedTableJoinColumn`, required.
    pub related_table_join_column: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportCrossFilter: "ReportCrossFilter" in API, base None, subtypes [], object None;
    opt List(ReportFilterItem) criteria_items "criteriaItems",
    req Pick(ObjectFilterOperator) operation "operation",
    req Text primary_table_column "primaryTableColumn",
    req Text related_table "relatedTable",
    req Text related_table_join_column "relatedTableJoinColumn",
}

/// `ReportDataCategoryFilter`.
#[derive(Default)]
pub struct ReportDataCategoryFilter {
    /// `dataCategory`, required.
    pub data_category: Option<String>,
    /// `dataCategoryGroup`, required.
    pub data_category_group: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<DataCategoryFilterOperation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportDataCategoryFilter: "ReportDataCategoryFilter" in API, base None, subtypes [], object None;
    req Text data_category "dataCategory",
    req Text data_category_group "dataCategoryGroup",
    req Pick(DataCategoryFilterOperation) operator "operator",
}

/// `ReportFilter`.
#[derive(Default)]
pub struct ReportFilter {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<ReportFilterItem>,
    /// `language`.
    pub language: ::sforce::Pick<Language>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFilter: "ReportFilter" in API, base None, subtypes [], object None;
    opt Text boolean_filter "booleanFilter",
    opt List(ReportFilterItem) criteria_items "criteriaItems",
    opt Pick(Language) language "language",
}

/// `ReportFilterItem`.
#[derive(Default)]
pub struct ReportFilterItem {
    /// `column`, required.
    pub column: Option<String>,
    /// `columnToColumn`.
    pub column_to_column: Option<bool>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<FilterOperation>,
    /// `snapshot`.
    pub snapshot: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFilterItem: "ReportFilterItem" in API, base None, subtypes [], object None;
    req Text column "column",
    opt Flag column_to_column "columnToColumn",
    req Pick(FilterOperation) operator "operator",
    opt Text snapshot "snapshot",
    opt Text value "value",
}

/// `ReportFolder`, a [`Folder`].
#[derive(Default)]
pub struct ReportFolder {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `accessType`.
    pub access_type: ::sforce::Pick<FolderAccessTypes>,
    /// `folderShares`.
    pub folder_shares: ::sforce::List<FolderShare>,
    /// `name`, required.
    pub name: Option<String>,
    /// `publicFolderAccess`.
    pub public_folder_access: ::sforce::Pick<PublicFolderAccess>,
    /// `sharedTo`.
    pub shared_to: ::sforce::Opt<SharedTo>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportFolder: "ReportFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { ReportFolder legacy }

::sforce::enumeration! {
    /// `ReportFormat`.
    pub enum ReportFormat {
        MultiBlock = "MultiBlock",
        Matrix = "Matrix",
        Summary = "Summary",
        Tabular = "Tabular",
    }
}

::sforce::enumeration! {
    /// `ReportFormulaNullTreatment`.
    pub enum ReportFormulaNullTreatment {
        N = "n",
        Z = "z",
    }
}

/// `ReportGrouping`.
#[derive(Default)]
pub struct ReportGrouping {
    /// `aggregateType`.
    pub aggregate_type: ::sforce::Pick<ReportAggrType>,
    /// `dateGranularity`.
    pub date_granularity: ::sforce::Pick<UserDateGranularity>,
    /// `field`, required.
    pub field: Option<String>,
    /// `sortByName`.
    pub sort_by_name: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: ::sforce::Pick<SortOrder>,
    /// `sortType`.
    pub sort_type: ::sforce::Pick<ReportSortType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportGrouping: "ReportGrouping" in API, base None, subtypes [], object None;
    opt Pick(ReportAggrType) aggregate_type "aggregateType",
    opt Pick(UserDateGranularity) date_granularity "dateGranularity",
    req Text field "field",
    opt Text sort_by_name "sortByName",
    req Pick(SortOrder) sort_order "sortOrder",
    opt Pick(ReportSortType) sort_type "sortType",
}

/// `ReportHistoricalSelector`.
#[derive(Default)]
pub struct ReportHistoricalSelector {
    /// `snapshot`.
    pub snapshot: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportHistoricalSelector: "ReportHistoricalSelector" in API, base None, subtypes [], object None;
    opt Texts snapshot "snapshot",
}

::sforce::enumeration! {
    /// `ReportJobSourceTypes`.
    pub enum ReportJobSourceTypes {
        Tabular = "tabular",
        Summary = "summary",
        Snapshot = "snapshot",
    }
}

/// `ReportLayoutSection`.
#[derive(Default)]
pub struct ReportLayoutSection {
    /// `columns`.
    pub columns: ::sforce::List<ReportTypeColumn>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportLayoutSection: "ReportLayoutSection" in API, base None, subtypes [], object None;
    opt List(ReportTypeColumn) columns "columns",
    req Text master_label "masterLabel",
}

/// `ReportParam`.
#[derive(Default)]
pub struct ReportParam {
    /// `name`, required.
    pub name: Option<String>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportParam: "ReportParam" in API, base None, subtypes [], object None;
    req Text name "name",
    req Text value "value",
}

::sforce::enumeration! {
    /// `ReportSortType`.
    pub enum ReportSortType {
        Column = "Column",
        Aggregate = "Aggregate",
        CustomSummaryFormula = "CustomSummaryFormula",
    }
}

::sforce::enumeration! {
    /// `ReportSummaryType`.
    pub enum ReportSummaryType {
        Sum = "Sum",
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        None = "None",
    }
}

/// `ReportTimeFrameFilter`.
#[derive(Default)]
pub struct ReportTimeFrameFilter {
    /// `dateColumn`, required.
    pub date_column: Option<String>,
    /// `endDate`.
    pub end_date: Option<::sforce::Date>,
    /// `interval`, required.
    pub interval: ::sforce::Pick<UserDateInterval>,
    /// `startDate`.
    pub start_date: Option<::sforce::Date>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTimeFrameFilter: "ReportTimeFrameFilter" in API, base None, subtypes [], object None;
    req Text date_column "dateColumn",
    opt Date end_date "endDate",
    req Pick(UserDateInterval) interval "interval",
    opt Date start_date "startDate",
}

/// `ReportType`, a [`Metadata`].
#[derive(Default)]
pub struct ReportType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `autogenerated`.
    pub autogenerated: Option<bool>,
    /// `baseObject`, required.
    pub base_object: Option<String>,
    /// `category`, required.
    pub category: ::sforce::Pick<ReportTypeCategory>,
    /// `deployed`, required.
    pub deployed: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `join`.
    pub join: ::sforce::Opt<ObjectRelationship>,
    /// `label`, required.
    pub label: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<ReportLayoutSection>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportType: "ReportType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag autogenerated "autogenerated",
    req Text base_object "baseObject",
    req Pick(ReportTypeCategory) category "category",
    req Flag deployed "deployed",
    opt Text description "description",
    opt One(ObjectRelationship) join "join",
    req Text label "label",
    opt List(ReportLayoutSection) sections "sections",
}
::sforce::component! { ReportType legacy }

::sforce::enumeration! {
    /// `ReportTypeCategory`.
    pub enum ReportTypeCategory {
        Accounts = "accounts",
        Opportunities = "opportunities",
        Forecasts = "forecasts",
        Cases = "cases",
        Leads = "leads",
        Campaigns = "campaigns",
        Activities = "activities",
        Busop = "busop",
        Products = "products",
        Admin = "admin",
        Territory = "territory",
        Other = "other",
        Content = "content",
        UsageEntitlement = "usage_entitlement",
        Wdc = "wdc",
        Calibration = "calibration",
    }
}

/// `ReportTypeColumn`.
#[derive(Default)]
pub struct ReportTypeColumn {
    /// `checkedByDefault`, required.
    pub checked_by_default: Option<bool>,
    /// `displayNameOverride`.
    pub display_name_override: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `table`, required.
    pub table: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeColumn: "ReportTypeColumn" in API, base None, subtypes [], object None;
    req Flag checked_by_default "checkedByDefault",
    opt Text display_name_override "displayNameOverride",
    req Text field "field",
    req Text table "table",
}

/// `ReportTypeColumnTranslation`.
#[derive(Default)]
pub struct ReportTypeColumnTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeColumnTranslation: "ReportTypeColumnTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `ReportTypeSectionTranslation`.
#[derive(Default)]
pub struct ReportTypeSectionTranslation {
    /// `columns`.
    pub columns: ::sforce::List<ReportTypeColumnTranslation>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeSectionTranslation: "ReportTypeSectionTranslation" in API, base None, subtypes [], object None;
    opt List(ReportTypeColumnTranslation) columns "columns",
    opt Text label "label",
    req Text name "name",
}

/// `ReportTypeTranslation`.
#[derive(Default)]
pub struct ReportTypeTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `sections`.
    pub sections: ::sforce::List<ReportTypeSectionTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReportTypeTranslation: "ReportTypeTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
    opt List(ReportTypeSectionTranslation) sections "sections",
}

/// `ReputationLevels`.
#[derive(Default)]
pub struct ReputationLevels {
    /// `chatterAnswersReputationLevels`.
    pub chatter_answers_reputation_levels: ::sforce::List<ChatterAnswersReputationLevel>,
    /// `ideaReputationLevels`.
    pub idea_reputation_levels: ::sforce::List<IdeaReputationLevel>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { ReputationLevels: "ReputationLevels" in API, base None, subtypes [], object None;
    opt List(ChatterAnswersReputationLevel) chatter_answers_reputation_levels "chatterAnswersReputationLevels",
    opt List(IdeaReputationLevel) idea_reputation_levels "ideaReputationLevels",
}

/// `RetrieveMessage`.
#[derive(Default)]
pub struct RetrieveMessage {
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `problem`, required.
    pub problem: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveMessage: "RetrieveMessage" in API, base None, subtypes [], object None;
    req Text file_name "fileName",
    req Text problem "problem",
}

/// `RetrieveRequest`.
#[derive(Default)]
pub struct RetrieveRequest {
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `packageNames`.
    pub package_names: Vec<String>,
    /// `singlePackage`, required.
    pub single_package: Option<bool>,
    /// `specificFiles`.
    pub specific_files: Vec<String>,
    /// `unpackaged`.
    pub unpackaged: ::sforce::Opt<Package>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveRequest: "RetrieveRequest" in API, base None, subtypes [], object None;
    req Num api_version "apiVersion",
    opt Texts package_names "packageNames",
    req Flag single_package "singlePackage",
    opt Texts specific_files "specificFiles",
    opt One(Package) unpackaged "unpackaged",
}

/// `RetrieveResult`.
#[derive(Default)]
pub struct RetrieveResult {
    /// `fileProperties`.
    pub file_properties: ::sforce::List<FileProperties>,
    /// `id`, required.
    pub id: Option<String>,
    /// `messages`.
    pub messages: ::sforce::List<RetrieveMessage>,
    /// `zipFile`, required.
    pub zip_file: Option<::sforce::Blob>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RetrieveResult: "RetrieveResult" in API, base None, subtypes [], object None;
    opt List(FileProperties) file_properties "fileProperties",
    req Text id "id",
    opt List(RetrieveMessage) messages "messages",
    req Blob zip_file "zipFile",
}

/// `Role`, a [`RoleOrTerritory`].
#[derive(Default)]
pub struct Role {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `mayForecastManagerShare`.
    pub may_forecast_manager_share: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// `parentRole`.
    pub parent_role: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Role: "Role" in API, base Some(&RoleOrTerritory), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
    opt Text parent_role "parentRole",
}
::sforce::component! { Role legacy }

/// `RoleOrTerritory`, a [`Metadata`].
#[derive(Default)]
pub struct RoleOrTerritory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `caseAccessLevel`.
    pub case_access_level: Option<String>,
    /// `contactAccessLevel`.
    pub contact_access_level: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `mayForecastManagerShare`.
    pub may_forecast_manager_share: Option<bool>,
    /// `name`, required.
    pub name: Option<String>,
    /// `opportunityAccessLevel`.
    pub opportunity_access_level: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RoleOrTerritory: "RoleOrTerritory" in API, base Some(&Metadata), subtypes [Role, Territory], object None;
    opt Text full_name "fullName",
    opt Text case_access_level "caseAccessLevel",
    opt Text contact_access_level "contactAccessLevel",
    opt Text description "description",
    opt Flag may_forecast_manager_share "mayForecastManagerShare",
    req Text name "name",
    opt Text opportunity_access_level "opportunityAccessLevel",
}
::sforce::component! { RoleOrTerritory legacy }

::sforce::enumeration! {
    /// `RoutingType`.
    pub enum RoutingType {
        Unanimous = "Unanimous",
        FirstResponse = "FirstResponse",
    }
}

/// `RuleEntry`.
#[derive(Default)]
pub struct RuleEntry {
    /// `assignedTo`.
    pub assigned_to: Option<String>,
    /// `assignedToType`.
    pub assigned_to_type: ::sforce::Pick<AssignToLookupValueType>,
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `businessHours`.
    pub business_hours: Option<String>,
    /// `businessHoursSource`.
    pub business_hours_source: ::sforce::Pick<BusinessHoursSourceType>,
    /// `criteriaItems`.
    pub criteria_items: ::sforce::List<FilterItem>,
    /// `disableEscalationWhenModified`.
    pub disable_escalation_when_modified: Option<bool>,
    /// `escalationAction`.
    pub escalation_action: ::sforce::List<EscalationAction>,
    /// `escalationStartTime`.
    pub escalation_start_time: ::sforce::Pick<EscalationStartTimeType>,
    /// `formula`.
    pub formula: Option<String>,
    /// `overrideExistingTeams`.
    pub override_existing_teams: Option<bool>,
    /// `replyToEmail`.
    pub reply_to_email: Option<String>,
    /// `senderEmail`.
    pub sender_email: Option<String>,
    /// `senderName`.
    pub sender_name: Option<String>,
    /// `team`.
    pub team: Vec<String>,
    /// `template`.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RuleEntry: "RuleEntry" in API, base None, subtypes [], object None;
    opt Text assigned_to "assignedTo",
    opt Pick(AssignToLookupValueType) assigned_to_type "assignedToType",
    opt Text boolean_filter "booleanFilter",
    opt Text business_hours "businessHours",
    opt Pick(BusinessHoursSourceType) business_hours_source "businessHoursSource",
    opt List(FilterItem) criteria_items "criteriaItems",
    opt Flag disable_escalation_when_modified "disableEscalationWhenModified",
    opt List(EscalationAction) escalation_action "escalationAction",
    opt Pick(EscalationStartTimeType) escalation_start_time "escalationStartTime",
    opt Text formula "formula",
    opt Flag override_existing_teams "overrideExistingTeams",
    opt Text reply_to_email "replyToEmail",
    opt Text sender_email "senderEmail",
    opt Text sender_name "senderName",
    opt Texts team "team",
    opt Text template "template",
}

/// `RunTestFailure`.
#[derive(Default)]
pub struct RunTestFailure {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `message`, required.
    pub message: Option<String>,
    /// `methodName`.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `packageName`, required.
    pub package_name: Option<String>,
    /// `stackTrace`.
    pub stack_trace: Option<String>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestFailure: "RunTestFailure" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text message "message",
    reqnil Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Text package_name "packageName",
    reqnil Text stack_trace "stackTrace",
    req Num time "time",
    req Text r#type "type",
}

/// `RunTestSuccess`.
#[derive(Default)]
pub struct RunTestSuccess {
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `methodName`, required.
    pub method_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `namespace`.
    pub namespace: Option<String>,
    /// `time`, required.
    pub time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestSuccess: "RunTestSuccess" in API, base None, subtypes [], object None;
    req Id id "id",
    req Text method_name "methodName",
    req Text name "name",
    reqnil Text namespace "namespace",
    req Num time "time",
}

/// `RunTestsResult`.
#[derive(Default)]
pub struct RunTestsResult {
    /// `codeCoverage`.
    pub code_coverage: ::sforce::List<CodeCoverageResult>,
    /// `codeCoverageWarnings`.
    pub code_coverage_warnings: ::sforce::List<CodeCoverageWarning>,
    /// `failures`.
    pub failures: ::sforce::List<RunTestFailure>,
    /// `numFailures`, required.
    pub num_failures: Option<i32>,
    /// `numTestsRun`, required.
    pub num_tests_run: Option<i32>,
    /// `successes`.
    pub successes: ::sforce::List<RunTestSuccess>,
    /// `totalTime`, required.
    pub total_time: Option<::sforce::Number>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { RunTestsResult: "RunTestsResult" in API, base None, subtypes [], object None;
    opt List(CodeCoverageResult) code_coverage "codeCoverage",
    opt List(CodeCoverageWarning) code_coverage_warnings "codeCoverageWarnings",
    opt List(RunTestFailure) failures "failures",
    req Int num_failures "numFailures",
    req Int num_tests_run "numTestsRun",
    opt List(RunTestSuccess) successes "successes",
    req Num total_time "totalTime",
}
