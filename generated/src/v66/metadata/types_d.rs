// Made by `cargo xtask generate` from metadata 66.0. Change the schema, not this file.

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
    /// `chartTheme`.
    pub chart_theme: ::sforce::Pick<ChartTheme>,
    /// `colorPalette`.
    pub color_palette: ::sforce::Pick<ChartColorPalettes>,
    /// `dashboardChartTheme`.
    pub dashboard_chart_theme: ::sforce::Pick<ChartTheme>,
    /// `dashboardColorPalette`.
    pub dashboard_color_palette: ::sforce::Pick<ChartColorPalettes>,
    /// `dashboardFilters`.
    pub dashboard_filters: ::sforce::List<DashboardFilter>,
    /// `dashboardGridLayout`.
    pub dashboard_grid_layout: ::sforce::Opt<DashboardGridLayout>,
    /// `dashboardResultRefreshedDate`.
    pub dashboard_result_refreshed_date: Option<String>,
    /// `dashboardResultRunningUser`.
    pub dashboard_result_running_user: Option<String>,
    /// `dashboardType`.
    pub dashboard_type: ::sforce::Pick<DashboardType>,
    /// `description`.
    pub description: Option<String>,
    /// `folderName`.
    pub folder_name: Option<String>,
    /// `isGridLayout`.
    pub is_grid_layout: Option<bool>,
    /// `leftSection`.
    pub left_section: ::sforce::Opt<DashboardComponentSection>,
    /// `middleSection`.
    pub middle_section: ::sforce::Opt<DashboardComponentSection>,
    /// `numSubscriptions`.
    pub num_subscriptions: Option<i32>,
    /// `owner`.
    pub owner: Option<String>,
    /// `rightSection`.
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
    opt Pick(ChartTheme) chart_theme "chartTheme",
    opt Pick(ChartColorPalettes) color_palette "colorPalette",
    opt Pick(ChartTheme) dashboard_chart_theme "dashboardChartTheme",
    opt Pick(ChartColorPalettes) dashboard_color_palette "dashboardColorPalette",
    opt List(DashboardFilter) dashboard_filters "dashboardFilters",
    opt One(DashboardGridLayout) dashboard_grid_layout "dashboardGridLayout",
    opt Text dashboard_result_refreshed_date "dashboardResultRefreshedDate",
    opt Text dashboard_result_running_user "dashboardResultRunningUser",
    opt Pick(DashboardType) dashboard_type "dashboardType",
    opt Text description "description",
    opt Text folder_name "folderName",
    opt Flag is_grid_layout "isGridLayout",
    opt One(DashboardComponentSection) left_section "leftSection",
    opt One(DashboardComponentSection) middle_section "middleSection",
    opt Int num_subscriptions "numSubscriptions",
    opt Text owner "owner",
    opt One(DashboardComponentSection) right_section "rightSection",
    opt Text running_user "runningUser",
    req Text text_color "textColor",
    req Text title "title",
    req Text title_color "titleColor",
    req Int title_size "titleSize",
}
::sforce::component! { Dashboard }

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
    /// `componentChartTheme`.
    pub component_chart_theme: ::sforce::Pick<ChartTheme>,
    /// `componentType`, required.
    pub component_type: ::sforce::Pick<DashboardComponentType>,
    /// `dashboardComponentContents`.
    pub dashboard_component_contents: ::sforce::List<DashboardComponentContent>,
    /// `dashboardDynamicValues`.
    pub dashboard_dynamic_values: ::sforce::List<DashboardDynamicValue>,
    /// `dashboardFilterColumns`.
    pub dashboard_filter_columns: ::sforce::List<DashboardFilterColumn>,
    /// `dashboardTableColumn`.
    pub dashboard_table_column: ::sforce::List<DashboardTableColumn>,
    /// `decimalPrecision`.
    pub decimal_precision: Option<i32>,
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
    /// `flexComponentProperties`.
    pub flex_component_properties: ::sforce::Opt<DashboardFlexTableComponentProperties>,
    /// `footer`.
    pub footer: Option<String>,
    /// `gaugeMax`.
    pub gauge_max: Option<::sforce::Number>,
    /// `gaugeMin`.
    pub gauge_min: Option<::sforce::Number>,
    /// `groupingColumn`.
    pub grouping_column: Vec<String>,
    /// `groupingSortProperties`.
    pub grouping_sort_properties: ::sforce::Opt<
        DashboardComponentGroupingSortProperties,
    >,
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
    /// `showRange`.
    pub show_range: Option<bool>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `showValues`.
    pub show_values: Option<bool>,
    /// `sortBy`.
    pub sort_by: ::sforce::Pick<DashboardComponentFilter>,
    /// `sortLegendValues`.
    pub sort_legend_values: Option<bool>,
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
    opt Pick(ChartTheme) component_chart_theme "componentChartTheme",
    req Pick(DashboardComponentType) component_type "componentType",
    opt List(DashboardComponentContent) dashboard_component_contents "dashboardComponentContents",
    opt List(DashboardDynamicValue) dashboard_dynamic_values "dashboardDynamicValues",
    opt List(DashboardFilterColumn) dashboard_filter_columns "dashboardFilterColumns",
    opt List(DashboardTableColumn) dashboard_table_column "dashboardTableColumn",
    opt Int decimal_precision "decimalPrecision",
    opt Pick(ChartUnits) display_units "displayUnits",
    opt Text drill_down_url "drillDownUrl",
    opt Flag drill_enabled "drillEnabled",
    opt Flag drill_to_detail_enabled "drillToDetailEnabled",
    opt Flag enable_hover "enableHover",
    opt Flag expand_others "expandOthers",
    opt One(DashboardFlexTableComponentProperties) flex_component_properties "flexComponentProperties",
    opt Text footer "footer",
    opt Num gauge_max "gaugeMax",
    opt Num gauge_min "gaugeMin",
    opt Texts grouping_column "groupingColumn",
    opt One(DashboardComponentGroupingSortProperties) grouping_sort_properties "groupingSortProperties",
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
    opt Flag show_range "showRange",
    opt Flag show_total "showTotal",
    opt Flag show_values "showValues",
    opt Pick(DashboardComponentFilter) sort_by "sortBy",
    opt Flag sort_legend_values "sortLegendValues",
    opt Text title "title",
    opt Flag use_report_chart "useReportChart",
}

/// `DashboardComponentColumn`.
#[derive(Default)]
pub struct DashboardComponentColumn {
    /// `breakPoint1`.
    pub break_point1: Option<::sforce::Number>,
    /// `breakPoint2`.
    pub break_point2: Option<::sforce::Number>,
    /// `breakPointOrder`.
    pub break_point_order: Option<i32>,
    /// `highRangeColor`.
    pub high_range_color: Option<i32>,
    /// `lowRangeColor`.
    pub low_range_color: Option<i32>,
    /// `midRangeColor`.
    pub mid_range_color: Option<i32>,
    /// `reportColumn`, required.
    pub report_column: Option<String>,
    /// `showSubTotal`.
    pub show_sub_total: Option<bool>,
    /// `showTotal`.
    pub show_total: Option<bool>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentColumn: "DashboardComponentColumn" in API, base None, subtypes [], object None;
    opt Num break_point1 "breakPoint1",
    opt Num break_point2 "breakPoint2",
    opt Int break_point_order "breakPointOrder",
    opt Int high_range_color "highRangeColor",
    opt Int low_range_color "lowRangeColor",
    opt Int mid_range_color "midRangeColor",
    req Text report_column "reportColumn",
    opt Flag show_sub_total "showSubTotal",
    opt Flag show_total "showTotal",
    req Text r#type "type",
}

