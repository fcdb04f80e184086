//! Typed queries: what a field may be used for is decided by its properties.
//!
//! | in SOQL | here |
//! |---|---|
//! | `SELECT Id, Name FROM Account` | `select![Account: ID, NAME]` |
//! | `Seats__c`, without a binding | `select![Account: "Seats__c"]`, [`column()`] in conditions |
//! | `Parent.Name`, `Owner.Name` | `select![Account: PARENT(Account: NAME), "Owner.Name"]` |
//! | `(SELECT Id FROM Contacts WHERE …)` | `select![Account: CONTACTS(Contact: ID).filter(…)]` |
//! | `SUM(AnnualRevenue) total` | `select![Account: ANNUAL_REVENUE.sum().alias("total")]` |
//! | `WHERE Name = 'x' AND NOT …` | [`filter`](Select::filter)`(Account::NAME.eq("x").and(!…))` |
//! | `Parent.Name LIKE 'a%'` | `Account::PARENT.field(Account::NAME).starts_with("a")` |
//! | `CreatedDate = LAST_N_DAYS:30` | `Account::CREATED_DATE.eq(DateLiteral::LastNDays(30))` |
//! | `Colours__c INCLUDES ('A;B')` | `Car::COLOURS.includes([…])` |
//! | `Id IN (SELECT AccountId FROM Contact)` | `Account::ID.is_in_rows(select![Contact: ACCOUNT_ID])` |
//! | `GROUP BY Industry HAVING COUNT(Id) > 5` | [`group_by`](Select::group_by)`(…).`[`having`](Select::having)`(Account::ID.count().gt(5))` |
//! | `GROUP BY CALENDAR_YEAR(CreatedDate)` | `.group_by(Account::CREATED_DATE.calendar_year())` |
//! | `ORDER BY Name DESC NULLS LAST` | [`order_by`](Select::order_by)`(Account::NAME.desc().nulls(Nulls::Last))` |
//! | `LIMIT 5 OFFSET 10`, `FOR VIEW` | [`limit`](Select::limit), [`offset`](Select::offset), [`reading_for`](Select::reading_for) |
//! | `ALL ROWS` | [`all_rows`](Select::all_rows) |
//! | `IN (…)` of any length | [`split`](Select::split) |
//!
//! A condition is made of a field with the Filter property, an ordering of one with Sort, a group of
//! one with Group, an aggregate of one with Aggregate; another does not compile. Values are bound by
//! their type, so that no value becomes anything else of the statement.
//!
//! Rows come as the object's own type; as tuples ([`tuple`](Select::tuple)), as dynamic records
//! ([`dynamic`](Select::dynamic)) or as structs of the caller's ([`rows`](Select::rows)) where that
//! suits better, as it does for aggregates.
//!
//! What SOQL has beyond this goes as text, with values bound to it: [`soql!`](crate::soql!).

mod condition;
mod expression;
mod function;
mod group;
mod literal;
mod order;
mod relationship;
mod rows;
mod select;
mod statement;
mod text;

pub use condition::{Condition, Having, Textual};
#[doc(hidden)]
pub use expression::{Call, Item};
pub use expression::{ColumnValue, Named, Path, Selectable, column};
pub use function::{Aggregate, Dated, Function, Local, Numeric};
pub use group::Grouping;
pub use literal::{DateLiteral, Operand, literal};
pub use order::{Nulls, Order};
#[doc(hidden)]
pub use relationship::Relations;
pub use relationship::Relationship;
pub use rows::Columns;
pub(crate) use rows::Reader;
pub use select::{Fields, For, Scope, Select};
pub use text::{Bind, Soql};
