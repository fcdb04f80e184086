// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Dashboard`, a [`Metadata`].
#[derive(Default)]
pub struct Dashboard {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `backgroundEndColor`, required.
    pub background_end_color: Option<String>,
    /// `backgroundFadeDirection`, required.
    pub background_fade_direction: ::sforce::Pick<ChartBackgroundDirection>,
    /// `backgroundStartColor`, required.
    pub background_start_color: Option<String>,
    /// `dashboardFilters`.
    pub dashboard_filters: ::sforce::List<DashboardFilter>,
    /// `dashboardType`.
    pub dashboard_type: ::sforce::Pick<DashboardType>,
    /// `description`.
    pub description: Option<String>,
    /// `leftSection`, required.
    pub left_section: ::sforce::Opt<DashboardComponentSection>,
    /// `middleSection`.
    pub middle_section: ::sforce::Opt<DashboardComponentSection>,
    /// `rightSection`, required.
    pub right_section: ::sforce::Opt<DashboardComponentSection>,
    /// `runningUser`.
    pub running_user: Option<String>,
    /// `textColor`, required.
    pub text_color: Option<String>,
    /// `title`, required.
    pub title: Option<String>,
    /// `titleColor`, required.
    pub title_color: Option<String>,
    /// `titleSize`, required.
    pub title_size: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Dashboard: "Dashboard" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text background_end_color "backgroundEndColor",
    req Pick(ChartBackgroundDirection) background_fade_direction "backgroundFadeDirection",
    req Text background_start_color "backgroundStartColor",
    opt List(DashboardFilter) dashboard_filters "dashboardFilters",
    opt Pick(DashboardType) dashboard_type "dashboardType",
    opt Text description "description",
    req One(DashboardComponentSection) left_section "leftSection",
    opt One(DashboardComponentSection) middle_section "middleSection",
    req One(DashboardComponentSection) right_section "rightSection",
    opt Text running_user "runningUser",
    req Text text_color "textColor",
    req Text title "title",
    req Text title_color "titleColor",
    req Int title_size "titleSize",
}
::sforce::component! { Dashboard legacy }

