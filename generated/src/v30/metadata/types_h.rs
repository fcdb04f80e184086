// Made by `cargo xtask generate` from metadata 30.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `Holiday`.
#[derive(Default)]
pub struct Holiday {
    /// `activityDate`.
    pub activity_date: Option<::sforce::Date>,
    /// `businessHours`.
    pub business_hours: Vec<String>,
    /// `description`.
    pub description: Option<String>,
    /// `endTime`.
    pub end_time: Option<::sforce::Time>,
    /// `isRecurring`.
    pub is_recurring: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `recurrenceDayOfMonth`.
    pub recurrence_day_of_month: Option<i32>,
    /// `recurrenceDayOfWeek`.
    pub recurrence_day_of_week: Vec<String>,
    /// `recurrenceDayOfWeekMask`.
    pub recurrence_day_of_week_mask: Option<i32>,
    /// `recurrenceEndDate`.
    pub recurrence_end_date: Option<::sforce::Date>,
    /// `recurrenceInstance`.
    pub recurrence_instance: Option<String>,
    /// `recurrenceInterval`.
    pub recurrence_interval: Option<i32>,
    /// `recurrenceMonthOfYear`.
    pub recurrence_month_of_year: Option<String>,
    /// `recurrenceStartDate`.
    pub recurrence_start_date: Option<::sforce::Date>,
    /// `recurrenceType`.
    pub recurrence_type: Option<String>,
    /// `startTime`.
    pub start_time: Option<::sforce::Time>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { Holiday: "Holiday" in API, base None, subtypes [], object None;
    opt Date activity_date "activityDate",
    opt Texts business_hours "businessHours",
    opt Text description "description",
    opt Time end_time "endTime",
    opt Flag is_recurring "isRecurring",
    opt Text name "name",
    opt Int recurrence_day_of_month "recurrenceDayOfMonth",
    opt Texts recurrence_day_of_week "recurrenceDayOfWeek",
    opt Int recurrence_day_of_week_mask "recurrenceDayOfWeekMask",
    opt Date recurrence_end_date "recurrenceEndDate",
    opt Text recurrence_instance "recurrenceInstance",
    opt Int recurrence_interval "recurrenceInterval",
    opt Text recurrence_month_of_year "recurrenceMonthOfYear",
    opt Date recurrence_start_date "recurrenceStartDate",
    opt Text recurrence_type "recurrenceType",
    opt Time start_time "startTime",
}

/// `HomePageComponent`, a [`Metadata`].
#[derive(Default)]
pub struct HomePageComponent {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `links`.
    pub links: Vec<String>,
    /// `pageComponentType`, required.
    pub page_component_type: ::sforce::Pick<PageComponentType>,
    /// `width`.
    pub width: ::sforce::Pick<PageComponentWidth>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HomePageComponent: "HomePageComponent" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Text body "body",
    opt Texts links "links",
    req Pick(PageComponentType) page_component_type "pageComponentType",
    opt Pick(PageComponentWidth) width "width",
}
::sforce::component! { HomePageComponent legacy }

/// `HomePageLayout`, a [`Metadata`].
#[derive(Default)]
pub struct HomePageLayout {
    /// `fullName`.
    pub full_name: Option<String>,
    /// `narrowComponents`.
    pub narrow_components: Vec<String>,
    /// `wideComponents`.
    pub wide_components: Vec<String>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { HomePageLayout: "HomePageLayout" in API, base Some(&Metadata), subtypes [], object None;
    opt Text full_name "fullName",
    opt Texts narrow_components "narrowComponents",
    opt Texts wide_components "wideComponents",
}
::sforce::component! { HomePageLayout legacy }
