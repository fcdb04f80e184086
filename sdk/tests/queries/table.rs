//! Queries as they are built, and the statements that they are.

use crate::car::{Car, CarColour};
use sforce::query::{Fields, For, Nulls, Scope, Select, column};
use sforce::{Date, DateLiteral, DateTime, Id, Multi, Pick, select, soql};
use sforce_bindings::objects::{
    Account, AccountIndustry, Case, Contact, Event, Lead, Opportunity, PackagePushJob, PackagePushRequest,
    PackagePushRequestStatus, Task, User,
};

fn id() -> Id {
    Id::new("001000000000001AAA").unwrap()
}

fn day() -> Date {
    "2026-01-02".parse().unwrap()
}

fn instant() -> DateTime {
    "2026-01-02T03:04:05Z".parse().unwrap()
}

macro_rules! table {
    ($($text:literal => $query:expr;)*) => {
        vec![$(($text, $query.statement().unwrap_or_else(|error| panic!("{}: {error}", $text)))),*]
    };
}

/// Every statement beside what was built.
pub(crate) fn table() -> Vec<(&'static str, String)> {
    let mut all = columns();
    all.extend(comparisons());
    all.extend(conditions());
    all.extend(dates());
    all.extend(relations());
    all.extend(groups());
    all.extend(endings());
    all.extend(texts());
    all
}

fn columns() -> Vec<(&'static str, String)> {
    table! {
        "SELECT Id FROM Account" => select![Account: ID];
        "SELECT Id, Name FROM Account" => select![Account: ID, NAME];
        "SELECT Id, Name, Industry FROM Account" => select![Account: ID, NAME, INDUSTRY, ID];
        "SELECT Id, BillingAddress FROM Account" => select![Account: ID, BILLING_ADDRESS];
        "SELECT Id, Name FROM Account" => select![Account: ID, "Name"];
        "SELECT Name FROM Contact" => select![Contact: "Name"];
        "SELECT Id, Colours__c, Made__c FROM Car__c" => select![Car: ID, COLOURS, MADE];
        "SELECT FIELDS(ALL) FROM Account LIMIT 200" => Select::<Account>::new().fields(Fields::All).limit(200);
        "SELECT FIELDS(STANDARD) FROM Case" => Select::<Case>::new().fields(Fields::Standard);
        "SELECT FIELDS(CUSTOM), Id FROM Car__c LIMIT 1" => select![Car: ID].fields(Fields::Custom).limit(1);
        "SELECT toLabel(Industry) FROM Account" => select![Account: INDUSTRY.to_label()];
        "SELECT Name, toLabel(Industry) label FROM Account" => select![Account: NAME, INDUSTRY.to_label().alias("label")];
        "SELECT Amount, FORMAT(Amount) shown FROM Opportunity" => select![Opportunity: AMOUNT, AMOUNT.format().alias("shown")];
        "SELECT Name, ParentId FROM Account" => Select::<Account>::new().tuple((Account::NAME, Account::PARENT_ID));
    }
}

