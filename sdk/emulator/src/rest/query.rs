//! Queries, their further pages, and searches.

use super::{Request, error, json, refused};
use crate::cursors::Page;
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;
use crate::refusal::Refusal;

/// The first version whose search answers with an object.
const SEARCH_OBJECT: u16 = 37;

/// `all` also finds what is in the recycle bin.
pub(super) fn first(org: &mut Org, request: &Request<'_>, all: bool) -> Answer {
    match request.param("q").filter(|text| !text.trim().is_empty()) {
        Some(text) => page(org.query(text, batch(request), all), request),
        None => error(400, "MALFORMED_QUERY", "A query string has to be specified"),
    }
}

pub(super) fn more(org: &mut Org, request: &Request<'_>, locator: &str) -> Answer {
    page(org.query_more(locator, batch(request)), request)
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
    let mut members = vec![
        ("totalSize".to_owned(), Json::count(page.total)),
        ("done".to_owned(), page.next.is_none().into()),
    ];
    if let Some(next) = page.next {
        members.push(("nextRecordsUrl".to_owned(), format!("{}/query/{next}", request.base).into()));
    }
    members
        .push(("records".to_owned(), Json::list(page.rows.iter().map(|row| Json::row(row, request.base)))));
    json(200, &Json::Object(members))
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