/// `DashboardComponent`.
#[derive(Default)]
pub struct DashboardComponent {
    /// `autoselectColumnsFromReport`.
    pub autoselect_columns_from_report: Option<bool>,
    /// `chartAxisRange`.
    pub chart_axis_range: ::sforce::Pick<ChartRangeType>,
    /// `chartAxisRangeMax`.
    pub chart_axis_range_max: Option<::sforce::Number>,
    /// `chartAxisRangeMin`.
    pub chart_axis_range_min: Option<::sforce::Number>,
    /// `chartSummary`.
    pub chart_summary: ::sforce::List<ChartSummary>,
    /// `componentType`, required.
    pub component_type: ::sforce::Pick<DashboardComponentType>,
    /// `dashboardFilterColumns`.
    pub dashboard_filter_columns: ::sforce::List<DashboardFilterColumn>,
    /// `dashboardTableColumn`.
    pub dashboard_table_column: ::sforce::List<DashboardTableColumn>,
    /// `displayUnits`.
    pub display_units: ::sforce::Pick<ChartUnits>,
    /// `drillDownUrl`.
    pub drill_down_url: Option<String>,
    /// `drillEnabled`.
    pub drill_enabled: Option<bool>,
    /// `drillToDetailEnabled`.
    pub drill_to_detail_enabled: Option<bool>,
    /// `enableHover`.
    pub enable_hover: Option<bool>,
    /// `expandOthers`.
    pub expand_others: Option<bool>,
    /// `footer`.
    pub footer: Option<String>,
    /// `gaugeMax`.
    pub gauge_max: Option<::sforce::Number>,
    /// `gaugeMin`.
    pub gauge_min: Option<::sforce::Number>,
    /// `groupingColumn`.
    pub grouping_column: Vec<String>,
    /// `header`.
    pub header: Option<String>,
    /// `indicatorBreakpoint1`.
    pub indicator_breakpoint1: Option<::sforce::Number>,
    /// `indicatorBreakpoint2`.
    pub indicator_breakpoint2: Option<::sforce::Number>,
    /// `indicatorHighColor`.
    pub indicator_high_color: Option<String>,
    /// `indicatorLowColor`.
    pub indicator_low_color: Option<String>,
    /// `indicatorMiddleColor`.
    pub indicator_middle_color: Option<String>,
    /// `legendPosition`.
    pub legend_position: ::sforce::Pick<ChartLegendPosition>,
    /// `maxValuesDisplayed`.
    pub max_values_displayed: Option<i32>,
    /// `metricLabel`.
    pub metric_label: Option<String>,
    /// `page`.
    pub page: Option<String>,
    /// `pageHeightInPixels`.
    pub page_height_in_pixels: Option<i32>,
    /// `report`.
    pub report: Option<String>,
    /// `scontrol`.
    pub scontrol: Option<String>,
    /// `scontrolHeightInPixels`.
    pub scontrol_height_in_pixels: Option<i32>,
    /// `showPercentage`.
    pub show_percentage: Option<bool>,
    /// `showPicturesOnCharts`.
    pub show_pictures_on_charts: Option<bool>,
    /// `showPicturesOnTables`.
    pub show_pictures_on_tables: Option<bool>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `showValues`.
    pub show_values: Option<bool>,
    /// `sortBy`.
    pub sort_by: ::sforce::Pick<DashboardComponentFilter>,
    /// `title`.
    pub title: Option<String>,
    /// `useReportChart`.
    pub use_report_chart: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponent: "DashboardComponent" in API, base None, subtypes [], object None;
    opt Flag autoselect_columns_from_report "autoselectColumnsFromReport",
    opt Pick(ChartRangeType) chart_axis_range "chartAxisRange",
    opt Num chart_axis_range_max "chartAxisRangeMax",
    opt Num chart_axis_range_min "chartAxisRangeMin",
    opt List(ChartSummary) chart_summary "chartSummary",
    req Pick(DashboardComponentType) component_type "componentType",
    opt List(DashboardFilterColumn) dashboard_filter_columns "dashboardFilterColumns",
    opt List(DashboardTableColumn) dashboard_table_column "dashboardTableColumn",
    opt Pick(ChartUnits) display_units "displayUnits",
    opt Text drill_down_url "drillDownUrl",
    opt Flag drill_enabled "drillEnabled",
    opt Flag drill_to_detail_enabled "drillToDetailEnabled",
    opt Flag enable_hover "enableHover",
    opt Flag expand_others "expandOthers",
    opt Text footer "footer",
    opt Num gauge_max "gaugeMax",
    opt Num gauge_min "gaugeMin",
    opt Texts grouping_column "groupingColumn",
    opt Text header "header",
    opt Num indicator_breakpoint1 "indicatorBreakpoint1",
    opt Num indicator_breakpoint2 "indicatorBreakpoint2",
    opt Text indicator_high_color "indicatorHighColor",
    opt Text indicator_low_color "indicatorLowColor",
    opt Text indicator_middle_color "indicatorMiddleColor",
    opt Pick(ChartLegendPosition) legend_position "legendPosition",
    opt Int max_values_displayed "maxValuesDisplayed",
    opt Text metric_label "metricLabel",
    opt Text page "page",
    opt Int page_height_in_pixels "pageHeightInPixels",
    opt Text report "report",
    opt Text scontrol "scontrol",
    opt Int scontrol_height_in_pixels "scontrolHeightInPixels",
    opt Flag show_percentage "showPercentage",
    opt Flag show_pictures_on_charts "showPicturesOnCharts",
    opt Flag show_pictures_on_tables "showPicturesOnTables",
    opt Flag show_total "showTotal",
    opt Flag show_values "showValues",
    opt Pick(DashboardComponentFilter) sort_by "sortBy",
    opt Text title "title",
    opt Flag use_report_chart "useReportChart",
}

::sforce::enumeration! {
    /// `DashboardComponentFilter`.
    pub enum DashboardComponentFilter {
        RowLabelAscending = "RowLabelAscending",
        RowLabelDescending = "RowLabelDescending",
        RowValueAscending = "RowValueAscending",
        RowValueDescending = "RowValueDescending",
    }
}

/// `DashboardComponentSection`.
#[derive(Default)]
pub struct DashboardComponentSection {
    /// `columnSize`, required.
    pub column_size: ::sforce::Pick<DashboardComponentSize>,
    /// `components`.
    pub components: ::sforce::List<DashboardComponent>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentSection: "DashboardComponentSection" in API, base None, subtypes [], object None;
    req Pick(DashboardComponentSize) column_size "columnSize",
    opt List(DashboardComponent) components "components",
}

::sforce::enumeration! {
    /// `DashboardComponentSize`.
    pub enum DashboardComponentSize {
        Narrow = "Narrow",
        Medium = "Medium",
        Wide = "Wide",
    }
}