fn comparisons() -> Vec<(&'static str, String)> {
    let account = || select![Account: ID];
    let revenue: sforce::Number = "1234567890123.45".parse().unwrap();
    table! {
        "SELECT Id FROM Account WHERE Name = 'Acme'" => account().filter(Account::NAME.eq("Acme"));
        "SELECT Id FROM Account WHERE Name != 'Acme'" => account().filter(Account::NAME.ne("Acme"));
        "SELECT Id FROM Account WHERE Name < 'M'" => account().filter(Account::NAME.lt("M"));
        "SELECT Id FROM Account WHERE Name <= 'M'" => account().filter(Account::NAME.le("M".to_owned()));
        "SELECT Id FROM Account WHERE Name > 'M'" => account().filter(Account::NAME.gt("M"));
        "SELECT Id FROM Account WHERE Name >= 'M'" => account().filter(Account::NAME.ge("M"));
        r"SELECT Id FROM Account WHERE Name = 'O\'Neill \\ Söhne'" => account().filter(Account::NAME.eq(r"O'Neill \ Söhne"));
        r"SELECT Id FROM Account WHERE Name = '\' OR Name != \''" => account().filter(Account::NAME.eq("' OR Name != '"));
        r"SELECT Id FROM Account WHERE Name = 'a\nb\tc\rd\u0001'" => account().filter(Account::NAME.eq("a\nb\tc\rd\u{1}"));
        "SELECT Id FROM Account WHERE Name = ''" => account().filter(Account::NAME.eq(""));
        "SELECT Id FROM Account WHERE Id = '001000000000001AAA'" => account().filter(Account::ID.eq(id()));
        "SELECT Id FROM Account WHERE ParentId != '001000000000001AAA'" => account().filter(Account::PARENT_ID.ne(id()));
        "SELECT Id FROM Account WHERE NumberOfEmployees > 100" => account().filter(Account::NUMBER_OF_EMPLOYEES.gt(100));
        "SELECT Id FROM Account WHERE NumberOfEmployees >= -5" => account().filter(Account::NUMBER_OF_EMPLOYEES.ge(-5));
        "SELECT Id FROM Account WHERE AnnualRevenue < 0.5" => account().filter(Account::ANNUAL_REVENUE.lt(0.5));
        "SELECT Id FROM Account WHERE AnnualRevenue = 1234567890123.45" => account().filter(Account::ANNUAL_REVENUE.eq(revenue));
        "SELECT Id FROM Account WHERE BillingLatitude <= -33.25" => account().filter(Account::BILLING_LATITUDE.le(-33.25));
        "SELECT Id FROM Account WHERE IsDeleted = false" => account().filter(Account::IS_DELETED.eq(false));
        "SELECT Id FROM Account WHERE IsDeleted != true" => account().filter(Account::IS_DELETED.ne(true));
        "SELECT Id FROM Account WHERE CreatedDate >= 2026-01-02T03:04:05.000Z" => account().filter(Account::CREATED_DATE.ge(instant()));
        "SELECT Id FROM Contact WHERE Birthdate = 2026-01-02" => select![Contact: ID].filter(Contact::BIRTHDATE.eq(day()));
        "SELECT Id FROM Opportunity WHERE CloseDate > 2026-01-02" => select![Opportunity: ID].filter(Opportunity::CLOSE_DATE.gt(day()));
        "SELECT Id FROM Account WHERE Industry = 'Banking'" => account().filter(Account::INDUSTRY.eq(AccountIndustry::Banking));
        "SELECT Id FROM Account WHERE Industry = 'Bee keeping'" => account().filter(Account::INDUSTRY.eq("Bee keeping"));
        "SELECT Id FROM PackagePushRequest WHERE Status = 'In Progress'" =>
            select![PackagePushRequest: ID].filter(PackagePushRequest::STATUS.eq(PackagePushRequestStatus::InProgress));
        "SELECT Id FROM PackagePushRequest WHERE Status != 'Paused'" =>
            select![PackagePushRequest: ID].filter(PackagePushRequest::STATUS.ne(Pick::from_text("Paused")));
        "SELECT Id FROM Account WHERE Site = null" => account().filter(Account::SITE.is_null());
        "SELECT Id FROM Account WHERE Site != null" => account().filter(Account::SITE.is_not_null());
        "SELECT Id FROM Account WHERE ParentId = null" => account().filter(Account::PARENT_ID.is_null());
        "SELECT Id FROM Car__c WHERE Made__c = null" => select![Car: ID].filter(Car::MADE.is_null());
        "SELECT Id FROM Car__c WHERE Seats__c = 5" => select![Car: ID].filter(column("Seats__c").eq(5));
        "SELECT Id FROM Account WHERE Owner.Name = 'Ann'" => account().filter(column("Owner.Name").eq("Ann"));
        "SELECT Id FROM Account WHERE Name LIKE 'A%'" => account().filter(Account::NAME.like("A%"));
        r"SELECT Id FROM Account WHERE Name LIKE '50\%\_%'" => account().filter(Account::NAME.like(r"50\%\_%"));
        r"SELECT Id FROM Account WHERE Name LIKE '100\%%'" => account().filter(Account::NAME.starts_with("100%"));
        r"SELECT Id FROM Account WHERE Name LIKE '%a\_b\\'" => account().filter(Account::NAME.ends_with(r"a_b\"));
        r"SELECT Id FROM Account WHERE Name LIKE '%it\'s%'" => account().filter(Account::NAME.contains("it's"));
        "SELECT Id FROM Account WHERE Industry LIKE 'Bank%'" => account().filter(Account::INDUSTRY.starts_with("Bank"));
        "SELECT Id FROM Account WHERE Name IN ('a', 'b')" => account().filter(Account::NAME.is_in(["a", "b"]));
        "SELECT Id FROM Account WHERE Name NOT IN ('a')" => account().filter(Account::NAME.not_in(vec!["a".to_owned()]));
        "SELECT Id FROM Account WHERE Id IN ('001000000000001AAA')" => account().filter(Account::ID.is_in([id()]));
        "SELECT Id FROM Account WHERE NumberOfEmployees IN (1, 2, 3)" => account().filter(Account::NUMBER_OF_EMPLOYEES.is_in(1..4));
        "SELECT Id FROM Account WHERE Industry IN ('Banking', 'Media')" =>
            account().filter(Account::INDUSTRY.is_in([AccountIndustry::Banking, AccountIndustry::Media]));
        "SELECT Id FROM Contact WHERE Birthdate IN (2026-01-02)" => select![Contact: ID].filter(Contact::BIRTHDATE.is_in([day()]));
        "SELECT Id FROM Car__c WHERE Colours__c INCLUDES ('Red')" => select![Car: ID].filter(Car::COLOURS.includes([CarColour::Red]));
        "SELECT Id FROM Car__c WHERE Colours__c INCLUDES ('Red;Blue', 'Green')" => select![Car: ID].filter(
            Car::COLOURS.includes([Multi::from_iter([CarColour::Red, CarColour::Blue]), Multi::from_iter([CarColour::Green])]));
        "SELECT Id FROM Car__c WHERE Colours__c EXCLUDES ('Blue', 'Green')" =>
            select![Car: ID].filter(Car::COLOURS.excludes([CarColour::Blue, CarColour::Green]));
        "SELECT Id FROM Car__c WHERE Colours__c = 'Red;Green'" =>
            select![Car: ID].filter(Car::COLOURS.eq([CarColour::Red, CarColour::Green]));
        "SELECT Id FROM Account WHERE Name IN ('a', 'b')" => account().split(Account::NAME, ["b", "a", "b"]);
    }
}

fn conditions() -> Vec<(&'static str, String)> {
    let account = || select![Account: ID];
    let (a, b, c) =
        (|| Account::NAME.eq("a"), || Account::SITE.is_null(), || Account::NUMBER_OF_EMPLOYEES.gt(1));
    table! {
        "SELECT Id FROM Account WHERE Name = 'a' AND Site = null" => account().filter(a().and(b()));
        "SELECT Id FROM Account WHERE Name = 'a' AND Site = null" => account().filter(a()).filter(b());
        "SELECT Id FROM Account WHERE Name = 'a' OR Site = null" => account().filter(a().or(b()));
        "SELECT Id FROM Account WHERE Name = 'a' AND Site = null AND NumberOfEmployees > 1" => account().filter(a().and(b()).and(c()));
        "SELECT Id FROM Account WHERE (Name = 'a' OR Site = null) AND NumberOfEmployees > 1" => account().filter(a().or(b())).filter(c());
        "SELECT Id FROM Account WHERE NumberOfEmployees > 1 AND (Name = 'a' OR Site = null)" => account().filter(c().and(a().or(b())));
        "SELECT Id FROM Account WHERE (Name = 'a' AND Site = null) OR NumberOfEmployees > 1" => account().filter(a().and(b()).or(c()));
        "SELECT Id FROM Account WHERE (NOT Name = 'a')" => account().filter(!a());
        "SELECT Id FROM Account WHERE (NOT (Name = 'a' AND Site = null))" => account().filter(!a().and(b()));
        "SELECT Id FROM Account WHERE (NOT (Name = 'a' OR Site = null)) AND NumberOfEmployees > 1" => account().filter(!a().or(b())).filter(c());
        "SELECT Id FROM Account WHERE (NOT (NOT Name = 'a'))" => account().filter(!!a());
        "SELECT Id FROM Account WHERE Name = 'a' AND Id IN ('001000000000001AAA')" => account().filter(a()).split(Account::ID, [id()]);
        "SELECT Id FROM Account WHERE (Name = 'a' OR Site = null) AND Id IN ('001000000000001AAA')" =>
            account().filter(a().or(b())).split(Account::ID, [id()]);
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact)" => account().filter(Account::ID.is_in_rows(select![Contact: ACCOUNT_ID]));
        "SELECT Id FROM Account WHERE Id NOT IN (SELECT AccountId FROM Opportunity WHERE IsWon = true)" =>
            account().filter(Account::ID.not_in_rows(select![Opportunity: ACCOUNT_ID].filter(Opportunity::IS_WON.eq(true))));
        "SELECT Id FROM Account WHERE Name = 'a' AND Id IN (SELECT AccountId FROM Contact WHERE LastName = 'x' OR LastName = 'y')" =>
            account().filter(a()).filter(Account::ID.is_in_rows(
                select![Contact: ACCOUNT_ID].filter(Contact::LAST_NAME.eq("x").or(Contact::LAST_NAME.eq("y")))));
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact) AND Id NOT IN (SELECT AccountId FROM Opportunity)" =>
            account().filter(Account::ID.is_in_rows(select![Contact: ACCOUNT_ID]))
                .filter(Account::ID.not_in_rows(select![Opportunity: ACCOUNT_ID]));
        "SELECT Id FROM Contact WHERE AccountId IN (SELECT Id FROM Account WHERE Industry = 'Media')" => select![Contact: ID]
            .filter(Contact::ACCOUNT_ID.is_in_rows(select![Account: ID].filter(Account::INDUSTRY.eq(AccountIndustry::Media))));
    }
}

