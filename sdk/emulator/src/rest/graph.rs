//! `/composite/graph`: graphs of subrequests, each of them all or none
//! (rest-core, section 6).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as JsonValue;

use super::composite::{self, Part, malformed};
use super::{Request, error, json, not_allowed};
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;

/// The first version with graphs.
pub(super) const FIRST: u16 = 50;

/// The most subrequests of all graphs together.
const MOST_NODES: usize = 500;
/// The most graphs.
const MOST_GRAPHS: usize = 75;
/// How far a chain of references may reach.
const DEEPEST: usize = 15;
/// The most objects that the subrequests of a graph may be of.
const MOST_KINDS: usize = 15;
/// So many graphs fail before the rest is not looked at.
const MOST_FAILURES: usize = 14;

struct Graph {
    id: String,
    parts: Vec<Part>,
}

impl Graph {
    fn of(value: &JsonValue) -> Result<Self, Answer> {
        let id = value["graphId"].as_str().filter(|id| !id.is_empty());
        let id = id.ok_or_else(|| malformed("every graph must have a graphId"))?;
        let JsonValue::Array(values) = &value["compositeRequest"] else {
            return Err(malformed(&format!("the compositeRequest of graph {id} must be a list")));
        };
        Ok(Self { id: id.to_owned(), parts: composite::parts(values)? })
    }

    /// The objects that the subrequests are of.
    fn kinds(&self) -> BTreeSet<String> {
        let of = |part: &Part| {
            let (_, behind) = part.url.split_once("/sobjects/")?;
            Some(behind.split(['/', '?']).next()?.to_ascii_lowercase())
        };
        self.parts.iter().filter_map(of).collect()
    }

    /// How many subrequests the longest chain of references has.
    fn depth(&self) -> usize {
        let mut depths: BTreeMap<&str, usize> = BTreeMap::new();
        for part in &self.parts {
            let body = part.body.as_ref().map(JsonValue::to_string).unwrap_or_default();
            let refers = |name: &str| {
                let open = |end: char| format!("@{{{name}{end}");
                ['.', '[', '}']
                    .into_iter()
                    .any(|end| part.url.contains(&open(end)) || body.contains(&open(end)))
            };
            let below = depths.iter().filter(|(name, _)| refers(name)).map(|(_, depth)| *depth).max();
            let depth = below.unwrap_or(0) + 1;
            depths.insert(&part.reference, depth);
        }
        depths.into_values().max().unwrap_or(0)
    }
}

pub(super) fn answer(org: &mut Org, request: &Request<'_>) -> Answer {
    if request.method != "POST" {
        return not_allowed(request.method, &["POST"]);
    }
    run(org, request).unwrap_or_else(|answer| answer)
}

fn run(org: &mut Org, request: &Request<'_>) -> Result<Answer, Answer> {
    let body = request.json()?;
    let Some(JsonValue::Array(values)) = body.get("graphs") else {
        return Err(malformed("graphs must be a list"));
    };
    let graphs = values.iter().map(Graph::of).collect::<Result<Vec<_>, _>>()?;
    fit(&graphs)?;
    let (mut failures, mut responses) = (0, Vec::with_capacity(graphs.len()));
    for graph in &graphs {
        let (response, well) = if failures >= MOST_FAILURES {
            (composite::halted(&graph.parts), false)
        } else {
            composite::perform(org, request.by, &graph.parts, true)
        };
        failures += usize::from(!well);
        responses.push(Json::object([
            ("graphId", graph.id.as_str().into()),
            ("graphResponse", Json::object([("compositeResponse", response)])),
            ("isSuccessful", well.into()),
        ]));
    }
    Ok(json(200, &Json::object([("graphs", Json::list(responses))])))
}

/// Refuses more than may be, before anything is done.
fn fit(graphs: &[Graph]) -> Result<(), Answer> {
    let over = |what: &str, count: usize, most: usize| {
        if count <= most {
            return Ok(());
        }
        Err(error(400, "LIMIT_EXCEEDED", &format!("{count} {what}; {most} are allowed")))
    };
    over("graphs", graphs.len(), MOST_GRAPHS)?;
    over("subrequests", graphs.iter().map(|graph| graph.parts.len()).sum(), MOST_NODES)?;
    for (at, graph) in graphs.iter().enumerate() {
        if graphs[..at].iter().any(|other| other.id == graph.id) {
            return Err(malformed(&format!("the graphId {} is there twice", graph.id)));
        }
        over(&format!("kinds of subrequests in graph {}", graph.id), graph.kinds().len(), MOST_KINDS)?;
        over(&format!("levels in graph {}", graph.id), graph.depth(), DEEPEST)?;
    }
    Ok(())
}