/// `DashboardComponentContent`.
#[derive(Default)]
pub struct DashboardComponentContent {
    /// `additionalInfo`.
    pub additional_info: Option<String>,
    /// `altText`.
    pub alt_text: Option<String>,
    /// `componentParameters`.
    pub component_parameters: Option<String>,
    /// `fileName`.
    pub file_name: Option<String>,
    /// `fit`.
    pub fit: Option<String>,
    /// `horizontalAlignment`.
    pub horizontal_alignment: Option<String>,
    /// `richTextContent`.
    pub rich_text_content: Option<String>,
    /// `tooltip`.
    pub tooltip: Option<String>,
    /// `verticalAlignment`.
    pub vertical_alignment: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentContent: "DashboardComponentContent" in API, base None, subtypes [], object None;
    opt Text additional_info "additionalInfo",
    opt Text alt_text "altText",
    opt Text component_parameters "componentParameters",
    opt Text file_name "fileName",
    opt Text fit "fit",
    opt Text horizontal_alignment "horizontalAlignment",
    opt Text rich_text_content "richTextContent",
    opt Text tooltip "tooltip",
    opt Text vertical_alignment "verticalAlignment",
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

/// `DashboardComponentGroupingSort`.
#[derive(Default)]
pub struct DashboardComponentGroupingSort {
    /// `groupingLevel`, required.
    pub grouping_level: Option<String>,
    /// `inheritedReportGroupingSort`.
    pub inherited_report_grouping_sort: Option<String>,
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentGroupingSort: "DashboardComponentGroupingSort" in API, base None, subtypes [], object None;
    req Text grouping_level "groupingLevel",
    opt Text inherited_report_grouping_sort "inheritedReportGroupingSort",
    opt Text sort_column "sortColumn",
    opt Text sort_order "sortOrder",
}

/// `DashboardComponentGroupingSortProperties`.
#[derive(Default)]
pub struct DashboardComponentGroupingSortProperties {
    /// `groupingSorts`.
    pub grouping_sorts: ::sforce::List<DashboardComponentGroupingSort>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentGroupingSortProperties: "DashboardComponentGroupingSortProperties" in API, base None, subtypes [], object None;
    opt List(DashboardComponentGroupingSort) grouping_sorts "groupingSorts",
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

/// `DashboardComponentSortInfo`.
#[derive(Default)]
pub struct DashboardComponentSortInfo {
    /// `sortColumn`.
    pub sort_column: Option<String>,
    /// `sortOrder`.
    pub sort_order: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentSortInfo: "DashboardComponentSortInfo" in API, base None, subtypes [], object None;
    opt Text sort_column "sortColumn",
    opt Text sort_order "sortOrder",
}

/// `DashboardComponentTranslation`.
#[derive(Default)]
pub struct DashboardComponentTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `footer`.
    pub footer: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardComponentTranslation: "DashboardComponentTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text footer "footer",
    opt Text label "label",
    req Text name "name",
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
        FlexTable = "FlexTable",
        Image = "Image",
        RichText = "RichText",
        PulseMetric = "PulseMetric",
        LightningWebComponent = "LightningWebComponent",
    }
}

