//! Copy and paste by real keys, in a window of WebKit that no driver holds: a driver's events do not go where those of a person's keys go.

use std::cell::Cell;
use std::process::{Child, Command, Stdio};
use std::{env, fs, path::PathBuf, process, thread};

use browser_tests::browser::end;
use browser_tests::display::{Display, mini_browser};
use browser_tests::page::until_some;
use browser_tests::pointer::Rect;
use browser_tests::server::{Server, Taking, root};
use browser_tests::widget::{document, inline};
use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    cells_are_copied_cut_and_pasted only Webkit,
    where_nothing_can_be_copied_the_clipboard_stays only Webkit,
    selected_text_is_copied only Webkit,
    rows_are_pasted_at_the_start only Webkit,
];

/// Tells the server again and again what a person would see: where things are, what has the focus, and the plan.
const TELL: &str = r#"
    const widget = document.querySelector("plan-widget");
    let turn = 0, keys = 0;
    addEventListener("keyup", () => keys++, true);
    const words = (e) => (e.getAttribute("aria-label") ?? e.textContent).trim();
    const tell = async () => {
        const all = [...widget.shadowRoot?.querySelectorAll("[role=gridcell], .card, .bar, .say, .paste") ?? []];
        const seen = all.map((e) => {
            const r = e.getBoundingClientRect();
            return { words: words(e), row: words(e.closest("[role=row]")?.querySelector(".c-title") ?? e), column: e.getAttribute("aria-colindex"), box: [r.x, r.y, r.width, r.height] };
        });
        const at = widget.shadowRoot?.activeElement;
        const corner = [screenX, screenY + outerHeight - innerHeight];
        const dialogs = [...widget.shadowRoot?.querySelectorAll("dialog[open]") ?? []].map((e) => e.textContent);
        const body = JSON.stringify({ turn: ++turn, keys, seen, corner, dialogs, focus: all.indexOf(at), value: widget.value ?? "" });
        await fetch("/told", { method: "PUT", body }).catch(() => {});
        setTimeout(tell, 50);
    };
    tell();"#;

/// A window with a page of the test's server, on a screen of its own.
struct Window<'a> {
    server: &'a Server,
    display: Display,
    browser: Child,
    home: PathBuf,
}

impl<'a> Window<'a> {
    fn open(server: &'a Server, widget: &str) -> Self {
        server.take(Taking::Keep);
        server.put("tell.js", TELL);
        // Of a window before this one.
        server.put("told", "");
        server.put("hands.html", document(&format!("{widget}<script type=\"module\" src=\"tell.js\"></script>")));
        let display = Display::start().expect("a screen");
        let home = env::temp_dir().join(format!("plan-widget-hands-{}", process::id()));
        let mut command = Command::new(mini_browser().expect("the window that comes with WebKitGTK"));
        display.lend(&mut command, &home).expect("a folder for it");
        command.args(["--private", &server.url("hands.html")]);
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let browser = command.spawn().expect("the window opens");
        let window = Self { server, display, browser, home };
        window.until("the widget is there", || window.told("seen")[0].is_object());
        window
    }

    /// What the page told last.
    fn told(&self, what: &str) -> Value {
        let told = serde_json::from_str::<Value>(&self.server.made("told"));
        told.map_or(Value::Null, |mut told| told[what].take())
    }

    fn until(&self, what: &str, holds: impl Fn() -> bool) {
        until_some(what, || holds().then_some(()));
    }

    /// Waits until an item has a value; `null` for absent.
    fn until_item(&self, id: &str, key: &str, expected: &Value) {
        self.until(&format!("{key} of {id} is {expected}"), || {
            let plan = self.told("value").as_str().and_then(|text| serde_json::from_str::<Value>(text).ok());
            let items = plan.as_ref().and_then(|plan| plan["items"].as_array());
            items.is_some_and(|items| items.iter().any(|item| item["id"] == id && item[key] == *expected))
        });
    }

    fn until_clipboard(&self, expected: &str) {
        self.until(&format!("{expected:?} is on the clipboard"), || {
            self.display.clipboard().is_ok_and(|text| text == expected)
        });
    }

    /// Where in the list of what is seen something wanted stands.
    fn find(&self, wanted: impl Fn(&Value) -> bool) -> Option<usize> {
        self.told("seen").as_array()?.iter().position(wanted)
    }