::sforce::enumeration! {
    /// `DashboardComponentType`.
    pub enum DashboardComponentType {
        Bar = "Bar",
        BarGrouped = "BarGrouped",
        BarStacked = "BarStacked",
        BarStacked100 = "BarStacked100",
        Column = "Column",
        ColumnGrouped = "ColumnGrouped",
        ColumnStacked = "ColumnStacked",
        ColumnStacked100 = "ColumnStacked100",
        Line = "Line",
        LineGrouped = "LineGrouped",
        Pie = "Pie",
        Table = "Table",
        Metric = "Metric",
        Gauge = "Gauge",
        LineCumulative = "LineCumulative",
        LineGroupedCumulative = "LineGroupedCumulative",
        Scontrol = "Scontrol",
        VisualforcePage = "VisualforcePage",
        Donut = "Donut",
        Funnel = "Funnel",
        ColumnLine = "ColumnLine",
        ColumnLineGrouped = "ColumnLineGrouped",
        ColumnLineStacked = "ColumnLineStacked",
        ColumnLineStacked100 = "ColumnLineStacked100",
        Scatter = "Scatter",
        ScatterGrouped = "ScatterGrouped",
    }
}

/// `DashboardFilter`.
#[derive(Default)]
pub struct DashboardFilter {
    /// `dashboardFilterOptions`.
    pub dashboard_filter_options: ::sforce::List<DashboardFilterOption>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardFilter: "DashboardFilter" in API, base None, subtypes [], object None;
    opt List(DashboardFilterOption) dashboard_filter_options "dashboardFilterOptions",
    req Text name "name",
}

/// `DashboardFilterColumn`.
#[derive(Default)]
pub struct DashboardFilterColumn {
    /// `column`, required.
    pub column: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardFilterColumn: "DashboardFilterColumn" in API, base None, subtypes [], object None;
    req Text column "column",
}

::sforce::enumeration! {
    /// `DashboardFilterOperation`.
    pub enum DashboardFilterOperation {
        Equals = "equals",
        NotEqual = "notEqual",
        LessThan = "lessThan",
        GreaterThan = "greaterThan",
        LessOrEqual = "lessOrEqual",
        GreaterOrEqual = "greaterOrEqual",
        Contains = "contains",
        NotContain = "notContain",
        StartsWith = "startsWith",
        Includes = "includes",
        Excludes = "excludes",
        Between = "between",
    }
}

/// `DashboardFilterOption`.
#[derive(Default)]
pub struct DashboardFilterOption {
    /// `operator`, required.
    pub operator: ::sforce::Pick<DashboardFilterOperation>,
    /// `values`.
    pub values: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardFilterOption: "DashboardFilterOption" in API, base None, subtypes [], object None;
    req Pick(DashboardFilterOperation) operator "operator",
    opt Texts values "values",
}