/// `DashboardDynamicValue`.
#[derive(Default)]
pub struct DashboardDynamicValue {
    /// `additionalInfo`.
    pub additional_info: Option<String>,
    /// `fieldName`, required.
    pub field_name: Option<String>,
    /// `isDynamicUser`.
    pub is_dynamic_user: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardDynamicValue: "DashboardDynamicValue" in API, base None, subtypes [], object None;
    opt Text additional_info "additionalInfo",
    req Text field_name "fieldName",
    opt Flag is_dynamic_user "isDynamicUser",
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

/// `DashboardFlexTableComponentProperties`.
#[derive(Default)]
pub struct DashboardFlexTableComponentProperties {
    /// `decimalPrecision`.
    pub decimal_precision: Option<i32>,
    /// `flexTableColumn`.
    pub flex_table_column: ::sforce::List<DashboardComponentColumn>,
    /// `flexTableSortInfo`.
    pub flex_table_sort_info: ::sforce::Opt<DashboardComponentSortInfo>,
    /// `hideChatterPhotos`.
    pub hide_chatter_photos: Option<bool>,
    /// `useReportTableSetting`.
    pub use_report_table_setting: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardFlexTableComponentProperties: "DashboardFlexTableComponentProperties" in API, base None, subtypes [], object None;
    opt Int decimal_precision "decimalPrecision",
    opt List(DashboardComponentColumn) flex_table_column "flexTableColumn",
    opt One(DashboardComponentSortInfo) flex_table_sort_info "flexTableSortInfo",
    opt Flag hide_chatter_photos "hideChatterPhotos",
    opt Flag use_report_table_setting "useReportTableSetting",
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
::sforce::component! { DashboardFolder }

/// `DashboardGridComponent`.
#[derive(Default)]
pub struct DashboardGridComponent {
    /// `colSpan`, required.
    pub col_span: Option<i32>,
    /// `columnIndex`, required.
    pub column_index: Option<i32>,
    /// `dashboardComponent`, required.
    pub dashboard_component: ::sforce::Opt<DashboardComponent>,
    /// `rowIndex`, required.
    pub row_index: Option<i32>,
    /// `rowSpan`, required.
    pub row_span: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardGridComponent: "DashboardGridComponent" in API, base None, subtypes [], object None;
    req Int col_span "colSpan",
    req Int column_index "columnIndex",
    req One(DashboardComponent) dashboard_component "dashboardComponent",
    req Int row_index "rowIndex",
    req Int row_span "rowSpan",
}

/// `DashboardGridLayout`.
#[derive(Default)]
pub struct DashboardGridLayout {
    /// `dashboardGridComponents`.
    pub dashboard_grid_components: ::sforce::List<DashboardGridComponent>,
    /// `numberOfColumns`, required.
    pub number_of_columns: Option<i32>,
    /// `rowHeight`, required.
    pub row_height: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardGridLayout: "DashboardGridLayout" in API, base None, subtypes [], object None;
    opt List(DashboardGridComponent) dashboard_grid_components "dashboardGridComponents",
    req Int number_of_columns "numberOfColumns",
    req Int row_height "rowHeight",
}

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
    /// `showSubTotal`.
    pub show_sub_total: Option<bool>,
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
    opt Flag show_sub_total "showSubTotal",
    opt Flag show_total "showTotal",
    opt Pick(DashboardComponentFilter) sort_by "sortBy",
}

/// `DashboardTranslation`.
#[derive(Default)]
pub struct DashboardTranslation {
    /// `description`.
    pub description: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DashboardTranslation: "DashboardTranslation" in API, base None, subtypes [], object None;
    opt Text description "description",
    opt Text label "label",
    req Text name "name",
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
::sforce::component! { DataCategoryGroup }

/// `DataConnector`, a [`Metadata`].
#[derive(Default)]
pub struct DataConnector {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `attributes`.
    pub attributes: ::sforce::List<DataConnectorAttribute>,
    /// `description`, required.
    pub description: Option<String>,
    /// `errors`.
    pub errors: ::sforce::List<DataConnectorError>,
    /// `features`.
    pub features: ::sforce::Picks<DataConnectorFeature>,
    /// `icon`.
    pub icon: Option<String>,
    /// `licenseAgreement`.
    pub license_agreement: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `ownerLocation`.
    pub owner_location: Option<String>,
    /// `ownerLogo`.
    pub owner_logo: Option<String>,
    /// `ownerName`.
    pub owner_name: Option<String>,
    /// `parentConnector`.
    pub parent_connector: Option<String>,
    /// `releaseLevel`, required.
    pub release_level: ::sforce::Pick<DataConnectorReleaseLevel>,
    /// `supportEmail`.
    pub support_email: Option<String>,
    /// `supportMessage`.
    pub support_message: Option<String>,
    /// `supportPhone`.
    pub support_phone: Option<String>,
    /// `translations`.
    pub translations: ::sforce::List<LocalizedValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnector: "DataConnector" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(DataConnectorAttribute) attributes "attributes",
    req Text description "description",
    opt List(DataConnectorError) errors "errors",
    opt Picks(DataConnectorFeature) features "features",
    opt Text icon "icon",
    opt Text license_agreement "licenseAgreement",
    req Text master_label "masterLabel",
    opt Text owner_location "ownerLocation",
    opt Text owner_logo "ownerLogo",
    opt Text owner_name "ownerName",
    opt Text parent_connector "parentConnector",
    req Pick(DataConnectorReleaseLevel) release_level "releaseLevel",
    opt Text support_email "supportEmail",
    opt Text support_message "supportMessage",
    opt Text support_phone "supportPhone",
    opt List(LocalizedValue) translations "translations",
}
::sforce::component! { DataConnector }

/// `DataConnectorAttribute`, a [`Metadata`].
#[derive(Default)]
pub struct DataConnectorAttribute {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `capabilities`.
    pub capabilities: ::sforce::Picks<DataConnectorCapability>,
    /// `command`.
    pub command: Option<String>,
    /// `commandAttributes`.
    pub command_attributes: Option<String>,
    /// `dataType`, required.
    pub data_type: ::sforce::Pick<DataConnectorDataType>,
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `editable`.
    pub editable: Option<bool>,
    /// `externalName`, required.
    pub external_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `max`.
    pub max: Option<String>,
    /// `min`.
    pub min: Option<String>,
    /// `options`.
    pub options: ::sforce::List<DataConnectorAttributeOpt>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `pattern`.
    pub pattern: Option<String>,
    /// `placeholder`.
    pub placeholder: Option<String>,
    /// `readonly`.
    pub readonly: Option<bool>,
    /// `required`.
    pub required: Option<bool>,
    /// `secure`.
    pub secure: Option<bool>,
    /// `tooltip`.
    pub tooltip: Option<String>,
    /// `translations`.
    pub translations: ::sforce::List<LocalizedValue>,
    /// `validationMessageError`.
    pub validation_message_error: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorAttribute: "DataConnectorAttribute" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Picks(DataConnectorCapability) capabilities "capabilities",
    opt Text command "command",
    opt Text command_attributes "commandAttributes",
    req Pick(DataConnectorDataType) data_type "dataType",
    opt Text default_value "defaultValue",
    opt Flag editable "editable",
    req Text external_name "externalName",
    req Text master_label "masterLabel",
    opt Text max "max",
    opt Text min "min",
    opt List(DataConnectorAttributeOpt) options "options",
    req Int order "order",
    opt Text pattern "pattern",
    opt Text placeholder "placeholder",
    opt Flag readonly "readonly",
    opt Flag required "required",
    opt Flag secure "secure",
    opt Text tooltip "tooltip",
    opt List(LocalizedValue) translations "translations",
    opt Text validation_message_error "validationMessageError",
}
::sforce::component! { DataConnectorAttribute }

/// `DataConnectorAttributeOpt`, a [`Metadata`].
#[derive(Default)]
pub struct DataConnectorAttributeOpt {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `capabilities`.
    pub capabilities: ::sforce::Picks<DataConnectorCapability>,
    /// `conditionAttributes`.
    pub condition_attributes: Option<String>,
    /// `externalName`, required.
    pub external_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `order`, required.
    pub order: Option<i32>,
    /// `translations`.
    pub translations: ::sforce::List<LocalizedValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorAttributeOpt: "DataConnectorAttributeOpt" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Picks(DataConnectorCapability) capabilities "capabilities",
    opt Text condition_attributes "conditionAttributes",
    req Text external_name "externalName",
    req Text master_label "masterLabel",
    req Int order "order",
    opt List(LocalizedValue) translations "translations",
}
::sforce::component! { DataConnectorAttributeOpt }

/// `DataConnectorAttributeOptTranslation`.
#[derive(Default)]
pub struct DataConnectorAttributeOptTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorAttributeOptTranslation: "DataConnectorAttributeOptTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

/// `DataConnectorAttributeTranslation`.
#[derive(Default)]
pub struct DataConnectorAttributeTranslation {
    /// `errorMessage`.
    pub error_message: Option<String>,
    /// `infoMessage`.
    pub info_message: Option<String>,
    /// `inputLabel`.
    pub input_label: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `options`.
    pub options: ::sforce::List<DataConnectorAttributeOptTranslation>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorAttributeTranslation: "DataConnectorAttributeTranslation" in API, base None, subtypes [], object None;
    opt Text error_message "errorMessage",
    opt Text info_message "infoMessage",
    opt Text input_label "inputLabel",
    req Text label "label",
    req Text name "name",
    opt List(DataConnectorAttributeOptTranslation) options "options",
}

::sforce::enumeration! {
    /// `DataConnectorCapability`.
    pub enum DataConnectorCapability {
        Hidden = "Hidden",
        DataIn = "DataIn",
        DataInStructured = "DataInStructured",
        DataInUnstructured = "DataInUnstructured",
        DataOut = "DataOut",
        ZeroCopyIn = "ZeroCopyIn",
        UniqueGroup = "UniqueGroup",
        DataInHeader = "DataInHeader",
        DataInSelector = "DataInSelector",
        DataInIncremental = "DataInIncremental",
        DataInDelete = "DataInDelete",
    }
}

::sforce::enumeration! {
    /// `DataConnectorDataType`.
    pub enum DataConnectorDataType {
        Checkbox = "CHECKBOX",
        Combobox = "COMBOBOX",
        Radio = "RADIO",
        RadioButtons = "RADIO_BUTTONS",
        Date = "DATE",
        Datetime = "DATETIME",
        Time = "TIME",
        Email = "EMAIL",
        Password = "PASSWORD",
        PasswordFile = "PASSWORD_FILE",
        Number = "NUMBER",
        Text = "TEXT",
        Textarea = "TEXTAREA",
        NamedCredential = "NAMED_CREDENTIAL",
        Idp = "IDP",
        Toggle = "TOGGLE",
        PrivateNetworkRoute = "PRIVATE_NETWORK_ROUTE",
    }
}

/// `DataConnectorError`, a [`Metadata`].
#[derive(Default)]
pub struct DataConnectorError {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `externalName`, required.
    pub external_name: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `translations`.
    pub translations: ::sforce::List<LocalizedValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorError: "DataConnectorError" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text external_name "externalName",
    req Text master_label "masterLabel",
    opt List(LocalizedValue) translations "translations",
}
::sforce::component! { DataConnectorError }

/// `DataConnectorErrorTranslation`.
#[derive(Default)]
pub struct DataConnectorErrorTranslation {
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorErrorTranslation: "DataConnectorErrorTranslation" in API, base None, subtypes [], object None;
    req Text label "label",
    req Text name "name",
}

::sforce::enumeration! {
    /// `DataConnectorFeature`.
    pub enum DataConnectorFeature {
        Hidden = "Hidden",
        DataIn = "DataIn",
        DataInStructured = "DataInStructured",
        DataInUnstructured = "DataInUnstructured",
        DataOut = "DataOut",
        ZeroCopyIn = "ZeroCopyIn",
        DataInFrequentIngest = "DataInFrequentIngest",
        FileBased = "FileBased",
        FileBasedDataSync = "FileBasedDataSync",
        ObjectBased = "ObjectBased",
        Streaming = "Streaming",
        StaticSchema = "StaticSchema",
        ReadonlyConnection = "ReadonlyConnection",
        Override = "Override",
    }
}

::sforce::enumeration! {
    /// `DataConnectorReleaseLevel`.
    pub enum DataConnectorReleaseLevel {
        InDev = "IN_DEV",
        Pilot = "PILOT",
        Beta = "BETA",
        Ga = "GA",
    }
}

/// `DataConnectorTranslation`.
#[derive(Default)]
pub struct DataConnectorTranslation {
    /// `attributes`.
    pub attributes: ::sforce::List<DataConnectorAttributeTranslation>,
    /// `description`.
    pub description: Option<String>,
    /// `errors`.
    pub errors: ::sforce::List<DataConnectorErrorTranslation>,
    /// `help`.
    pub help: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `language`.
    pub language: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataConnectorTranslation: "DataConnectorTranslation" in API, base None, subtypes [], object None;
    opt List(DataConnectorAttributeTranslation) attributes "attributes",
    opt Text description "description",
    opt List(DataConnectorErrorTranslation) errors "errors",
    opt Text help "help",
    opt Text label "label",
    opt Text language "language",
    opt Text name "name",
}

/// `DataDotComSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DataDotComSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableAccountExportButtonOff`.
    pub enable_account_export_button_off: Option<bool>,
    /// `enableAccountImportButtonOff`.
    pub enable_account_import_button_off: Option<bool>,
    /// `enableAllowDupeContactFromLead`.
    pub enable_allow_dupe_contact_from_lead: Option<bool>,
    /// `enableAllowDupeLeadFromContact`.
    pub enable_allow_dupe_lead_from_contact: Option<bool>,
    /// `enableContactExportButtonOff`.
    pub enable_contact_export_button_off: Option<bool>,
    /// `enableContactImportButtonOff`.
    pub enable_contact_import_button_off: Option<bool>,
    /// `enableDDCSocialKeyEnabled`.
    pub enable_ddc_social_key_enabled: Option<bool>,
    /// `enableDataDotComCleanEnabled`.
    pub enable_data_dot_com_clean_enabled: Option<bool>,
    /// `enableDataDotComOptOutsEnabled`.
    pub enable_data_dot_com_opt_outs_enabled: Option<bool>,
    /// `enableDatacloudAPIEnabled`.
    pub enable_datacloud_api_enabled: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataDotComSettings: "DataDotComSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_account_export_button_off "enableAccountExportButtonOff",
    opt Flag enable_account_import_button_off "enableAccountImportButtonOff",
    opt Flag enable_allow_dupe_contact_from_lead "enableAllowDupeContactFromLead",
    opt Flag enable_allow_dupe_lead_from_contact "enableAllowDupeLeadFromContact",
    opt Flag enable_contact_export_button_off "enableContactExportButtonOff",
    opt Flag enable_contact_import_button_off "enableContactImportButtonOff",
    opt Flag enable_ddc_social_key_enabled "enableDDCSocialKeyEnabled",
    opt Flag enable_data_dot_com_clean_enabled "enableDataDotComCleanEnabled",
    opt Flag enable_data_dot_com_opt_outs_enabled "enableDataDotComOptOutsEnabled",
    opt Flag enable_datacloud_api_enabled "enableDatacloudAPIEnabled",
}
::sforce::component! { DataDotComSettings }

/// `DataImportManagementSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DataImportManagementSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDataConnectorHubspot`.
    pub enable_data_connector_hubspot: Option<bool>,
    /// `enableEasyImport`.
    pub enable_easy_import: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataImportManagementSettings: "DataImportManagementSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_data_connector_hubspot "enableDataConnectorHubspot",
    opt Flag enable_easy_import "enableEasyImport",
}
::sforce::component! { DataImportManagementSettings }

