//! Queries, their further pages, and searches.

use super::{Request, error, json, refused};
use crate::cursors::Page;
use crate::http::Answer;
use crate::json::Json;
use crate::org::{Asked, Org};
use crate::refusal::Refusal;

/// The first version whose search answers with an object.
const SEARCH_OBJECT: u16 = 37;

/// `all` also finds what is in the recycle bin.
pub(super) fn first(org: &mut Org, request: &Request<'_>, all: bool) -> Answer {
    match request.param("q").filter(|text| !text.trim().is_empty()) {
        Some(text) => page(org.query(text, asked(request, all)), request),
        None => error(400, "MALFORMED_QUERY", "A query string has to be specified"),
    }
}

pub(super) fn more(org: &mut Org, request: &Request<'_>, locator: &str) -> Answer {
    page(org.query_more(locator, batch(request)), request)
}

fn asked(request: &Request<'_>, all: bool) -> Asked {
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

/// `/search?q=FIND …`: a list up to 36.0, an object from then on.
pub(super) fn search(org: &mut Org, request: &Request<'_>) -> Answer {
    let Some(text) = request.param("q").filter(|text| !text.trim().is_empty()) else {
        return error(400, "MALFORMED_SEARCH", "A search string has to be specified");
    };
    let rows = match org.search(text) {
        Ok(rows) => rows,
        Err(refusal) => return refused(400, &refusal),
    };
    let records = Json::list(rows.iter().map(|row| Json::row(row, request.base)));
    if request.version.major < SEARCH_OBJECT {
        return json(200, &records);
    }
    json(200, &Json::object([("searchRecords", records)]))
}