/// `DashboardFolder`, a [`Folder`].
#[derive(Default)]
pub struct DashboardFolder {
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
::sforce::record! { DashboardFolder: "DashboardFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { DashboardFolder legacy }

/// `DashboardMobileSettings`.
#[derive(Default)]
pub struct DashboardMobileSettings {
    /// `enableDashboardIPadApp`.
    pub enable_dashboard_i_pad_app: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardMobileSettings: "DashboardMobileSettings" in API, base None, subtypes [], object None;
    opt Flag enable_dashboard_i_pad_app "enableDashboardIPadApp",
}

/// `DashboardTableColumn`.
#[derive(Default)]
pub struct DashboardTableColumn {
    /// `aggregateType`.
    pub aggregate_type: ::sforce::Pick<ReportSummaryType>,
    /// `calculatePercent`.
    pub calculate_percent: Option<bool>,
    /// `column`, required.
    pub column: Option<String>,
    /// `decimalPlaces`.
    pub decimal_places: Option<i32>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `sortBy`.
    pub sort_by: ::sforce::Pick<DashboardComponentFilter>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardTableColumn: "DashboardTableColumn" in API, base None, subtypes [], object None;
    opt Pick(ReportSummaryType) aggregate_type "aggregateType",
    opt Flag calculate_percent "calculatePercent",
    req Text column "column",
    opt Int decimal_places "decimalPlaces",
    opt Flag show_total "showTotal",
    opt Pick(DashboardComponentFilter) sort_by "sortBy",
}

::sforce::enumeration! {
    /// `DashboardType`.
    pub enum DashboardType {
        SpecifiedUser = "SpecifiedUser",
        LoggedInUser = "LoggedInUser",
        MyTeamUser = "MyTeamUser",
    }
}

/// `DataCategory`.
#[derive(Default)]
pub struct DataCategory {
    /// `dataCategory`.
    pub data_category: ::sforce::List<DataCategory>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataCategory: "DataCategory" in API, base None, subtypes [], object None;
    opt List(DataCategory) data_category "dataCategory",
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `DataCategoryFilterOperation`.
    pub enum DataCategoryFilterOperation {
        Above = "above",
        Below = "below",
        At = "at",
        AboveOrBelow = "aboveOrBelow",
    }
}

/// `DataCategoryGroup`, a [`Metadata`].
#[derive(Default)]
pub struct DataCategoryGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `dataCategory`, required.
    pub data_category: ::sforce::Opt<DataCategory>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `objectUsage`.
    pub object_usage: ::sforce::Opt<ObjectUsage>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataCategoryGroup: "DataCategoryGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    req One(DataCategory) data_category "dataCategory",
    opt Text description "description",
    req Text label "label",
    opt One(ObjectUsage) object_usage "objectUsage",
}
::sforce::component! { DataCategoryGroup legacy }

/// `DefaultShortcut`.
#[derive(Default)]
pub struct DefaultShortcut {
    /// `action`, required.
    pub action: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `keyCommand`, required.
    pub key_command: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DefaultShortcut: "DefaultShortcut" in API, base None, subtypes [CustomShortcut], object None;
    req Text action "action",
    req Flag active "active",
    req Text key_command "keyCommand",
}

::sforce::enumeration! {
    /// `DeleteConstraint`.
    pub enum DeleteConstraint {
        Cascade = "Cascade",
        Restrict = "Restrict",
        SetNull = "SetNull",
    }
}

/// `DeleteResult`.
#[derive(Default)]
pub struct DeleteResult {
    /// `errors`.
    pub errors: ::sforce::List<Error>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeleteResult: "DeleteResult" in API, base None, subtypes [], object None;
    opt List(Error) errors "errors",
    req Text full_name "fullName",
    req Flag success "success",
}

/// `DeployDetails`.
#[derive(Default)]
pub struct DeployDetails {
    /// `componentFailures`.
    pub component_failures: ::sforce::List<DeployMessage>,
    /// `componentSuccesses`.
    pub component_successes: ::sforce::List<DeployMessage>,
    /// `retrieveResult`.
    pub retrieve_result: ::sforce::Opt<RetrieveResult>,
    /// `runTestResult`.
    pub run_test_result: ::sforce::Opt<RunTestsResult>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployDetails: "DeployDetails" in API, base None, subtypes [], object None;
    opt List(DeployMessage) component_failures "componentFailures",
    opt List(DeployMessage) component_successes "componentSuccesses",
    opt One(RetrieveResult) retrieve_result "retrieveResult",
    opt One(RunTestsResult) run_test_result "runTestResult",
}

/// `DeployMessage`.
#[derive(Default)]
pub struct DeployMessage {
    /// `changed`, required.
    pub changed: Option<bool>,
    /// `columnNumber`.
    pub column_number: Option<i32>,
    /// `componentType`.
    pub component_type: Option<String>,
    /// `created`, required.
    pub created: Option<bool>,
    /// `createdDate`, required.
    pub created_date: Option<::sforce::DateTime>,
    /// `deleted`, required.
    pub deleted: Option<bool>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `fullName`, required.
    pub full_name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `lineNumber`.
    pub line_number: Option<i32>,
    /// `problem`.
    pub problem: Option<String>,
    /// `problemType`.
    pub problem_type: ::sforce::Pick<DeployProblemType>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployMessage: "DeployMessage" in API, base None, subtypes [], object None;
    req Flag changed "changed",
    opt Int column_number "columnNumber",
    opt Text component_type "componentType",
    req Flag created "created",
    req DateTime created_date "createdDate",
    req Flag deleted "deleted",
    req Text file_name "fileName",
    req Text full_name "fullName",
    opt Text id "id",
    opt Int line_number "lineNumber",
    opt Text problem "problem",
    opt Pick(DeployProblemType) problem_type "problemType",
    req Flag success "success",
}

/// `DeployOptions`.
#[derive(Default)]
pub struct DeployOptions {
    /// `allowMissingFiles`, required.
    pub allow_missing_files: Option<bool>,
    /// `autoUpdatePackage`, required.
    pub auto_update_package: Option<bool>,
    /// `checkOnly`, required.
    pub check_only: Option<bool>,
    /// `ignoreWarnings`, required.
    pub ignore_warnings: Option<bool>,
    /// `performRetrieve`, required.
    pub perform_retrieve: Option<bool>,
    /// `purgeOnDelete`, required.
    pub purge_on_delete: Option<bool>,
    /// `rollbackOnError`, required.
    pub rollback_on_error: Option<bool>,
    /// `runAllTests`, required.
    pub run_all_tests: Option<bool>,
    /// `runTests`.
    pub run_tests: Vec<String>,
    /// `singlePackage`, required.
    pub single_package: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployOptions: "DeployOptions" in API, base None, subtypes [], object None;
    req Flag allow_missing_files "allowMissingFiles",
    req Flag auto_update_package "autoUpdatePackage",
    req Flag check_only "checkOnly",
    req Flag ignore_warnings "ignoreWarnings",
    req Flag perform_retrieve "performRetrieve",
    req Flag purge_on_delete "purgeOnDelete",
    req Flag rollback_on_error "rollbackOnError",
    req Flag run_all_tests "runAllTests",
    opt Texts run_tests "runTests",
    req Flag single_package "singlePackage",
}

::sforce::enumeration! {
    /// `DeployProblemType`.
    pub enum DeployProblemType {
        Warning = "Warning",
        Error = "Error",
    }
}

/// `DeployResult`.
#[derive(Default)]
pub struct DeployResult {
    /// `canceledBy`.
    pub canceled_by: Option<String>,
    /// `canceledByName`.
    pub canceled_by_name: Option<String>,
    /// `checkOnly`, required.
    pub check_only: Option<bool>,
    /// `completedDate`.
    pub completed_date: Option<::sforce::DateTime>,
    /// `createdBy`, required.
    pub created_by: Option<String>,
    /// `createdByName`, required.
    pub created_by_name: Option<String>,
    /// `createdDate`, required.
    pub created_date: Option<::sforce::DateTime>,
    /// `details`, required.
    pub details: ::sforce::Opt<DeployDetails>,
    /// `done`, required.
    pub done: Option<bool>,
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `errorStatusCode`.
    pub error_status_code: ::sforce::Pick<StatusCode>,
    /// `id`, required.
    pub id: Option<::sforce::Id>,
    /// `ignoreWarnings`, required.
    pub ignore_warnings: Option<bool>,
    /// `lastModifiedDate`.
    pub last_modified_date: Option<::sforce::DateTime>,
    /// `numberComponentErrors`, required.
    pub number_component_errors: Option<i32>,
    /// `numberComponentsDeployed`, required.
    pub number_components_deployed: Option<i32>,
    /// `numberComponentsTotal`, required.
    pub number_components_total: Option<i32>,
    /// `numberTestErrors`, required.
    pub number_test_errors: Option<i32>,
    /// `numberTestsCompleted`, required.
    pub number_tests_completed: Option<i32>,
    /// `numberTestsTotal`, required.
    pub number_tests_total: Option<i32>,
    /// `rollbackOnError`, required.
    pub rollback_on_error: Option<bool>,
    /// `runTestsEnabled`, required.
    pub run_tests_enabled: Option<bool>,
    /// `startDate`.
    pub start_date: Option<::sforce::DateTime>,
    /// `stateDetail`.
    pub state_detail: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<DeployStatus>,
    /// `success`, required.
    pub success: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeployResult: "DeployResult" in API, base None, subtypes [], object None;
    opt Text canceled_by "canceledBy",
    opt Text canceled_by_name "canceledByName",
    req Flag check_only "checkOnly",
    opt DateTime completed_date "completedDate",
    req Text created_by "createdBy",
    req Text created_by_name "createdByName",
    req DateTime created_date "createdDate",
    req One(DeployDetails) details "details",
    req Flag done "done",
    opt Text error_message "errorMessage",
    opt Pick(StatusCode) error_status_code "errorStatusCode",
    req Id id "id",
    req Flag ignore_warnings "ignoreWarnings",
    opt DateTime last_modified_date "lastModifiedDate",
    req Int number_component_errors "numberComponentErrors",
    req Int number_components_deployed "numberComponentsDeployed",
    req Int number_components_total "numberComponentsTotal",
    req Int number_test_errors "numberTestErrors",
    req Int number_tests_completed "numberTestsCompleted",
    req Int number_tests_total "numberTestsTotal",
    req Flag rollback_on_error "rollbackOnError",
    req Flag run_tests_enabled "runTestsEnabled",
    opt DateTime start_date "startDate",
    opt Text state_detail "stateDetail",
    req Pick(DeployStatus) status "status",
    req Flag success "success",
}

::sforce::enumeration! {
    /// `DeployStatus`.
    pub enum DeployStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Succeeded = "Succeeded",
        SucceededPartial = "SucceededPartial",
        Failed = "Failed",
        Canceling = "Canceling",
        Canceled = "Canceled",
    }
}

