//! Fields that follow another one of their record: whether a case or task is closed, what a stage of an opportunity
//! means. The values are those of an org as it is delivered.

use std::collections::BTreeMap;

use crate::value::Value;

/// A stage of an opportunity: its probability, its forecast category, whether it is closed, whether it is won.
type Stage = (&'static str, f64, &'static str, bool, bool);

const STAGES: [Stage; 10] = [
    ("Prospecting", 10.0, "Pipeline", false, false),
    ("Qualification", 10.0, "Pipeline", false, false),
    ("Needs Analysis", 20.0, "Pipeline", false, false),
    ("Value Proposition", 50.0, "Pipeline", false, false),
    ("Id. Decision Makers", 60.0, "Pipeline", false, false),
    ("Perception Analysis", 70.0, "Pipeline", false, false),
    ("Proposal/Price Quote", 75.0, "Pipeline", false, false),
    ("Negotiation/Review", 90.0, "Pipeline", false, false),
    ("Closed Won", 100.0, "Closed", true, true),
    ("Closed Lost", 0.0, "Omitted", true, false),
];

/// The fields that follow from what a record is given: their names and values.
pub(crate) fn from(object: &str, given: &BTreeMap<String, Value>, now: i64) -> Vec<(&'static str, Value)> {
    let text = |field: &str| given.get(field).and_then(Value::as_text);
    match object {
        "Case" => text("Status").map_or_else(Vec::new, |status| {
            let closed = status.starts_with("Closed");
            let at = if closed { Value::DateTime(now) } else { Value::Null };
            vec![("IsClosed", closed.into()), ("ClosedDate", at)]
        }),
        "Task" => {
            text("Status").map_or_else(Vec::new, |status| vec![("IsClosed", (status == "Completed").into())])
        }
        "Opportunity" => {
            let stage = text("StageName").and_then(|stage| STAGES.iter().find(|(name, ..)| *name == stage));
            stage.map_or_else(Vec::new, |(_, probability, category, closed, won)| {
                vec![
                    ("Probability", (*probability).into()),
                    ("ForecastCategory", (*category).into()),
                    ("ForecastCategoryName", (*category).into()),
                    ("IsClosed", (*closed).into()),
                    ("IsWon", (*won).into()),
                ]
            })
        }
        _ => Vec::new(),
    }
}
