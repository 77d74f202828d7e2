//! The element's own interface: its plan, its value, its events; and pages with widgets on them.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::page::{PATIENCE, Page};

impl Page<'_> {
    /// Waits until an editor has asked for all that it fetches when the page is quiet: views, the scripts that few pages need, and for jobs its own script once more. For what it
    /// fetches after half a minute the pointer goes near a tab of it.
    pub fn until_fetched(&self) {
        let count = |name: &str| self.server.log().iter().filter(|path| path.starts_with(name)).count();
        let later = ["plan-widget-more.js", "plan-widget-views.wasm", "plan-widget-seldom.wasm"];
        self.point_at_tab("Matrix");
        let asked = || later.iter().all(|name| count(name) > 0) && count("plan-widget-app.js") > 1;
        self.until("what may be needed later is asked for", asked);
    }

    /// The pointer comes over a tab.
    pub fn point_at_tab(&self, tab: &str) {
        let over = "findAll(scope, 'tab').find((e) => name(e) == arguments[0])
            .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }))";
        self.eval(over, &[json!(tab)]);
    }

    /// Runs a function body with `e` as the first widget in reach.
    pub fn element(&self, script: &str) -> Value {
        self.eval(&format!("const e = closestWidget(); {script}\nfunction closestWidget() {{ return document.querySelector(scope ?? 'plan-widget') }}"), &[])
    }

    /// Asks for a proposal on the timeline, and waits until the job has come to its end.
    pub fn propose(&self) {
        self.until("a proposal is found", || {
            self.click_on("button", "Propose plan");
            self.find("button", "Close proposal").is_some()
        });
        self.until("the job has come to its end", || {
            let said = self.element("return e.shadowRoot.querySelector('.searched')?.textContent ?? ''");
            said.as_str().is_some_and(|said| !said.is_empty())
        });
    }

    /// The plan as the element's `value` tells it.
    pub fn plan(&self) -> Value {
        let text = self.value();
        serde_json::from_str(&text).unwrap_or_else(|e| panic!("value is no JSON: {e}\n{text}"))
    }

    /// The element's `value`.
    pub fn value(&self) -> String {
        self.element("return e.value").as_str().unwrap_or_default().to_owned()
    }

    /// The item with this id, `null` without one.
    pub fn item(&self, id: &str) -> Value {
        let plan = self.plan();
        let items = plan["items"].as_array().cloned().unwrap_or_default();
        items.into_iter().find(|item| item["id"] == id).unwrap_or_default()
    }

    /// Waits until a key of an item has a value; `null` for absent.
    pub fn until_item(&self, id: &str, key: &str, expected: &Value) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.item(id)[key] == *expected {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("{key} of {id} should be {expected}; the item is {}", self.item(id));
    }

    /// Takes an option of a select, by what it says.
    pub fn choose(&self, name: &str, option: &str) {
        let select = self.get("combobox", name);
        let script = "const own = arguments[0];
            const at = [...own.options].findIndex((option) => option.text == arguments[1]);
            if (at < 0) throw new Error([...own.options].map((option) => option.text).join());
            own.selectedIndex = at;
            own.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
        self.eval(script, &[select.to_value(), json!(option)]);
    }

    /// Chooses field, way and value of another condition, by their places, and takes it.
    pub fn add_condition(&self, field: usize, way: usize, value: &str) {
        for (name, at) in [("Field", field), ("Comparison", way)] {
            let select = self.get("combobox", name);
            self.eval("arguments[0].selectedIndex = arguments[1]", &[select.to_value(), json!(at)]);
        }
        self.click_on("combobox", "Value");
        self.type_text(value);
        self.press("Enter");
    }

    /// Opens the settings of the plan from the menu, and waits for what is in them: their part of the program is fetched by then.
    pub fn open_settings(&self) {
        self.click_on("button", "More");
        self.click_on("menuitem", "Plan settings");
        self.get("dialog", "Plan settings");
        self.get("button", "Add milestone");
    }

    /// Waits until something is kept in the browser for the next visit.
    pub fn until_draft(&self) {
        self.until("a draft is kept", || {
            let kept = "return (async () => localStorage.length > 0 || (await indexedDB.databases()).length > 0)()";
            self.eval(kept, &[]) == Value::Bool(true)
        });
    }

    /// Waits until a view is the one shown.
    pub fn shows(&self, tab: &str) {
        self.until(&format!("{tab} is shown"), || {
            let tab = self.get("tab", tab);
            self.attribute(&tab, "aria-selected").as_deref() == Some("true")
        });
    }

    /// The element's events so far, of one type.
    pub fn events(&self, of: &str) -> Vec<Value> {
        let all = self.eval(
            "return watch.events.filter((e) => e.type === arguments[0]).map((e) => JSON.parse(JSON.stringify(e)))",
            &[json!(of)],
        );
        all.as_array().cloned().unwrap_or_default()
    }
}

/// A whole document around a body, with the element's script in its head.
pub fn document(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\" href=\"data:,\">\
         <link rel=\"stylesheet\" href=\"/pages/page.css\"><script type=\"module\" src=\"/plan-widget.js\"></script></head>\n\
         <body>{body}</body></html>"
    )
}

/// A plan as a child of a widget.
pub fn inline(plan: &Value) -> String {
    format!("<script type=\"application/json\">{}</script>", plan.to_string().replace('<', "\\u003c"))
}