fn dates() -> Vec<(&'static str, String)> {
    let account = || select![Account: ID];
    let close = |literal| select![Opportunity: ID].filter(Opportunity::CLOSE_DATE.eq(literal));
    table! {
        "SELECT Id FROM Opportunity WHERE CloseDate = TODAY" => close(DateLiteral::Today);
        "SELECT Id FROM Opportunity WHERE CloseDate = YESTERDAY" => close(DateLiteral::Yesterday);
        "SELECT Id FROM Opportunity WHERE CloseDate = TOMORROW" => close(DateLiteral::Tomorrow);
        "SELECT Id FROM Opportunity WHERE CloseDate = LAST_WEEK" => close(DateLiteral::LastWeek);
        "SELECT Id FROM Opportunity WHERE CloseDate = NEXT_MONTH" => close(DateLiteral::NextMonth);
        "SELECT Id FROM Opportunity WHERE CloseDate = THIS_QUARTER" => close(DateLiteral::ThisQuarter);
        "SELECT Id FROM Opportunity WHERE CloseDate = LAST_90_DAYS" => close(DateLiteral::Last90Days);
        "SELECT Id FROM Opportunity WHERE CloseDate = THIS_YEAR" => close(DateLiteral::ThisYear);
        "SELECT Id FROM Opportunity WHERE CloseDate = NEXT_N_DAYS:14" => close(DateLiteral::NextNDays(14));
        "SELECT Id FROM Opportunity WHERE CloseDate = N_DAYS_AGO:3" => close(DateLiteral::NDaysAgo(3));
        "SELECT Id FROM Opportunity WHERE CloseDate = LAST_N_MONTHS:2" => close(DateLiteral::LastNMonths(2));
        "SELECT Id FROM Opportunity WHERE CloseDate = LAST_N_YEARS:5" => close(DateLiteral::LastNYears(5));
        "SELECT Id FROM Account WHERE CreatedDate = LAST_N_DAYS:30" => account().filter(Account::CREATED_DATE.eq(DateLiteral::LastNDays(30)));
        "SELECT Id FROM Account WHERE CreatedDate < THIS_MONTH" => account().filter(Account::CREATED_DATE.lt(DateLiteral::ThisMonth));
        "SELECT Id FROM Task WHERE ActivityDate <= N_WEEKS_AGO:2" => select![Task: ID].filter(Task::ACTIVITY_DATE.le(DateLiteral::NWeeksAgo(2)));
        "SELECT Id FROM Account WHERE CALENDAR_YEAR(CreatedDate) = 2026" => account().filter(Account::CREATED_DATE.calendar_year().eq(2026));
        "SELECT Id FROM Account WHERE CALENDAR_MONTH(CreatedDate) IN (1, 2)" => account().filter(Account::CREATED_DATE.calendar_month().is_in([1, 2]));
        "SELECT Id FROM Account WHERE DAY_ONLY(CreatedDate) = 2026-01-02" => account().filter(Account::CREATED_DATE.day_only().eq(day()));
        "SELECT Id FROM Account WHERE HOUR_IN_DAY(CreatedDate) < 12" => account().filter(Account::CREATED_DATE.hour_in_day().lt(12));
        "SELECT Id FROM Account WHERE HOUR_IN_DAY(convertTimezone(CreatedDate)) >= 8" =>
            account().filter(Account::CREATED_DATE.local().hour_in_day().ge(8));
        "SELECT Id FROM Contact WHERE DAY_IN_WEEK(Birthdate) = 1" => select![Contact: ID].filter(Contact::BIRTHDATE.day_in_week().eq(1));
    }
}

