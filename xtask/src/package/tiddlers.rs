//! The plugin of TiddlyWiki: one tiddler that carries everything.

use super::{PackageFiles, VERSION};
use crate::dist::DistParts;
use crate::project::Outcome;
use serde_json::{Map, Value, json};

const PREFIX: &str = "$:/plugins/plan-widget";

/// The plugin as a file that a wiki takes when it is dropped on it.
pub fn plugin(sources: &PackageFiles, parts: &DistParts) -> Outcome<String> {
    let mut tiddlers = Map::new();
    let mut put = |fields: Map<String, Value>| {
        let title = fields.get("title").and_then(Value::as_str).unwrap_or_default().to_owned();
        tiddlers.insert(title, Value::Object(fields));
    };
    for (name, bytes) in sources {
        put(fields(name, &String::from_utf8_lossy(bytes))?);
    }
    let texts = [("script", parts.carrying_script()?), ("carried", parts.carried()?)];
    for (name, text) in texts {
        let tiddler = json!({ "title": format!("{PREFIX}/{name}"), "type": "text/plain", "text": text });
        put(tiddler.as_object().cloned().unwrap_or_default());
    }
    let plugin = json!([{
        "title": PREFIX,
        "type": "application/json",
        "plugin-type": "plugin",
        "name": "Plan Widget",
        "description": "Plans in tiddlers: scores, board, timeline",
        "author": "Plan Widget",
        "version": VERSION,
        "core-version": ">=5.2.0",
        "list": "readme",
        "text": json!({ "tiddlers": tiddlers }).to_string(),
    }]);
    Ok(plugin.to_string())
}

/// A tiddler as TiddlyWiki writes it into a file: `name: value` lines, a blank line, the text; in front of a module they stand in its first comment.
fn fields(name: &str, source: &str) -> Outcome<Map<String, Value>> {
    let script = name.ends_with(".js");
    let (head, text) = match source.split_once("\n\n") {
        Some((head, text)) if !script => (head, text),
        Some((head, _)) => (head.trim_start_matches("/*\\\n"), source),
        None => return Err(format!("packages/tiddlywiki/{name} has no fields")),
    };
    let pairs = head.lines().filter_map(|line| line.split_once(':'));
    let mut fields: Map<String, Value> =
        pairs.map(|(name, value)| (name.trim().to_owned(), Value::from(value.trim()))).collect();
    fields.insert("text".into(), Value::from(text));
    Ok(fields)
}