::sforce::enumeration! {
    /// `DeploymentStatus`.
    pub enum DeploymentStatus {
        InDevelopment = "InDevelopment",
        Deployed = "Deployed",
    }
}

/// `DescribeMetadataObject`.
#[derive(Default)]
pub struct DescribeMetadataObject {
    /// `childXmlNames`.
    pub child_xml_names: Vec<String>,
    /// `directoryName`, required.
    pub directory_name: Option<String>,
    /// `inFolder`, required.
    pub in_folder: Option<bool>,
    /// `metaFile`, required.
    pub meta_file: Option<bool>,
    /// `suffix`.
    pub suffix: Option<String>,
    /// `xmlName`, required.
    pub xml_name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeMetadataObject: "DescribeMetadataObject" in API, base None, subtypes [], object None;
    opt Texts child_xml_names "childXmlNames",
    req Text directory_name "directoryName",
    req Flag in_folder "inFolder",
    req Flag meta_file "metaFile",
    opt Text suffix "suffix",
    req Text xml_name "xmlName",
}

/// `DescribeMetadataResult`.
#[derive(Default)]
pub struct DescribeMetadataResult {
    /// `metadataObjects`.
    pub metadata_objects: ::sforce::List<DescribeMetadataObject>,
    /// `organizationNamespace`, required.
    pub organization_namespace: Option<String>,
    /// `partialSaveAllowed`, required.
    pub partial_save_allowed: Option<bool>,
    /// `testRequired`, required.
    pub test_required: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeMetadataResult: "DescribeMetadataResult" in API, base None, subtypes [], object None;
    opt List(DescribeMetadataObject) metadata_objects "metadataObjects",
    req Text organization_namespace "organizationNamespace",
    req Flag partial_save_allowed "partialSaveAllowed",
    req Flag test_required "testRequired",
}