/// `DataObjectSearchIndexConf`, a [`Metadata`].
#[derive(Default)]
pub struct DataObjectSearchIndexConf {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `application`, required.
    pub application: Option<String>,
    /// `channel`.
    pub channel: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `nameFieldReference`, required.
    pub name_field_reference: Option<String>,
    /// `objectReference`, required.
    pub object_reference: Option<String>,
    /// `retriever`.
    pub retriever: Option<String>,
    /// `searchIndex`, required.
    pub search_index: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataObjectSearchIndexConf: "DataObjectSearchIndexConf" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text application "application",
    opt Text channel "channel",
    req Text master_label "masterLabel",
    req Text name_field_reference "nameFieldReference",
    req Text object_reference "objectReference",
    opt Text retriever "retriever",
    req Text search_index "searchIndex",
}
::sforce::component! { DataObjectSearchIndexConf }

/// `DataWeaveResource`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct DataWeaveResource {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `apiVersion`, required.
    pub api_version: Option<::sforce::Number>,
    /// `isGlobal`.
    pub is_global: Option<bool>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DataWeaveResource: "DataWeaveResource" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Num api_version "apiVersion",
    opt Flag is_global "isGlobal",
    opt Flag is_protected "isProtected",
}
::sforce::component! { DataWeaveResource }

::sforce::enumeration! {
    /// `DatasetColumnDataType`.
    pub enum DatasetColumnDataType {
        Dimensions = "Dimensions",
        Dates = "Dates",
        Measures = "Measures",
    }
}

::sforce::enumeration! {
    /// `DatatableDataType`.
    pub enum DatatableDataType {
        Boolean = "Boolean",
        Currency = "Currency",
        Date = "Date",
        DateTime = "DateTime",
        Email = "Email",
        Location = "Location",
        Number = "Number",
        Percent = "Percent",
        Phone = "Phone",
        Text = "Text",
        Url = "Url",
    }
}

::sforce::enumeration! {
    /// `DaysOfWeek`.
    pub enum DaysOfWeek {
        Sunday = "Sunday",
        Monday = "Monday",
        Tuesday = "Tuesday",
        Wednesday = "Wednesday",
        Thursday = "Thursday",
        Friday = "Friday",
        Saturday = "Saturday",
    }
}

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
    /// `DefinitionCreationType`.
    pub enum DefinitionCreationType {
        Standard = "Standard",
        Custom = "Custom",
        System = "System",
        Derived = "Derived",
        Bridge = "Bridge",
        Curated = "Curated",
        SegmentMembership = "Segment_Membership",
        CalculatedInsight = "Calculated_Insight",
        MlPrediction = "Ml_Prediction",
        ActivationAudience = "Activation_Audience",
        CgAudience = "CG_Audience",
        AdAudienceInsights = "Ad_Audience_Insights",
        Transform = "Transform",
        Adg = "ADG",
        External = "External",
        VectorEmbedding = "Vector_Embedding",
        Chunk = "Chunk",
        DirectoryTable = "Directory_Table",
        Semantic = "Semantic",
        ProblemRecords = "Problem_Records",
        CleanRoom = "Clean_Room",
        DeletionRecords = "Deletion_Records",
        Auxiliary = "Auxiliary",
    }
}

::sforce::enumeration! {
    /// `DefinitionType`.
    pub enum DefinitionType {
        Apex = "Apex",
        LowCode = "LowCode",
        Java = "Java",
    }
}

/// `DelegateGroup`, a [`Metadata`].
#[derive(Default)]
pub struct DelegateGroup {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `customObjects`.
    pub custom_objects: Vec<String>,
    /// `groups`.
    pub groups: Vec<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `loginAccess`, required.
    pub login_access: Option<bool>,
    /// `permissionSetGroups`.
    pub permission_set_groups: Vec<String>,
    /// `permissionSets`.
    pub permission_sets: Vec<String>,
    /// `profiles`.
    pub profiles: Vec<String>,
    /// `roles`.
    pub roles: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DelegateGroup: "DelegateGroup" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts custom_objects "customObjects",
    opt Texts groups "groups",
    req Text label "label",
    req Flag login_access "loginAccess",
    opt Texts permission_set_groups "permissionSetGroups",
    opt Texts permission_sets "permissionSets",
    opt Texts profiles "profiles",
    opt Texts roles "roles",
}
::sforce::component! { DelegateGroup }

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
    /// `runTests`.
    pub run_tests: Vec<String>,
    /// `singlePackage`, required.
    pub single_package: Option<bool>,
    /// `testLevel`, required.
    pub test_level: ::sforce::Pick<TestLevel>,
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
    opt Texts run_tests "runTests",
    req Flag single_package "singlePackage",
    req Pick(TestLevel) test_level "testLevel",
}

::sforce::enumeration! {
    /// `DeployProblemType`.
    pub enum DeployProblemType {
        Warning = "Warning",
        Error = "Error",
        Info = "Info",
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
    /// `numberFiles`.
    pub number_files: Option<i32>,
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
    /// `zipSize`.
    pub zip_size: Option<i64>,
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
    opt Int number_files "numberFiles",
    req Int number_test_errors "numberTestErrors",
    req Int number_tests_completed "numberTestsCompleted",
    req Int number_tests_total "numberTestsTotal",
    req Flag rollback_on_error "rollbackOnError",
    req Flag run_tests_enabled "runTestsEnabled",
    opt DateTime start_date "startDate",
    opt Text state_detail "stateDetail",
    req Pick(DeployStatus) status "status",
    req Flag success "success",
    opt Long zip_size "zipSize",
}

::sforce::enumeration! {
    /// `DeployStatus`.
    pub enum DeployStatus {
        Pending = "Pending",
        InProgress = "InProgress",
        Finalizing = "Finalizing",
        FinalizingFailed = "FinalizingFailed",
        Succeeded = "Succeeded",
        SucceededPartial = "SucceededPartial",
        Failed = "Failed",
        Canceling = "Canceling",
        Canceled = "Canceled",
    }
}

/// `DeploymentSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DeploymentSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `doesSkipAsyncApexValidation`.
    pub does_skip_async_apex_validation: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DeploymentSettings: "DeploymentSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag does_skip_async_apex_validation "doesSkipAsyncApexValidation",
}
::sforce::component! { DeploymentSettings }

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

/// `DescribeValueTypeResult`.
#[derive(Default)]
pub struct DescribeValueTypeResult {
    /// `apiCreatable`, required.
    pub api_creatable: Option<bool>,
    /// `apiDeletable`, required.
    pub api_deletable: Option<bool>,
    /// `apiReadable`, required.
    pub api_readable: Option<bool>,
    /// `apiUpdatable`, required.
    pub api_updatable: Option<bool>,
    /// `parentField`.
    pub parent_field: ::sforce::Opt<ValueTypeField>,
    /// `valueTypeFields`.
    pub value_type_fields: ::sforce::List<ValueTypeField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DescribeValueTypeResult: "DescribeValueTypeResult" in API, base None, subtypes [], object None;
    req Flag api_creatable "apiCreatable",
    req Flag api_deletable "apiDeletable",
    req Flag api_readable "apiReadable",
    req Flag api_updatable "apiUpdatable",
    opt One(ValueTypeField) parent_field "parentField",
    opt List(ValueTypeField) value_type_fields "valueTypeFields",
}

::sforce::enumeration! {
    /// `DestinationTypeForMetadata`.
    pub enum DestinationTypeForMetadata {
        LatitudeAndLongitude = "LatitudeAndLongitude",
        Address = "Address",
    }
}

/// `DevHubSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DevHubSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableALMDevopsCorePref`.
    pub enable_alm_devops_core_pref: Option<bool>,
    /// `enableALMSimpleDeployDataPref`.
    pub enable_alm_simple_deploy_data_pref: Option<bool>,
    /// `enableALMSimpleDeployPref`.
    pub enable_alm_simple_deploy_pref: Option<bool>,
    /// `enableDevOpsCenter`.
    pub enable_dev_ops_center: Option<bool>,
    /// `enableDevOpsCenterGA`.
    pub enable_dev_ops_center_ga: Option<bool>,
    /// `enablePackaging2`.
    pub enable_packaging2: Option<bool>,
    /// `enableScratchOrgManagementPref`.
    pub enable_scratch_org_management_pref: Option<bool>,
    /// `enableScratchOrgSnapshotPref`.
    pub enable_scratch_org_snapshot_pref: Option<bool>,
    /// `enableShapeExportPref`.
    pub enable_shape_export_pref: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DevHubSettings: "DevHubSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_alm_devops_core_pref "enableALMDevopsCorePref",
    opt Flag enable_alm_simple_deploy_data_pref "enableALMSimpleDeployDataPref",
    opt Flag enable_alm_simple_deploy_pref "enableALMSimpleDeployPref",
    opt Flag enable_dev_ops_center "enableDevOpsCenter",
    opt Flag enable_dev_ops_center_ga "enableDevOpsCenterGA",
    opt Flag enable_packaging2 "enablePackaging2",
    opt Flag enable_scratch_org_management_pref "enableScratchOrgManagementPref",
    opt Flag enable_scratch_org_snapshot_pref "enableScratchOrgSnapshotPref",
    opt Flag enable_shape_export_pref "enableShapeExportPref",
}
::sforce::component! { DevHubSettings }

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