    /// The box on the screen of something wanted, once it rests.
    fn rest(&self, what: &str, wanted: impl Fn(&Value) -> bool) -> Rect {
        let place = || {
            let at = self.find(&wanted)?;
            let (seen, corner) = (self.told("seen"), self.told("corner"));
            let side = |of: usize| seen[at]["box"][of].as_f64();
            Some(Rect {
                x: corner[0].as_f64()? + side(0)?,
                y: corner[1].as_f64()? + side(1)?,
                width: side(2)?,
                height: side(3)?,
            })
        };
        let last = Cell::new((0, None));
        until_some(&format!("{what} is there and rests"), || {
            let ((turn, place), (before, old)) = ((self.told("turn").as_u64()?, place()?), last.get());
            // The same in a few reports of the page, and not merely in one that is looked at twice.
            if old != Some(place) {
                last.set((turn, Some(place)));
            }
            (old == Some(place) && turn > before + 3).then_some(place)
        })
    }

    /// Clicks something wanted and waits until it has the focus.
    fn enter(&self, what: &str, wanted: impl Fn(&Value) -> bool) {
        let at = self.rest(what, &wanted).center();
        self.display.click(at);
        self.until(&format!("{what} has the focus"), || {
            self.find(&wanted).is_some_and(|at| self.told("focus").as_u64() == Some(at as u64))
        });
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        if thread::panicking() {
            // The report's own picture shows the window that the driver holds.
            let _ = self.display.picture(&root().join("target/browser/webkit-hands.png"));
        }
        end(&mut self.browser);
        let _ = fs::remove_dir_all(&self.home);
    }
}

/// Whether something is the cell of a row in a column, counted from 1.
fn cell(row: &str, column: usize) -> impl Fn(&Value) -> bool {
    let column = column.to_string();
    move |one| one["row"] == row && one["column"] == column.as_str()
}

fn widget(attributes: &str) -> String {
    format!("<plan-widget activate=\"eager\" {attributes}>{}</plan-widget>", inline(&plans::small()))
}

fn cells_are_copied_cut_and_pasted(page: &Page<'_>) {
    let window = Window::open(&page.server, &widget("view=\"scores\""));
    window.enter("the reach of Passkeys", cell("Passkeys", 3));
    window.display.press("ctrl+c");
    window.until_clipboard("450");
    window.enter("the reach of Guest checkout", cell("Guest checkout", 3));
    window.display.press("ctrl+v");
    window.until_item("p2", "reach", &json!(450));
    window.display.put_clipboard("5");
    window.enter("the effort of Saved cards", cell("Saved cards", 6));
    window.display.press("ctrl+v");
    window.until_item("p3", "effort", &json!(5));
    window.enter("the reach of Saved cards", cell("Saved cards", 3));
    window.display.press("ctrl+x");
    window.until_clipboard("1600");
    window.until_item("p3", "reach", &Value::Null);
}

fn where_nothing_can_be_copied_the_clipboard_stays(page: &Page<'_>) {
    for (view, what) in [("scores", "an empty cell"), ("board", "a card"), ("timeline", "a bar")] {
        let window = Window::open(&page.server, &widget(&format!("view=\"{view}\"")));
        window.display.put_clipboard("from elsewhere");
        match view {
            "scores" => window.enter(what, cell("Split payments", 3)),
            _ => {
                let at = window.rest(what, of_passkeys).center();
                window.display.click(at);
                // A click shows the details; closed, they give the focus back.
                window.until(&format!("{what} has the focus"), || {
                    window.display.press("Escape");
                    window.find(of_passkeys).is_some_and(|at| window.told("focus").as_u64() == Some(at as u64))
                });
            }
        }
        for chord in ["ctrl+c", "ctrl+Insert", "ctrl+x"] {
            let keys = window.told("keys");
            window.display.press(chord);
            // A key that is let go has been heard.
            window.until("the keys are heard", || window.told("keys").as_u64() >= keys.as_u64().map(|keys| keys + 2));
            assert_eq!(window.display.clipboard().as_deref(), Ok("from elsewhere"), "{chord} on {what}");
        }
    }
}

fn of_passkeys(one: &Value) -> bool {
    one["words"].as_str().is_some_and(|words| words.contains("Passkeys"))
}

fn selected_text_is_copied(page: &Page<'_>) {
    let window = Window::open(&page.server, &widget("view=\"insights\""));
    let words = window.rest("a finding", |one| one["words"].as_str().is_some_and(|words| words.len() > 20));
    window.display.drag(words.at(0.0, 0.0).by(1.0, 8.0), words.at(0.0, 0.0).by(90.0, 8.0));
    window.display.press("ctrl+c");
    window.until("some of its words are on the clipboard", || {
        window.display.clipboard().is_ok_and(|text| text.len() > 3)
    });
}

fn rows_are_pasted_at_the_start(page: &Page<'_>) {
    let window = Window::open(&page.server, "<plan-widget activate=\"eager\"></plan-widget>");
    window.display.put_clipboard("Title\tReach\nGift cards\t70\n");
    window.enter("the box for rows", |one| one["words"] == "Rows to import");
    window.display.press("ctrl+v");
    window.until("the rows are shown", || window.told("dialogs").to_string().contains("Gift cards"));
}
