//! Filters that are kept in the plan: `"filters": [{"name": …, "words": …}]`, a key of the widget's own beside those of the format.

use std::rc::Rc;

use crate::model::Plan;
use crate::wire::json::{self, string_into};

/// The top-level key.
pub const KEY: &str = "filters";

/// A filter with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is called.
    pub name: Rc<str>,
    /// Words and conditions ([`condition`](crate::query::condition)).
    pub words: Rc<str>,
}

/// The filters of a plan; none where the key holds something else.
pub fn kept(plan: &Plan) -> Vec<Kept> {
    plan.root().extra_json(KEY).and_then(|json| read(json)).unwrap_or_default()
}

/// Whether the key holds something else, of another program, which is to stay.
pub fn taken(plan: &Plan) -> bool {
    plan.root().extra_json(KEY).is_some() && kept(plan).is_empty()
}

fn read(json: &str) -> Option<Vec<Kept>> {
    let mut kept = Vec::new();
    for filter in json::elements(json)? {
        let (mut name, mut words) = (None, None);
        for (key, value) in json::members(filter)? {
            match key {
                "\"name\"" => name = json::text(value),
                "\"words\"" => words = json::text(value),
                _ => {}
            }
        }
        if let (Some(name), Some(words)) = (name, words) {
            kept.push(Kept { name: Rc::from(&*name), words: Rc::from(&*words) });
        }
    }
    Some(kept)
}

/// Filters as compact JSON; `None` for none.
pub fn json(kept: &[Kept]) -> Option<Rc<str>> {
    let mut out = String::new();
    for filter in kept {
        out.push_str(if out.is_empty() { "[{\"name\":" } else { ",{\"name\":" });
        string_into(&mut out, &filter.name);
        out.push_str(",\"words\":");
        string_into(&mut out, &filter.words);
        out.push('}');
    }
    out.push(']');
    (!kept.is_empty()).then(|| Rc::from(out))
}