/// `DgtAssetMgmtProvider`, a [`Metadata`].
#[derive(Default)]
pub struct DgtAssetMgmtProvider {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `icon`, required.
    pub icon: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DgtAssetMgmtProvider: "DgtAssetMgmtProvider" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text icon "icon",
    req Text label "label",
    req Text master_label "masterLabel",
}
::sforce::component! { DgtAssetMgmtProvider }

/// `DgtAssetMgmtPrvdLghtCpnt`, a [`Metadata`].
#[derive(Default)]
pub struct DgtAssetMgmtPrvdLghtCpnt {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dgtAssetMgmtProvider`, required.
    pub dgt_asset_mgmt_provider: Option<String>,
    /// `lightningComponentBundle`.
    pub lightning_component_bundle: Option<String>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<DgtAssetMgmtPrvdLghtCpntType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DgtAssetMgmtPrvdLghtCpnt: "DgtAssetMgmtPrvdLghtCpnt" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text dgt_asset_mgmt_provider "dgtAssetMgmtProvider",
    opt Text lightning_component_bundle "lightningComponentBundle",
    req Text master_label "masterLabel",
    req Pick(DgtAssetMgmtPrvdLghtCpntType) r#type "type",
}
::sforce::component! { DgtAssetMgmtPrvdLghtCpnt }

::sforce::enumeration! {
    /// `DgtAssetMgmtPrvdLghtCpntType`.
    pub enum DgtAssetMgmtPrvdLghtCpntType {
        None = "NONE",
        DigitalAssetManager = "DIGITAL_ASSET_MANAGER",
    }
}

/// `DictionariesSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DictionariesSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dictionary`.
    pub dictionary: ::sforce::List<Dictionary>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DictionariesSettings: "DictionariesSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(Dictionary) dictionary "dictionary",
}
::sforce::component! { DictionariesSettings }

/// `Dictionary`.
#[derive(Default)]
pub struct Dictionary {
    /// `defaultValue`.
    pub default_value: Option<String>,
    /// `fieldName`.
    pub field_name: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `objectName`.
    pub object_name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Dictionary: "Dictionary" in API, base None, subtypes [], object None;
    opt Text default_value "defaultValue",
    opt Text field_name "fieldName",
    req Text name "name",
    opt Text object_name "objectName",
    opt Text value "value",
}

/// `DigitalExperience`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct DigitalExperience {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `fileName`, required.
    pub file_name: Option<String>,
    /// `filePath`.
    pub file_path: Option<String>,
    /// `format`, required.
    pub format: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperience: "DigitalExperience" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text file_name "fileName",
    opt Text file_path "filePath",
    req Text format "format",
}
::sforce::component! { DigitalExperience }

/// `DigitalExperienceBundle`, a [`Metadata`].
#[derive(Default)]
pub struct DigitalExperienceBundle {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `digitalExperienceFolderShares`.
    pub digital_experience_folder_shares: ::sforce::Opt<DigitalExperienceFolderShares>,
    /// `label`, required.
    pub label: Option<String>,
    /// `modules`.
    pub modules: ::sforce::Opt<DigitalExperienceModuleCollection>,
    /// `spaceResources`.
    pub space_resources: ::sforce::List<DigitalExperience>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceBundle: "DigitalExperienceBundle" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt One(DigitalExperienceFolderShares) digital_experience_folder_shares "digitalExperienceFolderShares",
    req Text label "label",
    opt One(DigitalExperienceModuleCollection) modules "modules",
    opt List(DigitalExperience) space_resources "spaceResources",
}
::sforce::component! { DigitalExperienceBundle }

/// `DigitalExperienceConfig`, a [`Metadata`].
#[derive(Default)]
pub struct DigitalExperienceConfig {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `site`, required.
    pub site: ::sforce::Opt<Site>,
    /// `space`, required.
    pub space: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceConfig: "DigitalExperienceConfig" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text label "label",
    req One(Site) site "site",
    req Text space "space",
}
::sforce::component! { DigitalExperienceConfig }

/// `DigitalExperienceFolderShare`.
#[derive(Default)]
pub struct DigitalExperienceFolderShare {
    /// `folderPath`, required.
    pub folder_path: Option<String>,
    /// `sharedWith`.
    pub shared_with: ::sforce::List<SharedWith>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceFolderShare: "DigitalExperienceFolderShare" in API, base None, subtypes [], object None;
    req Text folder_path "folderPath",
    opt List(SharedWith) shared_with "sharedWith",
}

/// `DigitalExperienceFolderShares`.
#[derive(Default)]
pub struct DigitalExperienceFolderShares {
    /// `digitalExperienceFolderShare`.
    pub digital_experience_folder_share: ::sforce::List<DigitalExperienceFolderShare>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceFolderShares: "DigitalExperienceFolderShares" in API, base None, subtypes [], object None;
    opt List(DigitalExperienceFolderShare) digital_experience_folder_share "digitalExperienceFolderShare",
}

/// `DigitalExperienceModule`.
#[derive(Default)]
pub struct DigitalExperienceModule {
    /// `fullyQualifiedName`, required.
    pub fully_qualified_name: Option<String>,
    /// `status`, required.
    pub status: ::sforce::Pick<ManagedContentSpaceModuleStatusEnum>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceModule: "DigitalExperienceModule" in API, base None, subtypes [], object None;
    req Text fully_qualified_name "fullyQualifiedName",
    req Pick(ManagedContentSpaceModuleStatusEnum) status "status",
}

/// `DigitalExperienceModuleCollection`.
#[derive(Default)]
pub struct DigitalExperienceModuleCollection {
    /// `module`.
    pub module: ::sforce::List<DigitalExperienceModule>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DigitalExperienceModuleCollection: "DigitalExperienceModuleCollection" in API, base None, subtypes [], object None;
    opt List(DigitalExperienceModule) module "module",
}

/// `DiscoveryAIModel`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct DiscoveryAIModel {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `algorithmType`, required.
    pub algorithm_type: ::sforce::Pick<DiscoveryAlgorithmType>,
    /// `classificationThreshold`.
    pub classification_threshold: Option<::sforce::Number>,
    /// `description`.
    pub description: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `modelFields`.
    pub model_fields: ::sforce::List<DiscoveryModelField>,
    /// `modelRuntimeType`, required.
    pub model_runtime_type: ::sforce::Pick<DiscoveryModelRuntimeType>,
    /// `predictedField`, required.
    pub predicted_field: Option<String>,
    /// `predictionType`, required.
    pub prediction_type: ::sforce::Pick<DiscoveryPredictionType>,
    /// `sourceType`, required.
    pub source_type: ::sforce::Pick<DiscoveryModelSourceType>,
    /// `status`, required.
    pub status: ::sforce::Pick<DiscoveryAIModelStatus>,
    /// `trainingMetrics`.
    pub training_metrics: Option<String>,
    /// `transformations`.
    pub transformations: ::sforce::List<DiscoveryModelTransform>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryAIModel: "DiscoveryAIModel" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Pick(DiscoveryAlgorithmType) algorithm_type "algorithmType",
    opt Num classification_threshold "classificationThreshold",
    opt Text description "description",
    req Text label "label",
    opt List(DiscoveryModelField) model_fields "modelFields",
    req Pick(DiscoveryModelRuntimeType) model_runtime_type "modelRuntimeType",
    req Text predicted_field "predictedField",
    req Pick(DiscoveryPredictionType) prediction_type "predictionType",
    req Pick(DiscoveryModelSourceType) source_type "sourceType",
    req Pick(DiscoveryAIModelStatus) status "status",
    opt Text training_metrics "trainingMetrics",
    opt List(DiscoveryModelTransform) transformations "transformations",
}
::sforce::component! { DiscoveryAIModel }

::sforce::enumeration! {
    /// `DiscoveryAIModelStatus`.
    pub enum DiscoveryAIModelStatus {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

::sforce::enumeration! {
    /// `DiscoveryAlgorithmType`.
    pub enum DiscoveryAlgorithmType {
        Glm = "Glm",
        Gbm = "Gbm",
        Xgboost = "Xgboost",
        Drf = "Drf",
        Best = "Best",
    }
}

/// `DiscoveryCustomPrescribableFieldDefinition`.
#[derive(Default)]
pub struct DiscoveryCustomPrescribableFieldDefinition {
    /// `filters`.
    pub filters: ::sforce::List<DiscoveryFilter>,
    /// `template`.
    pub template: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryCustomPrescribableFieldDefinition: "DiscoveryCustomPrescribableFieldDefinition" in API, base None, subtypes [], object None;
    opt List(DiscoveryFilter) filters "filters",
    opt Text template "template",
}

/// `DiscoveryDeployedModel`.
#[derive(Default)]
pub struct DiscoveryDeployedModel {
    /// `active`, required.
    pub active: Option<bool>,
    /// `aiModel`, required.
    pub ai_model: Option<String>,
    /// `classificationThreshold`.
    pub classification_threshold: Option<::sforce::Number>,
    /// `fieldMappings`.
    pub field_mappings: ::sforce::List<DiscoveryFieldMap>,
    /// `filters`.
    pub filters: ::sforce::List<DiscoveryFilter>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `prescribableFields`.
    pub prescribable_fields: ::sforce::List<DiscoveryPrescribableField>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryDeployedModel: "DiscoveryDeployedModel" in API, base None, subtypes [], object None;
    req Flag active "active",
    req Text ai_model "aiModel",
    opt Num classification_threshold "classificationThreshold",
    opt List(DiscoveryFieldMap) field_mappings "fieldMappings",
    opt List(DiscoveryFilter) filters "filters",
    req Text label "label",
    req Text name "name",
    opt List(DiscoveryPrescribableField) prescribable_fields "prescribableFields",
}

/// `DiscoveryFieldMap`.
#[derive(Default)]
pub struct DiscoveryFieldMap {
    /// `mappedField`, required.
    pub mapped_field: Option<String>,
    /// `modelField`, required.
    pub model_field: Option<String>,
    /// `sobjectFieldJoinKey`.
    pub sobject_field_join_key: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `sourceFieldJoinKey`.
    pub source_field_join_key: Option<String>,
    /// `sourceType`, required.
    pub source_type: ::sforce::Pick<DiscoveryFieldMapSourceType>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryFieldMap: "DiscoveryFieldMap" in API, base None, subtypes [], object None;
    req Text mapped_field "mappedField",
    req Text model_field "modelField",
    opt Text sobject_field_join_key "sobjectFieldJoinKey",
    opt Text source "source",
    opt Text source_field_join_key "sourceFieldJoinKey",
    req Pick(DiscoveryFieldMapSourceType) source_type "sourceType",
}

::sforce::enumeration! {
    /// `DiscoveryFieldMapSourceType`.
    pub enum DiscoveryFieldMapSourceType {
        SalesforceField = "SalesforceField",
        AnalyticsDatasetField = "AnalyticsDatasetField",
    }
}

/// `DiscoveryFilter`.
#[derive(Default)]
pub struct DiscoveryFilter {
    /// `field`, required.
    pub field: Option<String>,
    /// `operator`, required.
    pub operator: ::sforce::Pick<DiscoveryFilterOperator>,
    /// `type`.
    pub r#type: ::sforce::Pick<DiscoveryFilterFieldType>,
    /// `values`.
    pub values: ::sforce::List<DiscoveryFilterValue>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryFilter: "DiscoveryFilter" in API, base None, subtypes [], object None;
    req Text field "field",
    req Pick(DiscoveryFilterOperator) operator "operator",
    opt Pick(DiscoveryFilterFieldType) r#type "type",
    opt List(DiscoveryFilterValue) values "values",
}

::sforce::enumeration! {
    /// `DiscoveryFilterFieldType`.
    pub enum DiscoveryFilterFieldType {
        Text = "Text",
        Number = "Number",
        Date = "Date",
        DateTime = "DateTime",
        Boolean = "Boolean",
    }
}

::sforce::enumeration! {
    /// `DiscoveryFilterOperator`.
    pub enum DiscoveryFilterOperator {
        Equal = "Equal",
        NotEqual = "NotEqual",
        GreaterThan = "GreaterThan",
        GreaterThanOrEqual = "GreaterThanOrEqual",
        LessThan = "LessThan",
        LessThanOrEqual = "LessThanOrEqual",
        Between = "Between",
        NotBetween = "NotBetween",
        InSet = "InSet",
        NotIn = "NotIn",
        Contains = "Contains",
        StartsWith = "StartsWith",
        EndsWith = "EndsWith",
        IsNull = "IsNull",
        IsNotNull = "IsNotNull",
    }
}

/// `DiscoveryFilterValue`.
#[derive(Default)]
pub struct DiscoveryFilterValue {
    /// `type`, required.
    pub r#type: ::sforce::Pick<DiscoveryFilterValueType>,
    /// `value`, required.
    pub value: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryFilterValue: "DiscoveryFilterValue" in API, base None, subtypes [], object None;
    req Pick(DiscoveryFilterValueType) r#type "type",
    req Text value "value",
}

::sforce::enumeration! {
    /// `DiscoveryFilterValueType`.
    pub enum DiscoveryFilterValueType {
        Constant = "Constant",
        PlaceHolder = "PlaceHolder",
    }
}

/// `DiscoveryGoal`, a [`Metadata`].
#[derive(Default)]
pub struct DiscoveryGoal {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `active`, required.
    pub active: Option<bool>,
    /// `deployedModels`.
    pub deployed_models: ::sforce::List<DiscoveryDeployedModel>,
    /// `label`, required.
    pub label: Option<String>,
    /// `modelCards`.
    pub model_cards: ::sforce::List<DiscoveryModelCard>,
    /// `outcome`, required.
    pub outcome: ::sforce::Opt<DiscoveryGoalOutcome>,
    /// `predictionType`, required.
    pub prediction_type: ::sforce::Pick<DiscoveryPredictionType>,
    /// `pushbackField`.
    pub pushback_field: Option<String>,
    /// `pushbackType`.
    pub pushback_type: ::sforce::Pick<DiscoveryPushbackType>,
    /// `subscribedEntity`.
    pub subscribed_entity: Option<String>,
    /// `terminalStateFilters`.
    pub terminal_state_filters: ::sforce::List<DiscoveryFilter>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryGoal: "DiscoveryGoal" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Flag active "active",
    opt List(DiscoveryDeployedModel) deployed_models "deployedModels",
    req Text label "label",
    opt List(DiscoveryModelCard) model_cards "modelCards",
    req One(DiscoveryGoalOutcome) outcome "outcome",
    req Pick(DiscoveryPredictionType) prediction_type "predictionType",
    opt Text pushback_field "pushbackField",
    opt Pick(DiscoveryPushbackType) pushback_type "pushbackType",
    opt Text subscribed_entity "subscribedEntity",
    opt List(DiscoveryFilter) terminal_state_filters "terminalStateFilters",
}
::sforce::component! { DiscoveryGoal }

/// `DiscoveryGoalOutcome`.
#[derive(Default)]
pub struct DiscoveryGoalOutcome {
    /// `field`, required.
    pub field: Option<String>,
    /// `fieldLabel`, required.
    pub field_label: Option<String>,
    /// `goal`, required.
    pub goal: ::sforce::Pick<DiscoveryOutcomeGoal>,
    /// `mappedField`.
    pub mapped_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryGoalOutcome: "DiscoveryGoalOutcome" in API, base None, subtypes [], object None;
    req Text field "field",
    req Text field_label "fieldLabel",
    req Pick(DiscoveryOutcomeGoal) goal "goal",
    opt Text mapped_field "mappedField",
}

/// `DiscoveryModelCard`.
#[derive(Default)]
pub struct DiscoveryModelCard {
    /// `contactEmail`.
    pub contact_email: Option<String>,
    /// `contactName`.
    pub contact_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `sections`.
    pub sections: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryModelCard: "DiscoveryModelCard" in API, base None, subtypes [], object None;
    opt Text contact_email "contactEmail",
    opt Text contact_name "contactName",
    opt Text label "label",
    opt Text sections "sections",
}

/// `DiscoveryModelField`.
#[derive(Default)]
pub struct DiscoveryModelField {
    /// `isDisparateImpact`.
    pub is_disparate_impact: Option<bool>,
    /// `isSensitive`.
    pub is_sensitive: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `type`, required.
    pub r#type: ::sforce::Pick<DiscoveryModelFieldType>,
    /// `values`.
    pub values: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryModelField: "DiscoveryModelField" in API, base None, subtypes [], object None;
    opt Flag is_disparate_impact "isDisparateImpact",
    opt Flag is_sensitive "isSensitive",
    req Text label "label",
    req Text name "name",
    req Pick(DiscoveryModelFieldType) r#type "type",
    opt Texts values "values",
}

::sforce::enumeration! {
    /// `DiscoveryModelFieldType`.
    pub enum DiscoveryModelFieldType {
        Text = "Text",
        Number = "Number",
        Date = "Date",
    }
}

::sforce::enumeration! {
    /// `DiscoveryModelRuntimeType`.
    pub enum DiscoveryModelRuntimeType {
        Discovery = "Discovery",
        H2o = "H2O",
    }
}

::sforce::enumeration! {
    /// `DiscoveryModelSourceType`.
    pub enum DiscoveryModelSourceType {
        Discovery = "Discovery",
        UserUpload = "UserUpload",
    }
}

/// `DiscoveryModelTransform`.
#[derive(Default)]
pub struct DiscoveryModelTransform {
    /// `config`.
    pub config: Option<String>,
    /// `sourceFieldNames`.
    pub source_field_names: Vec<String>,
    /// `targetFieldNames`.
    pub target_field_names: Vec<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryModelTransform: "DiscoveryModelTransform" in API, base None, subtypes [], object None;
    opt Text config "config",
    opt Texts source_field_names "sourceFieldNames",
    opt Texts target_field_names "targetFieldNames",
    req Text r#type "type",
}

::sforce::enumeration! {
    /// `DiscoveryOutcomeGoal`.
    pub enum DiscoveryOutcomeGoal {
        Minimize = "Minimize",
        Maximize = "Maximize",
        None = "None",
    }
}

::sforce::enumeration! {
    /// `DiscoveryPredictionType`.
    pub enum DiscoveryPredictionType {
        Unknown = "Unknown",
        Regression = "Regression",
        Classification = "Classification",
        MulticlassClassification = "MulticlassClassification",
    }
}

/// `DiscoveryPrescribableField`.
#[derive(Default)]
pub struct DiscoveryPrescribableField {
    /// `customDefinitions`.
    pub custom_definitions: ::sforce::List<DiscoveryCustomPrescribableFieldDefinition>,
    /// `name`, required.
    pub name: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryPrescribableField: "DiscoveryPrescribableField" in API, base None, subtypes [], object None;
    opt List(DiscoveryCustomPrescribableFieldDefinition) custom_definitions "customDefinitions",
    req Text name "name",
}

::sforce::enumeration! {
    /// `DiscoveryPushbackType`.
    pub enum DiscoveryPushbackType {
        AiRecordInsight = "AiRecordInsight",
        Direct = "Direct",
    }
}

/// `DiscoverySettings`, a [`Metadata`].
#[derive(Default)]
pub struct DiscoverySettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `einsteinAR4ConvOnDmndRecs`.
    pub einstein_ar4_conv_on_dmnd_recs: Option<bool>,
    /// `einsteinARForConvo`.
    pub einstein_ar_for_convo: Option<bool>,
    /// `enableEinsteinAnswersPref`.
    pub enable_einstein_answers_pref: Option<bool>,
    /// `enableEinsteinArticleRecommendations`.
    pub enable_einstein_article_recommendations: Option<bool>,
    /// `enableEinsteinArticleRecommendationsOnDC`.
    pub enable_einstein_article_recommendations_on_dc: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoverySettings: "DiscoverySettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag einstein_ar4_conv_on_dmnd_recs "einsteinAR4ConvOnDmndRecs",
    opt Flag einstein_ar_for_convo "einsteinARForConvo",
    opt Flag enable_einstein_answers_pref "enableEinsteinAnswersPref",
    opt Flag enable_einstein_article_recommendations "enableEinsteinArticleRecommendations",
    opt Flag enable_einstein_article_recommendations_on_dc "enableEinsteinArticleRecommendationsOnDC",
}
::sforce::component! { DiscoverySettings }

/// `DiscoveryStory`, a [`MetadataWithContent`].
#[derive(Default)]
pub struct DiscoveryStory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `content`.
    pub content: Option<::sforce::Blob>,
    /// `application`, required.
    pub application: Option<String>,
    /// `autopilot`.
    pub autopilot: Option<String>,
    /// `classificationThreshold`.
    pub classification_threshold: Option<::sforce::Number>,
    /// `label`, required.
    pub label: Option<String>,
    /// `outcome`, required.
    pub outcome: ::sforce::Opt<DiscoveryStoryOutcome>,
    /// `sourceContainer`, required.
    pub source_container: Option<String>,
    /// `sourceType`, required.
    pub source_type: Option<String>,
    /// `validationContainer`.
    pub validation_container: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryStory: "DiscoveryStory" in API, base Some(&MetadataWithContent), subtypes [], object None;
    opt Text full_name "fullName",
    opt Blob content "content",
    req Text application "application",
    opt Text autopilot "autopilot",
    opt Num classification_threshold "classificationThreshold",
    req Text label "label",
    req One(DiscoveryStoryOutcome) outcome "outcome",
    req Text source_container "sourceContainer",
    req Text source_type "sourceType",
    opt Text validation_container "validationContainer",
}
::sforce::component! { DiscoveryStory }

/// `DiscoveryStoryOutcome`.
#[derive(Default)]
pub struct DiscoveryStoryOutcome {
    /// `failureValue`.
    pub failure_value: Option<String>,
    /// `field`, required.
    pub field: Option<String>,
    /// `goal`, required.
    pub goal: Option<String>,
    /// `label`, required.
    pub label: Option<String>,
    /// `successValue`.
    pub success_value: Option<String>,
    /// `type`, required.
    pub r#type: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DiscoveryStoryOutcome: "DiscoveryStoryOutcome" in API, base None, subtypes [], object None;
    opt Text failure_value "failureValue",
    req Text field "field",
    req Text goal "goal",
    req Text label "label",
    opt Text success_value "successValue",
    req Text r#type "type",
}

::sforce::enumeration! {
    /// `DistanceMeasurementUnit`.
    pub enum DistanceMeasurementUnit {
        Miles = "Miles",
        Kilometers = "Kilometers",
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
::sforce::component! { Document }

/// `DocumentCategory`, a [`Metadata`].
#[derive(Default)]
pub struct DocumentCategory {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentCategory: "DocumentCategory" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { DocumentCategory }

/// `DocumentCategoryDocumentType`, a [`Metadata`].
#[derive(Default)]
pub struct DocumentCategoryDocumentType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `documentCategory`, required.
    pub document_category: Option<String>,
    /// `documentType`, required.
    pub document_type: Option<String>,
    /// `isProtected`.
    pub is_protected: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentCategoryDocumentType: "DocumentCategoryDocumentType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Text document_category "documentCategory",
    req Text document_type "documentType",
    opt Flag is_protected "isProtected",
    req Text master_label "masterLabel",
}
::sforce::component! { DocumentCategoryDocumentType }

/// `DocumentChecklistSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DocumentChecklistSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dciCSharingOptimization`.
    pub dci_c_sharing_optimization: Option<bool>,
    /// `dciCustomSharing`.
    pub dci_custom_sharing: Option<bool>,
    /// `deleteDCIWithFiles`.
    pub delete_dci_with_files: Option<bool>,
    /// `enhancedDocValCmp`.
    pub enhanced_doc_val_cmp: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentChecklistSettings: "DocumentChecklistSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag dci_c_sharing_optimization "dciCSharingOptimization",
    opt Flag dci_custom_sharing "dciCustomSharing",
    opt Flag delete_dci_with_files "deleteDCIWithFiles",
    opt Flag enhanced_doc_val_cmp "enhancedDocValCmp",
}
::sforce::component! { DocumentChecklistSettings }

/// `DocumentExtractionDef`, a [`Metadata`].
#[derive(Default)]
pub struct DocumentExtractionDef {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `documentExtractionDefVer`.
    pub document_extraction_def_ver: ::sforce::List<DocumentExtractionDefVer>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `label`, required.
    pub label: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentExtractionDef: "DocumentExtractionDef" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt List(DocumentExtractionDefVer) document_extraction_def_ver "documentExtractionDefVer",
    req Flag is_active "isActive",
    req Text label "label",
}
::sforce::component! { DocumentExtractionDef }

/// `DocumentExtractionDefVer`.
#[derive(Default)]
pub struct DocumentExtractionDefVer {
    /// `confidenceThreshold`, required.
    pub confidence_threshold: Option<i32>,
    /// `contextMappingConfig`.
    pub context_mapping_config: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `largeLanguageModel`, required.
    pub large_language_model: Option<String>,
    /// `llmInputPrompt`.
    pub llm_input_prompt: Option<String>,
    /// `versionNumber`, required.
    pub version_number: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentExtractionDefVer: "DocumentExtractionDefVer" in API, base None, subtypes [], object None;
    req Int confidence_threshold "confidenceThreshold",
    opt Text context_mapping_config "contextMappingConfig",
    opt Text description "description",
    req Flag is_active "isActive",
    req Text large_language_model "largeLanguageModel",
    opt Text llm_input_prompt "llmInputPrompt",
    req Int version_number "versionNumber",
}

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
::sforce::component! { DocumentFolder }

/// `DocumentType`, a [`Metadata`].
#[derive(Default)]
pub struct DocumentType {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `externalIdentifier`.
    pub external_identifier: Option<String>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `maximumFileSize`.
    pub maximum_file_size: Option<i32>,
    /// `maximumFileUploadCount`.
    pub maximum_file_upload_count: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DocumentType: "DocumentType" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text description "description",
    opt Text external_identifier "externalIdentifier",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
    opt Int maximum_file_size "maximumFileSize",
    opt Int maximum_file_upload_count "maximumFileUploadCount",
}
::sforce::component! { DocumentType }

/// `DripFeedConfigSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DripFeedConfigSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `tasksToDispatch`.
    pub tasks_to_dispatch: Option<i32>,
    /// `value`.
    pub value: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DripFeedConfigSettings: "DripFeedConfigSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Int tasks_to_dispatch "tasksToDispatch",
    opt Flag value "value",
}
::sforce::component! { DripFeedConfigSettings }