fn relations() -> Vec<(&'static str, String)> {
    let contact = || select![Contact: ID];
    let grandparent = Account::PARENT.parent(Account::PARENT);
    table! {
        "SELECT Id, Account.Name FROM Contact" => select![Contact: ID, ACCOUNT(Account: NAME)];
        "SELECT Id, Account.Name, Account.Industry FROM Contact" => select![Contact: ID, ACCOUNT(Account: NAME, INDUSTRY)];
        "SELECT Account.Parent.Name FROM Contact" => select![Contact: ACCOUNT(Account: PARENT(Account: NAME))];
        "SELECT Account.Name, Account.Parent.Name, Id FROM Contact" => select![Contact: ACCOUNT(Account: NAME, PARENT(Account: NAME)), ID];
        "SELECT Parent.Parent.Name FROM Account" => select![Account: ID].tuple((grandparent.field(Account::NAME),));
        "SELECT Parent.Parent.Parent.Parent.Parent.Name FROM Account" =>
            Select::<Account>::new().column(grandparent.parent(grandparent).parent(Account::PARENT).field(Account::NAME));
        "SELECT Id, Owner.Name FROM Account" => select![Account: ID, OWNER(User: NAME)];
        "SELECT Id, Owner.Name FROM Case" => select![Case: ID, OWNER(sforce::DynamicObject: "Name")];
        "SELECT Id, Owner.Username FROM Case" => select![Case: ID].with(Case::OWNER.as_type::<User>(), select![User: USERNAME]);
        "SELECT Owner.Name, Owner.Id FROM Account" => select![Account: "Owner.Name", "Owner.Id"];
        "SELECT PackagePushRequest.PackageVersion.Name FROM PackagePushJob" =>
            select![PackagePushJob: PACKAGE_PUSH_REQUEST(PackagePushRequest: PACKAGE_VERSION(sforce_bindings::objects::MetadataPackageVersion: NAME))];
        "SELECT Id FROM Contact WHERE Account.Name = 'Acme'" => contact().filter(Contact::ACCOUNT.field(Account::NAME).eq("Acme"));
        "SELECT Id FROM Contact WHERE Account.Parent.Industry IN ('Media')" => contact()
            .filter(Contact::ACCOUNT.parent(Account::PARENT).field(Account::INDUSTRY).is_in([AccountIndustry::Media]));
        "SELECT Id FROM Contact WHERE Account.Name LIKE 'A%' AND Account.Name != null" =>
            contact().filter(Contact::ACCOUNT.field(Account::NAME).starts_with("A").and(Contact::ACCOUNT.field(Account::NAME).is_not_null()));
        "SELECT Id FROM Contact ORDER BY Account.Name DESC" => contact().order_by(Contact::ACCOUNT.field(Account::NAME).desc());
        "SELECT Id FROM Event WHERE What.Type IN ('Account', 'Opportunity')" =>
            select![Event: ID].filter(column("What.Type").is_in(["Account", "Opportunity"]));
        "SELECT Id, (SELECT Id FROM ChildAccounts) FROM Account" => select![Account: ID, CHILD_ACCOUNTS(Account: ID)];
        "SELECT Id, (SELECT Id, LastName FROM Contacts) FROM Account" => select![Account: ID, CONTACTS(Contact: ID, LAST_NAME)];
        "SELECT Id, (SELECT LastName FROM Contacts WHERE LastName = 'x' ORDER BY LastName LIMIT 2) FROM Account" =>
            select![Account: ID, CONTACTS(Contact: LAST_NAME).filter(Contact::LAST_NAME.eq("x")).order_by(Contact::LAST_NAME).limit(2)];
        "SELECT Name, (SELECT Account.Name FROM Contacts), (SELECT Id FROM Opportunities) FROM Account" =>
            select![Account: NAME, CONTACTS(Contact: ACCOUNT(Account: NAME)), OPPORTUNITIES(Opportunity: ID)];
        "SELECT Id, (SELECT Id, (SELECT ErrorMessage FROM PackagePushErrors) FROM PackagePushJobs) FROM PackagePushRequest" =>
            select![PackagePushRequest: ID, PACKAGE_PUSH_JOBS(PackagePushJob: ID, PACKAGE_PUSH_ERRORS(sforce_bindings::objects::PackagePushError: ERROR_MESSAGE))];
        "SELECT (SELECT Id FROM ChildAccounts) FROM Account" => select![Account: CHILD_ACCOUNTS(Account: ID)];
    }
}

