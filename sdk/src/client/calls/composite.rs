//! Several requests in one: their options, their addresses, their limits.

use crate::api::{
    Composite, CompositeResponse, Method, Request, SendBatch, SendComposite, Subrequest, Subresponse, Wire,
    is_stable, json, ops, unstable,
};
use crate::client::Org;
use crate::error::Error;
use serde::Serialize;
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// So many requests go in one.
const REQUESTS: usize = 25;
/// So many of them may be queries in a composite.
const QUERIES: usize = 5;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CompositeBody<'a> {
    all_or_none: bool,
    composite_request: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BatchBody<'a> {
    halt_on_error: bool,
    batch_requests: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Part<'a> {
    method: &'a str,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rich_input: Option<&'a RawValue>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    http_headers: BTreeMap<String, String>,
}

impl Org {
    /// Sends requests in one, which may refer to each other: 25, of which at most 5 are
    /// queries. It counts as one API call. Over REST only.
    ///
    /// # Errors
    /// If the requests cannot go in one, and if the whole was refused; what became of each
    /// request stands in its own [`Subresponse`].
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn composite(&self, composite: Composite) -> Result<CompositeResponse, Error> {
        self.only_over(Wire::Rest, "composite")?;
        let Composite { requests, all_or_none } = composite;
        check_names(&requests)?;
        let (requests, names): (Vec<_>, Vec<_>) = requests.into_iter().map(|(name, it)| (it, name)).unzip();
        let root = format!("/services/data/v{}", self.view.version);
        let (singles, tooling) = self.ready(&requests)?;
        if let Some(what) = requests.iter().find_map(|request| request.expanded.as_ref()) {
            return Err(Error::input(format!(
                "{what} has a text with `@{{`, which the service would replace: send it by itself, and use \
                 Reference::value for what another request is answered with"
            )));
        }
        if requests.iter().filter(|request| request.op == &ops::QUERY).count() > QUERIES {
            return Err(Error::input(format!("a composite takes at most {QUERIES} queries")));
        }
        if self.view.options.is_all_or_none() && !all_or_none {
            return Err(Error::input(
                "a composite is all or none by Composite::all_or_none, not by an option",
            ));
        }
        let raws = raws(&singles)?;
        let mut headers =
            requests.iter().map(|request| self.options_of(request)).collect::<Result<Vec<_>, _>>()?;
        let parts = singles.iter().zip(&names).zip(&raws).zip(&mut headers);
        let parts = parts.map(|(((single, name), body), headers)| Part {
            method: single.method.name(),
            url: address(&root, tooling, &single.path),
            reference_id: Some(name),
            body: body.as_deref(),
            rich_input: None,
            http_headers: std::mem::take(headers),
        });
        let sent = json(&CompositeBody { all_or_none, composite_request: parts.collect() })?;
        let op = if reads(&singles) { &ops::COMPOSITE_READS } else { &ops::COMPOSITE };
        self.make(SendComposite { op, body: sent.into(), tooling }).await
    }

    /// Sends requests in one, which know nothing of each other and run in order: 25. Each
    /// counts as an API call, and nothing is undone. Over REST only, from 34.0.
    ///
    /// They take no options, and the service applies assignment rules to what they save.
    ///
    /// With `halt_on_error` those behind the first that fails are not done
    /// (`BATCH_PROCESSING_HALTED`).
    ///
    /// # Errors
    /// As [`Org::composite`].
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn batch(
        &self,
        requests: Vec<Subrequest>,
        halt_on_error: bool,
    ) -> Result<Vec<Subresponse>, Error> {
        self.only_over(Wire::Rest, "batch")?;
        if let Some(field) = requests.iter().find_map(|request| request.reference.as_ref()) {
            return Err(Error::input(format!(
                "{field} is a reference to another request, and those of a batch know nothing of each other: use \
                 Org::composite"
            )));
        }
        // Its addresses begin with the version.
        let root = format!("v{}", self.view.version);
        let (singles, tooling) = self.ready(&requests)?;
        for request in &requests {
            if let Some(header) = self.view.options.rest(self.view.version, request.op, None)?.first() {
                return Err(Error::input(format!(
                    "requests of a batch take no options, and {} has one ({}): use Org::composite, or leave it out",
                    request.op.name, header.0
                )));
            }
        }
        if self.view.options.is_all_or_none() {
            return Err(Error::input("a batch is never all or none: use Composite::all_or_none"));
        }
        let raws = raws(&singles)?;
        let parts = singles.iter().zip(&raws).map(|(single, body)| Part {
            method: single.method.name(),
            url: address(&root, tooling, &single.path),
            reference_id: None,
            body: None,
            rich_input: body.as_deref(),
            http_headers: BTreeMap::new(),
        });
        let sent = json(&BatchBody { halt_on_error, batch_requests: parts.collect() })?;
        let op = if reads(&singles) { &ops::BATCH_READS } else { &ops::BATCH };
        self.make(SendBatch { op, body: sent.into(), tooling, count: requests.len() }).await
    }

    /// The options of the org that a request of a composite takes, as headers of its own: those of the whole do
    /// not reach it.
    fn options_of(&self, request: &Subrequest) -> Result<BTreeMap<String, String>, Error> {
        let options = &self.view.options;
        let own = options.rest(self.view.version, request.op, None)?;
        let unassigned = self.at_now().unassigned(request.saves.as_deref().into_iter());
        Ok(own
            .into_iter()
            .chain(unassigned.map(|(name, value)| (name.to_owned(), value.to_owned())))
            .collect())
    }

    /// The requests, if they can be sent, and whether they go to the Tooling API.
    fn ready<'r>(&self, requests: &'r [Subrequest]) -> Result<(Vec<&'r Request>, bool), Error> {
        if requests.is_empty() || requests.len() > REQUESTS {
            return Err(Error::input(format!("1 to {REQUESTS} requests go in one, not {}", requests.len())));
        }
        let single = |it: &'r Subrequest| it.request.as_ref().map_err(|why| Error::input(why.as_str()));
        let singles = requests.iter().map(single).collect::<Result<Vec<_>, _>>()?;
        if !singles.iter().all(|single| is_stable(&single.path)) {
            return Err(unstable());
        }
        let tooling = self.view.tooling || requests.iter().any(|request| request.tooling);
        Ok((singles, tooling))
    }
}

fn address(root: &str, tooling: bool, path: &str) -> String {
    let tooling = if tooling { "/tooling" } else { "" };
    format!("{root}{tooling}{path}")
}

fn reads(requests: &[&Request]) -> bool {
    requests.iter().all(|request| request.method == Method::Get)
}

fn raws(singles: &[&Request]) -> Result<Vec<Option<Box<RawValue>>>, Error> {
    let raw = |single: &&Request| {
        single
            .body
            .as_ref()
            .map(|(_, bytes)| serde_json::from_slice::<Box<RawValue>>(bytes))
            .transpose()
            .map_err(|error| Error::input("the body of a request is not JSON").with_source(error))
    };
    singles.iter().map(raw).collect()
}

fn check_names(requests: &[(String, Subrequest)]) -> Result<(), Error> {
    for (at, (name, _)) in requests.iter().enumerate() {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if name.is_empty() || !name.bytes().all(plain) {
            return Err(Error::input(format!(
                "{name:?} is no name for a request: letters, digits and _ are"
            )));
        }
        if requests[..at].iter().any(|(other, _)| other == name) {
            return Err(Error::input(format!("two requests are named {name}")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