::sforce::enumeration! {
    /// `DupeActionType`.
    pub enum DupeActionType {
        Allow = "Allow",
        Block = "Block",
    }
}

::sforce::enumeration! {
    /// `DupeSecurityOptionType`.
    pub enum DupeSecurityOptionType {
        EnforceSharingRules = "EnforceSharingRules",
        BypassSharingRules = "BypassSharingRules",
    }
}

/// `DuplicateRule`, a [`Metadata`].
#[derive(Default)]
pub struct DuplicateRule {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `actionOnInsert`, required.
    pub action_on_insert: ::sforce::Pick<DupeActionType>,
    /// `actionOnUpdate`, required.
    pub action_on_update: ::sforce::Pick<DupeActionType>,
    /// `alertText`.
    pub alert_text: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `duplicateRuleFilter`.
    pub duplicate_rule_filter: ::sforce::Opt<DuplicateRuleFilter>,
    /// `duplicateRuleMatchRules`.
    pub duplicate_rule_match_rules: ::sforce::List<DuplicateRuleMatchRule>,
    /// `isActive`, required.
    pub is_active: Option<bool>,
    /// `masterLabel`, required.
    pub master_label: Option<String>,
    /// `operationsOnInsert`.
    pub operations_on_insert: Vec<String>,
    /// `operationsOnUpdate`.
    pub operations_on_update: Vec<String>,
    /// `securityOption`, required.
    pub security_option: ::sforce::Pick<DupeSecurityOptionType>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DuplicateRule: "DuplicateRule" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    req Pick(DupeActionType) action_on_insert "actionOnInsert",
    req Pick(DupeActionType) action_on_update "actionOnUpdate",
    reqnil Text alert_text "alertText",
    reqnil Text description "description",
    reqnil One(DuplicateRuleFilter) duplicate_rule_filter "duplicateRuleFilter",
    nil List(DuplicateRuleMatchRule) duplicate_rule_match_rules "duplicateRuleMatchRules",
    req Flag is_active "isActive",
    req Text master_label "masterLabel",
    opt Texts operations_on_insert "operationsOnInsert",
    opt Texts operations_on_update "operationsOnUpdate",
    req Pick(DupeSecurityOptionType) security_option "securityOption",
    req Int sort_order "sortOrder",
}
::sforce::component! { DuplicateRule }