fn groups() -> Vec<(&'static str, String)> {
    let leads = || select![Lead: INDUSTRY, ID.count()].group_by(Lead::INDUSTRY);
    table! {
        "SELECT COUNT(Id) FROM Account" => select![Account: ID.count()];
        "SELECT COUNT(Id) total FROM Account" => select![Account: ID.count().alias("total")];
        "SELECT COUNT_DISTINCT(Industry) FROM Account" => select![Account: INDUSTRY.count_distinct()];
        "SELECT SUM(AnnualRevenue), AVG(AnnualRevenue) FROM Account" => select![Account: ANNUAL_REVENUE.sum(), ANNUAL_REVENUE.avg()];
        "SELECT MIN(CreatedDate), MAX(CreatedDate) FROM Account" => select![Account: CREATED_DATE.min(), CREATED_DATE.max()];
        "SELECT MAX(Name) FROM Account WHERE Name < 'M'" => select![Account: NAME.max()].filter(Account::NAME.lt("M"));
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry" => leads();
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry HAVING COUNT(Id) > 5" => leads().having(Lead::ID.count().gt(5));
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry HAVING COUNT(Id) > 5 AND Industry != null" =>
            leads().having(Lead::ID.count().gt(5)).having(Lead::INDUSTRY.is_not_null());
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry HAVING COUNT(Id) = 1 OR MAX(Name) LIKE 'a'" =>
            soql!("SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry HAVING COUNT(Id) = {n} OR MAX(Name) LIKE {a}", n = 1, a = "a");
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry HAVING (NOT COUNT(Id) IN (1, 2))" =>
            leads().having(!Lead::ID.count().is_in([1_i64, 2]));
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry ORDER BY COUNT(Id) DESC NULLS LAST LIMIT 5" =>
            leads().order_by(Lead::ID.count().desc().nulls(Nulls::Last)).limit(5);
        "SELECT Industry, Status, COUNT(Id) n FROM Lead GROUP BY Industry, Status" =>
            select![Lead: INDUSTRY, STATUS, ID.count().alias("n")].group_by(Lead::INDUSTRY).group_by(Lead::STATUS);
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY ROLLUP(Industry)" =>
            select![Lead: INDUSTRY, ID.count()].group_by_rollup(Lead::INDUSTRY);
        "SELECT Industry, Status, GROUPING(Industry) g, COUNT(Id) n FROM Lead GROUP BY CUBE(Industry, Status)" =>
            select![Lead: INDUSTRY, STATUS, INDUSTRY.grouping().alias("g"), ID.count().alias("n")]
                .group_by_cube(Lead::INDUSTRY).group_by_cube(Lead::STATUS);
        "SELECT CALENDAR_YEAR(CreatedDate), COUNT(Id) FROM Account GROUP BY CALENDAR_YEAR(CreatedDate)" =>
            select![Account: CREATED_DATE.calendar_year(), ID.count()].group_by(Account::CREATED_DATE.calendar_year());
        "SELECT CALENDAR_MONTH(CloseDate) m, SUM(Amount) FROM Opportunity WHERE IsWon = true GROUP BY CALENDAR_MONTH(CloseDate) ORDER BY CALENDAR_MONTH(CloseDate)" =>
            select![Opportunity: CLOSE_DATE.calendar_month().alias("m"), AMOUNT.sum()].filter(Opportunity::IS_WON.eq(true))
                .group_by(Opportunity::CLOSE_DATE.calendar_month()).order_by(Opportunity::CLOSE_DATE.calendar_month());
        "SELECT Account.Industry, COUNT(Id) FROM Contact GROUP BY Account.Industry" =>
            select![Contact: ACCOUNT(Account: INDUSTRY), ID.count()].group_by(Contact::ACCOUNT.field(Account::INDUSTRY));
        "SELECT Industry, COUNT(Id) FROM Lead GROUP BY Industry" =>
            Select::<Lead>::new().tuple((Lead::INDUSTRY, Lead::ID.count())).group_by(Lead::INDUSTRY);
        "SELECT StageName FROM Opportunity GROUP BY StageName" => select![Opportunity: STAGE_NAME].group_by(Opportunity::STAGE_NAME);
    }
}

