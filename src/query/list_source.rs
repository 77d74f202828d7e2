//! The addresses that lists for a plan come from: `"sources": [{"url": "issues.json", "kind": "GitHub"}]`, a top-level key of the widget's own. Nobody asks them but a person who
//! presses **Refresh**.
//!
//! ```
//! use plan_widget::query::list_source::list_sources;
//! use plan_widget::wire::read;
//!
//! let text = r#"{"format":"plan-widget","version":1,"items":[],"sources":[{"url":"/data/issues.csv","kind":"Jira","units":{"Estimate":"days"}}]}"#;
//! let sources = list_sources(&read(text).unwrap());
//! assert_eq!((sources[0].name(), &*sources[0].kind), ("issues.csv", "Jira"));
//! assert_eq!(sources[0].options, r#"{"units":{"Estimate":"days"}}"#);
//! ```

use std::rc::Rc;

use crate::base::link::is_safe;
use crate::model::{Key, Plan, Record, Value};

/// An address that a list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListSource {
    /// Its place among the plan's, from 0.
    pub place: usize,
    /// The address: of this site, or of one that lets this one read it.
    pub url: Rc<str>,
    /// The name that people call it by; empty for that of the file.
    pub title: Rc<str>,
    /// The tool that the list is of; empty for any.
    pub kind: Rc<str>,
    /// The choices of the import, as the JSON of the options that `import` takes.
    pub options: String,
}

impl ListSource {
    fn of(place: usize, record: &Record) -> Option<ListSource> {
        let text = |key| -> Rc<str> { record.text(key).unwrap_or_default().into() };
        let url = Some(text(Key::Url)).filter(|url| !url.is_empty())?;
        let mut options = String::from("{");
        for extra in record.extra() {
            let Value::Raw(json) = &extra.value else { continue };
            if options.len() > 1 {
                options.push(',');
            }
            options.extend(["\"", &extra.name, "\":", json]);
        }
        options.push('}');
        Some(ListSource { place, url, title: text(Key::Title), kind: text(Key::Kind), options })
    }

    /// The name that people know it by: its title, or the last part of its address.
    pub fn name(&self) -> &str {
        let path = self.url.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
        let file = path.rsplit('/').next().filter(|file| !file.is_empty()).unwrap_or(&self.url);
        if self.title.is_empty() { file } else { &self.title }
    }

    /// True if a browser may be asked to read it.
    pub fn may_be_read(&self) -> bool {
        is_safe(&self.url) && !self.url.to_ascii_lowercase().starts_with("mailto:")
    }
}

/// The addresses of a plan, but for those of another program's making.
pub fn list_sources(plan: &Plan) -> Vec<ListSource> {
    let all = plan.own_records(Key::Sources).iter().enumerate();
    all.filter_map(|(place, record)| ListSource::of(place, record)).collect()
}