/// `DuplicateRuleFilter`.
#[derive(Default)]
pub struct DuplicateRuleFilter {
    /// `booleanFilter`.
    pub boolean_filter: Option<String>,
    /// `duplicateRuleFilterItems`.
    pub duplicate_rule_filter_items: ::sforce::List<DuplicateRuleFilterItem>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DuplicateRuleFilter: "DuplicateRuleFilter" in API, base None, subtypes [], object None;
    reqnil Text boolean_filter "booleanFilter",
    opt List(DuplicateRuleFilterItem) duplicate_rule_filter_items "duplicateRuleFilterItems",
}

/// `DuplicateRuleFilterItem`, a [`FilterItem`].
#[derive(Default)]
pub struct DuplicateRuleFilterItem {
    /// `field`, required.
    pub field: Option<String>,
    /// `operation`, required.
    pub operation: ::sforce::Pick<FilterOperation>,
    /// `value`.
    pub value: Option<String>,
    /// `valueField`.
    pub value_field: Option<String>,
    /// `sortOrder`, required.
    pub sort_order: Option<i32>,
    /// `table`, required.
    pub table: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DuplicateRuleFilterItem: "DuplicateRuleFilterItem" in API, base Some(&FilterItem), subtypes [], object None;
    req Text field "field",
    req Pick(FilterOperation) operation "operation",
    opt Text value "value",
    opt Text value_field "valueField",
    req Int sort_order "sortOrder",
    req Text table "table",
}

