//! Queries, their further pages, and how they would be run.

use super::{Request, error, json, refused};
use crate::cursors::Page;
use crate::http::Answer;
use crate::json::Json;
use crate::org::{Asked, Org, Way};
use crate::refusal::Refusal;

/// `all` also finds what is in the recycle bin.
pub(super) fn first(org: &mut Org, request: &Request<'_>, all: bool) -> Answer {
    match request.param("q").filter(|text| !text.trim().is_empty()) {
        Some(text) => page(org.query(request.by, text, asked(request, all)), request),
        None => error(400, "MALFORMED_QUERY", "A query string has to be specified"),
    }
}

pub(super) fn more(org: &mut Org, request: &Request<'_>, locator: &str) -> Answer {
    page(org.query_more(request.by, locator, batch(request)), request)
}

pub(super) fn asked(request: &Request<'_>, all: bool) -> Asked {
    Asked { batch: batch(request), all, version: Some(request.version.major) }
}

/// `Sforce-Query-Options: batchSize=N`
fn batch(request: &Request<'_>) -> Option<usize> {
    let options = request.call.header("sforce-query-options")?;
    let size = options
        .split([',', ';'])
        .filter_map(|option| option.split_once('='))
        .find(|(name, _)| name.trim().eq_ignore_ascii_case("batchSize"));
    size.and_then(|(_, value)| value.trim().parse().ok())
}

fn page(page: Result<Page, Refusal>, request: &Request<'_>) -> Answer {
    let page = match page {
        Ok(page) => page,
        Err(refusal) => return refused(400, &refusal),
    };
    json(200, &Json::page(&page, request.base))
}

/// `/query?explain=SELECT …`: the ways to the rows, the cheapest first
/// (rest-core, section 5). Costs are shares of all rows.
pub(super) fn explain(org: &Org, request: &Request<'_>) -> Answer {
    let text = request.param("explain").unwrap_or_default();
    let ways = match org.explain(request.by, text, asked(request, false)) {
        Ok(ways) => ways,
        Err(refusal) => return refused(400, &refusal),
    };
    json(200, &Json::object([("plans", Json::list(ways.iter().map(plan)))]))
}

fn plan(way: &Way) -> Json {
    let names = |names: &[String]| Json::list(names.iter().map(|name| name.as_str().into()));
    let note = Json::object([
        ("description", "no index leads to the rows by these fields".into()),
        ("fields", names(&way.unused)),
        ("tableEnumOrId", way.object.as_str().into()),
    ]);
    let share = |rows: usize| f64::from(u32::try_from(rows).unwrap_or(u32::MAX));
    let cost = share(way.rows) / share(way.of.max(1)) + f64::from(u8::from(way.kind == "TableScan"));
    Json::object([
        ("cardinality", Json::count(way.rows)),
        ("fields", names(&way.fields)),
        ("leadingOperationType", way.kind.into()),
        ("notes", Json::list(Some(note).filter(|_| !way.unused.is_empty()))),
        ("relativeCost", Json::Number(format!("{cost:?}"))),
        ("sobjectCardinality", Json::count(way.of)),
        ("sobjectType", way.object.as_str().into()),
    ])
}