fn endings() -> Vec<(&'static str, String)> {
    let account = || select![Account: ID];
    table! {
        "SELECT Id FROM Account ORDER BY Name" => account().order_by(Account::NAME);
        "SELECT Id FROM Account ORDER BY Name DESC" => account().order_by(Account::NAME.desc());
        "SELECT Id FROM Account ORDER BY Site NULLS FIRST" => account().order_by(Account::SITE.asc().nulls(Nulls::First));
        "SELECT Id FROM Account ORDER BY Site DESC NULLS LAST, Name" =>
            account().order_by(Account::SITE.desc().nulls(Nulls::Last)).order_by(Account::NAME);
        "SELECT Id FROM Account LIMIT 10" => account().limit(10);
        "SELECT Id FROM Account LIMIT 0" => account().limit(0);
        "SELECT Id FROM Account ORDER BY Id LIMIT 10 OFFSET 2000" => account().order_by(Account::ID).limit(10).offset(2000);
        "SELECT Id FROM Account OFFSET 5" => account().offset(5);
        "SELECT Id FROM Account FOR VIEW" => account().reading_for(For::View);
        "SELECT Id FROM Account LIMIT 1 FOR VIEW FOR REFERENCE" =>
            account().limit(1).reading_for(For::View).reading_for(For::Reference).reading_for(For::View);
        "SELECT Id FROM Account FOR REFERENCE" => account().reading_for(For::Reference);
        "SELECT Id FROM Account USING SCOPE mine WHERE Name = 'a'" => account().scope(Scope::Mine).filter(Account::NAME.eq("a"));
        "SELECT Id FROM Account WHERE IsDeleted = true" => account().all_rows().filter(Account::IS_DELETED.eq(true));
        "SELECT Id, Name FROM Account WHERE Name = 'a' ORDER BY Name LIMIT 3" =>
            select![Account: ID, NAME].limit(3).order_by(Account::NAME).filter(Account::NAME.eq("a"));
    }
}