/// `DuplicateRuleMatchRule`.
#[derive(Default)]
pub struct DuplicateRuleMatchRule {
    /// `matchRuleSObjectType`, required.
    pub match_rule_s_object_type: Option<String>,
    /// `matchingRule`, required.
    pub matching_rule: Option<String>,
    /// `objectMapping`.
    pub object_mapping: ::sforce::Opt<ObjectMapping>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DuplicateRuleMatchRule: "DuplicateRuleMatchRule" in API, base None, subtypes [], object None;
    req Text match_rule_s_object_type "matchRuleSObjectType",
    req Text matching_rule "matchingRule",
    reqnil One(ObjectMapping) object_mapping "objectMapping",
}

/// `DxGlobalTermsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DxGlobalTermsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dxGlobalTermsAccepted`.
    pub dx_global_terms_accepted: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DxGlobalTermsSettings: "DxGlobalTermsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag dx_global_terms_accepted "dxGlobalTermsAccepted",
}
::sforce::component! { DxGlobalTermsSettings }

/// `DynamicFormsSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DynamicFormsSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableFormsOnMobile`.
    pub enable_forms_on_mobile: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DynamicFormsSettings: "DynamicFormsSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_forms_on_mobile "enableFormsOnMobile",
}
::sforce::component! { DynamicFormsSettings }

/// `DynamicFulfillmentOrchestratorSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DynamicFulfillmentOrchestratorSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `enableDFOFallout`.
    pub enable_dfo_fallout: Option<bool>,
    /// `enableDFOJeopardy`.
    pub enable_dfo_jeopardy: Option<bool>,
    /// `enableDFOPref`.
    pub enable_dfo_pref: Option<bool>,
    /// `enableDROBulkDequeUsingMQ`.
    pub enable_dro_bulk_deque_using_mq: Option<bool>,
    /// `enableDROFutureDatedTasks`.
    pub enable_dro_future_dated_tasks: Option<bool>,
    /// `enableDROInflightRequest`.
    pub enable_dro_inflight_request: Option<bool>,
    /// `enableDROTaskSource`.
    pub enable_dro_task_source: Option<bool>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DynamicFulfillmentOrchestratorSettings: "DynamicFulfillmentOrchestratorSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Flag enable_dfo_fallout "enableDFOFallout",
    opt Flag enable_dfo_jeopardy "enableDFOJeopardy",
    opt Flag enable_dfo_pref "enableDFOPref",
    opt Flag enable_dro_bulk_deque_using_mq "enableDROBulkDequeUsingMQ",
    opt Flag enable_dro_future_dated_tasks "enableDROFutureDatedTasks",
    opt Flag enable_dro_inflight_request "enableDROInflightRequest",
    opt Flag enable_dro_task_source "enableDROTaskSource",
}
::sforce::component! { DynamicFulfillmentOrchestratorSettings }

/// `DynamicGantt`.
#[derive(Default)]
pub struct DynamicGantt {
    /// `enableReshuffle`.
    pub enable_reshuffle: Option<bool>,
    /// `maxRunningTime`.
    pub max_running_time: Option<i32>,
    /// `maxServicesLimit`.
    pub max_services_limit: Option<i32>,
    /// `maxServicesRadius`.
    pub max_services_radius: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `orderCandidateAppointmentsBy`.
    pub order_candidate_appointments_by: Option<String>,
    /// `rescheduleFailureTreatment`.
    pub reschedule_failure_treatment: Option<String>,
    /// `rescheduleMethod`.
    pub reschedule_method: Option<String>,
    /// `rescheduleOptions`.
    pub reschedule_options: Option<String>,
    /// `saCandidateBooleanField`.
    pub sa_candidate_boolean_field: Option<String>,
    /// `woCandidateBooleanField`.
    pub wo_candidate_boolean_field: Option<String>,
    /// `woliCandidateBooleanField`.
    pub woli_candidate_boolean_field: Option<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DynamicGantt: "DynamicGantt" in API, base None, subtypes [], object None;
    opt Flag enable_reshuffle "enableReshuffle",
    opt Int max_running_time "maxRunningTime",
    opt Int max_services_limit "maxServicesLimit",
    opt Text max_services_radius "maxServicesRadius",
    req Text name "name",
    opt Text order_candidate_appointments_by "orderCandidateAppointmentsBy",
    opt Text reschedule_failure_treatment "rescheduleFailureTreatment",
    opt Text reschedule_method "rescheduleMethod",
    opt Text reschedule_options "rescheduleOptions",
    opt Text sa_candidate_boolean_field "saCandidateBooleanField",
    opt Text wo_candidate_boolean_field "woCandidateBooleanField",
    opt Text woli_candidate_boolean_field "woliCandidateBooleanField",
}

/// `DynamicGanttSettings`, a [`Metadata`].
#[derive(Default)]
pub struct DynamicGanttSettings {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `dynamicGantt`.
    pub dynamic_gantt: ::sforce::List<DynamicGantt>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { DynamicGanttSettings: "DynamicGanttSettings" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt List(DynamicGantt) dynamic_gantt "dynamicGantt",
}
::sforce::component! { DynamicGanttSettings }