::sforce::enumeration! {
    /// `DevicePlatformType`.
    pub enum DevicePlatformType {
        Ios = "ios",
        Android = "android",
    }
}

::sforce::enumeration! {
    /// `DeviceType`.
    pub enum DeviceType {
        Phone = "phone",
        Tablet = "tablet",
        Minitablet = "minitablet",
    }
}

::sforce::enumeration! {
    /// `DisplayCurrency`.
    pub enum DisplayCurrency {
        Corporate = "CORPORATE",
        Personal = "PERSONAL",
    }
}

/// `Document`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct Document {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `description`.
    pub description: Option<String>,
    /// `internalUseOnly`, required.
    pub internal_use_only: Option<bool>,
    /// `keywords`.
    pub keywords: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `public`, required.
    pub public: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Document: "Document" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    opt Text description "description",
    req Flag internal_use_only "internalUseOnly",
    opt Text keywords "keywords",
    opt Text name "name",
    req Flag public "public",
}
::sforce::component! { Document legacy }

/// `DocumentFolder`, a [`Folder`].
#[derive(Default)]
pub struct DocumentFolder {
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
::sforce::record! { DocumentFolder: "DocumentFolder" in API, base Some(&Folder), subtypes [], object None;
    opt Text full_name "fullName",
    opt Pick(FolderAccessTypes) access_type "accessType",
    opt List(FolderShare) folder_shares "folderShares",
    req Text name "name",
    opt Pick(PublicFolderAccess) public_folder_access "publicFolderAccess",
    opt One(SharedTo) shared_to "sharedTo",
}
::sforce::component! { DocumentFolder legacy }

/// `DomainWhitelist`.
#[derive(Default)]
pub struct DomainWhitelist {
    /// `domain`.
    pub domain: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DomainWhitelist: "DomainWhitelist" in API, base None, subtypes [], object None;
    opt Texts domain "domain",
}