fn texts() -> Vec<(&'static str, String)> {
    let name = "O'Neill";
    table! {
        r"SELECT Id FROM Account WHERE Name = 'O\'Neill'" => soql!("SELECT Id FROM Account WHERE Name = {name}", name);
        "SELECT Id FROM Account WHERE Name IN ('a', 'b')" => soql!("SELECT Id FROM Account WHERE Name IN {names}", names = ["a", "b"]);
        "SELECT Id FROM Account WHERE Id = '001000000000001AAA'" => soql!("SELECT Id FROM Account WHERE Id = {id}", id = id());
        "SELECT Id FROM Account WHERE CreatedDate > 2026-01-02T03:04:05.000Z AND IsDeleted = false" =>
            soql!("SELECT Id FROM Account WHERE CreatedDate > {since} AND IsDeleted = {no}", since = instant(), no = false);
        "SELECT Id FROM Opportunity WHERE CloseDate = LAST_N_DAYS:7" =>
            soql!("SELECT Id FROM Opportunity WHERE CloseDate = {when}", when = DateLiteral::LastNDays(7));
        "SELECT Id FROM Account WHERE Site = null" => soql!("SELECT Id FROM Account WHERE Site = {site}", site = None::<String>);
        "SELECT Id FROM Account WHERE NumberOfEmployees = 3 OR NumberOfEmployees = 3" =>
            soql!("SELECT Id FROM Account WHERE NumberOfEmployees = {n} OR NumberOfEmployees = {n}", n = 3);
        "SELECT Id FROM Account WHERE Name = '{name}'" => soql!("SELECT Id FROM Account WHERE Name = '{{name}}'");
        "SELECT Name FROM Account ORDER BY Name" =>
            sforce::Soql::new("SELECT {field} FROM {object} ORDER BY {field}").bind_name("field", "Name").bind_name("object", "Account");
    }
}
