//! Filters that are kept in the plan: `"filters": [{"name": …, "words": …}]`, a key of the widget's own beside those of the format.

use std::rc::Rc;

use crate::model::Plan;
use crate::wire::json::{Cursor, Sort, SyntaxError, string_into, unescape};

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
    let json = plan.root().extra_json(KEY);
    json.and_then(|json| read(json).ok()).unwrap_or_default()
}

/// Whether the key holds something else, of another program, which is to stay.
pub fn taken(plan: &Plan) -> bool {
    plan.root().extra_json(KEY).is_some() && kept(plan).is_empty()
}

fn read(json: &str) -> Result<Vec<Kept>, SyntaxError> {
    let mut kept = Vec::new();
    let cursor = &mut Cursor::new(json);
    if cursor.sort()? != Sort::Array {
        return Ok(kept);
    }
    let mut more = cursor.open(b']')?;
    while more {
        if cursor.sort()? != Sort::Object {
            return Ok(Vec::new());
        }
        let (mut name, mut words) = (None, None);
        let mut keys = cursor.open(b'}')?;
        while keys {
            let key = cursor.key()?;
            let value = cursor.skip()?;
            let text = value.strip_prefix('"').and_then(|value| value.strip_suffix('"')).and_then(unescape);
            match key {
                "name" => name = text,
                "words" => words = text,
                _ => {}
            }
            keys = cursor.more(b'}')?;
        }
        if let (Some(name), Some(words)) = (name, words) {
            kept.push(Kept { name: Rc::from(&*name), words: Rc::from(&*words) });
        }
        more = cursor.more(b']')?;
    }
    Ok(kept)
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
