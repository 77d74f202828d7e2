//! A page under test: opened from the test's own server, looked at by role and name, acted on by keys and pointer.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::{Browser, Kind};
use crate::pointer::{self, Point, Rect};
use crate::server::{Policy, Server};
use crate::webdriver::{Element, Session};
use crate::widget::{document, inline};
use crate::{keys, server};

/// How long a condition may take to come true. Generous: it is only ever spent by a test that fails.
pub(crate) const PATIENCE: Duration = Duration::from_secs(15);
const LOOK: &str = include_str!("look.js");

/// The page of one test.
pub struct Page<'a> {
    browser: RefCell<&'a mut Browser>,
    pub kind: Kind,
    pub server: Server,
    scope: RefCell<Option<String>>,
    forgiven: Cell<bool>,
    /// How far the wheel has been turned in all.
    turned: Cell<(i32, i32)>,
}

impl<'a> Page<'a> {
    /// An empty page in a browser that other tests have used before.
    pub fn new(browser: &'a mut Browser, policy: Policy) -> Self {
        browser.session.release();
        browser.session.resize(1280, 900);
        let kind = browser.kind;
        let page = Self {
            browser: RefCell::new(browser),
            kind,
            server: Server::start(policy),
            scope: RefCell::new(None),
            forgiven: Cell::new(false),
            turned: Cell::new((0, 0)),
        };
        page.slow_down(1);
        page
    }

    /// Does something with the driver's session.
    pub fn with<T>(&self, act: impl FnOnce(&mut Session) -> T) -> T {
        act(&mut self.browser.borrow_mut().session)
    }

    // Opening

    /// Opens a path of the test's server.
    pub fn open(&self, path: &str) {
        let url = self.server.url(path);
        self.with(|session| session.open(&url));
    }

    /// Serves a page with this body, the element's script in its head, and opens it.
    pub fn show(&self, body: &str) {
        self.server.put("show.html", document(body));
        self.open("show.html");
    }

    /// One widget with this plan inline and these further attributes; ready when this returns.
    pub fn widget(&self, attributes: &str, plan: &Value) {
        self.show(&format!("<plan-widget activate=\"eager\" {attributes}>{}</plan-widget>", inline(plan)));
        self.ready();
    }

    /// Waits until every widget of the page has its first plan on screen.
    pub fn ready(&self) {
        self.until("the widgets are defined", || {
            self.eval("return !!customElements.get('plan-widget')", &[]) == json!(true)
        });
        self.eval(
            "return Promise.all([...document.querySelectorAll('plan-widget')].map((e) => e.ready)).then(() => true)",
            &[],
        );
    }

    /// Loads the page anew, as a person who comes back.
    pub fn reload(&self) {
        self.with(|session| session.post("/refresh", &json!({}))).unwrap_or_else(|refusal| panic!("{refusal}"));
    }

    /// Opens a page with this body in a frame of this inner width, in CSS pixels, and looks and acts inside it from now on. Windows cannot be that
    /// narrow in every browser.
    pub fn show_framed(&self, width: u32, body: &str) {
        self.server.put("inner.html", document(body));
        self.server.put(
            "outer.html",
            format!("<!doctype html><html lang=\"en\"><head><title>A frame</title></head><body><iframe title=\"The page\" src=\"inner.html\" width=\"{width}\" height=\"800\"></iframe></body></html>"),
        );
        self.open("outer.html");
        let frame = self.eval("return document.querySelector('iframe')", &[]);
        self.with(|session| session.post("/frame", &json!({ "id": frame })))
            .unwrap_or_else(|refusal| panic!("{refusal}"));
        self.ready();
    }

    /// Looks only inside the element with this selector from now on; `None` for the whole page.
    pub fn within(&self, selector: impl Into<Option<&'static str>>) {
        *self.scope.borrow_mut() = selector.into().map(str::to_owned);
    }

    // Looking

    /// Runs the body of a function in the page, with `scope` and the helpers of `look.js` in reach.
    pub fn eval(&self, script: &str, args: &[Value]) -> Value {
        self.try_eval(script, args).unwrap_or_else(|refusal| panic!("in the page: {refusal}\n{script}"))
    }

    /// As `eval`.
    ///
    /// # Errors
    /// The page's exception.
    pub fn try_eval(&self, script: &str, args: &[Value]) -> Result<Value, String> {
        let scope = json!(*self.scope.borrow());
        let whole = format!("{LOOK}\nconst scope = {scope};\n{script}");
        self.with(|session| session.try_run(&whole, args))
    }

    /// Waits until a condition holds.
    pub fn until(&self, what: &str, holds: impl Fn() -> bool) {
        self.until_some(what, || holds().then_some(()));
    }

    /// Waits until the page has nothing left to draw: its elements stay the same over three frames.
    pub fn settle(&self) {
        let still = "const count = () => [...inside(null)].length;
            return new Promise((done) => {
                let last = -1, same = 0;
                const step = () => { const now = count(); same = now === last ? same + 1 : 0; last = now; same < 3 ? requestAnimationFrame(step) : done(true); };
                requestAnimationFrame(step);
            })";
        self.eval(still, &[]);
    }

    /// Waits until there is something.
    pub fn until_some<T>(&self, what: &str, look: impl Fn() -> Option<T>) -> T {
        until_some(what, look)
    }

    /// Waits until a value is what it should be, and shows both when it never is.
    pub fn until_equal(&self, what: &str, expected: &Value, look: impl Fn() -> Value) {
        let start = Instant::now();
        loop {
            let value = look();
            if value == *expected {
                return;
            }
            assert!(start.elapsed() < PATIENCE, "{what}: expected {expected}, last was {value}");
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Waits until a script's value is what it should be.
    pub fn until_eval(&self, script: &str, expected: &Value) {
        self.until_equal(script, expected, || self.eval(script, &[]));
    }

    /// The first element with this role and name, if it is there now.
    pub fn find(&self, role: &str, name: &str) -> Option<Element> {
        Element::from_value(&self.eval("return find(scope, ...arguments)", &[json!(role), json!(name)]))
    }

    /// The first element with this role and name; waits for it.
    pub fn get(&self, role: &str, name: &str) -> Element {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Some(found) = self.find(role, name) {
                return found;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("no {role} named {name:?}; there are {:?}", self.names(role));
    }

    /// Waits until nothing has this role and name.
    pub fn gone(&self, role: &str, name: &str) {
        self.until(&format!("no {role} named {name:?}"), || self.find(role, name).is_none());
    }

    /// The names of everything with this role, in document order.
    pub fn names(&self, role: &str) -> Vec<String> {
        strings(&self.eval("return findAll(scope, arguments[0]).map(name)", &[json!(role)]))
    }

    /// What can be read of everything with this role.
    pub fn texts(&self, role: &str) -> Vec<String> {
        strings(&self.eval("return findAll(scope, arguments[0]).map((e) => tidy(content(e)))", &[json!(role)]))
    }

    /// Waits until something with this role can be read to hold this text.
    pub fn says(&self, role: &str, text: &str) {
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if self.texts(role).iter().any(|said| said.to_lowercase().contains(&text.to_lowercase())) {
                return;
            }
            thread::sleep(Duration::from_millis(20));
        }
        panic!("no {role} says {text:?}; they say {:?}", self.texts(role));
    }

    /// The box of an element in the viewport.
    pub fn rect(&self, element: &Element) -> Rect {
        let r = self.eval(
            "const r = arguments[0].getBoundingClientRect(); return [r.x, r.y, r.width, r.height]",
            &[element.to_value()],
        );
        let n = |i: usize| r[i].as_f64().unwrap_or(f64::NAN);
        Rect { x: n(0), y: n(1), width: n(2), height: n(3) }
    }

    /// Scrolls an element into view, as `Tab` would, and gives its box.
    pub fn reveal(&self, element: &Element) -> Rect {
        self.eval("arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest' })", &[element.to_value()]);
        self.rect(element)
    }

    /// A property or attribute of an element.
    pub fn attribute(&self, element: &Element, name: &str) -> Option<String> {
        self.eval("return arguments[0].getAttribute(arguments[1])", &[element.to_value(), json!(name)])
            .as_str()
            .map(str::to_owned)
    }

    /// Role and name of what has the focus.
    pub fn focused(&self) -> (String, String) {
        let both = strings(&self.eval("const at = focused(); return at ? [role(at), name(at)] : ['', '']", &[]));
        let mut both = both.into_iter();
        (both.next().unwrap_or_default(), both.next().unwrap_or_default())
    }

    /// How many DOM nodes and listeners the browser holds after collecting what is not reachable; only Chromium tells.
    pub fn held(&self) -> Option<(u64, u64)> {
        if self.kind != Kind::Chromium {
            return None;
        }
        let cdp = |command: &str| {
            let body = json!({ "cmd": command, "params": {} });
            self.with(|session| session.post("/goog/cdp/execute", &body)).unwrap_or_else(|e| panic!("{command}: {e}"))
        };
        cdp("Performance.enable");
        cdp("HeapProfiler.collectGarbage");
        let metrics = cdp("Performance.getMetrics");
        let count = |name: &str| {
            let metric = metrics["metrics"].as_array()?.iter().find(|metric| metric["name"] == name)?;
            metric["value"].as_f64().map(|count| count as u64)
        };
        Some((count("Nodes")?, count("JSEventListeners")?))
    }

    // Acting

    /// Presses a chord such as `Ctrl+z`.
    pub fn press(&self, chord: &str) {
        self.with(|session| session.perform(&keys::chord(chord)));
    }

    /// Types text key by key.
    pub fn type_text(&self, text: &str) {
        self.with(|session| session.perform(&keys::text(text)));
    }

    /// Types text key by key, with so many milliseconds between the keys; U+E006 is Enter. At 0 the keys come as fast as the driver sends them.
    pub fn type_at(&self, text: &str, pace: u32) {
        self.with(|session| session.perform(&if pace == 0 { keys::text(text) } else { keys::paced(text, pace) }));
    }

    /// Makes the page's processor this many times slower; only Chromium can.
    pub fn slow_down(&self, times: u32) {
        if self.kind == Kind::Chromium {
            let body = json!({ "cmd": "Emulation.setCPUThrottlingRate", "params": { "rate": times } });
            self.with(|session| session.post("/goog/cdp/execute", &body)).unwrap_or_else(|refusal| panic!("{refusal}"));
        }
    }

    /// The box of an element once it has stopped moving: the same over two frames.
    pub fn rest(&self, element: &Element) -> Rect {
        self.eval(
            "const [e] = arguments, box = () => { const r = e.getBoundingClientRect(); return `${r.x} ${r.y} ${r.width} ${r.height}`; };
             e.scrollIntoView({ block: 'nearest', inline: 'nearest' });
             return new Promise((done) => {
                let last = '';
                const step = () => { const now = box(); now === last ? done(true) : (last = now, requestAnimationFrame(step)); };
                requestAnimationFrame(step);
             })",
            &[element.to_value()],
        );
        self.rect(element)
    }

    /// Clicks the middle of an element, scrolled into view before.
    pub fn click(&self, element: &Element) {
        let start = Instant::now();
        let mut at = self.rest(element).center();
        // A page that scrolls by itself may have carried it away since.
        let seen = |at: Point| {
            let inside = "const [x, y] = arguments; return x >= 0 && y >= 0 && x < innerWidth && y < innerHeight";
            self.eval(inside, &[json!(at.x), json!(at.y)]) == json!(true)
        };
        while !seen(at) && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(50));
            at = self.rest(element).center();
        }
        self.click_at(at);
    }

    /// Clicks an element found by role and name.
    pub fn click_on(&self, role: &str, name: &str) {
        let element = self.get(role, name);
        self.click(&element);
    }

    /// Moves the pointer to a point.
    pub fn hover(&self, at: Point) {
        self.with(|session| session.perform(&pointer::hover(at)));
    }

    /// Clicks a point.
    pub fn click_at(&self, at: Point) {
        self.with(|session| session.perform(&pointer::click(at, 1)));
    }

    /// Double-clicks a point.
    pub fn double_click_at(&self, at: Point) {
        self.with(|session| session.perform(&pointer::click(at, 2)));
    }

    /// Drags from the first point along the others and lets go.
    pub fn drag(&self, way: &[Point]) {
        self.grab(way);
        self.with(|session| session.perform(&pointer::drop_here()));
    }

    /// Drags and keeps the button pressed.
    pub fn grab(&self, way: &[Point]) {
        self.with(|session| session.perform(&pointer::grab(way)));
    }

    /// Lets go of the button.
    pub fn let_go(&self) {
        self.with(|session| session.perform(&pointer::drop_here()));
    }

    /// Turns the wheel over a point.
    pub fn wheel(&self, at: Point, dx: i32, dy: i32) {
        let (x, y) = self.turned.get();
        self.turned.set((x + dx, y + dy));
        // WebKit's driver takes what it is given for where the wheel stands, and turns it by what that differs from last time.
        let (dx, dy) = if self.kind == Kind::Webkit { self.turned.get() } else { (dx, dy) };
        self.with(|session| session.perform(&pointer::wheel(at, dx, dy)));
    }

    /// Puts text on the clipboard as a person does: from a text field of the page, with Ctrl+C.
    pub fn copy_text(&self, text: &str) {
        self.eval(
            "const field = document.body.appendChild(document.createElement('textarea'));
             field.id = 'clip'; field.value = arguments[0]; field.focus(); field.select();",
            &[json!(text)],
        );
        self.press("Ctrl+c");
        self.eval("document.getElementById('clip').remove()", &[]);
    }

    /// What is on the clipboard: pasted into a text field of the page with Ctrl+V.
    pub fn pasted_text(&self) -> String {
        self.eval("const field = document.body.appendChild(document.createElement('textarea')); field.id = 'clip'; field.focus();", &[]);
        self.press("Ctrl+v");
        let text = self.eval("const field = document.getElementById('clip'); field.remove(); return field.value", &[]);
        text.as_str().unwrap_or_default().to_owned()
    }

    /// The folder in which this browser puts downloads.
    pub fn downloads(&self) -> PathBuf {
        self.browser.borrow().downloads()
    }

    /// Keeps a picture of the page as PNG.
    ///
    /// # Errors
    /// Why there is none.
    pub fn picture(&self, file: &Path) -> Result<(), String> {
        self.browser.borrow_mut().picture(file)
    }

    // Ending

    /// Forgives the errors of this page: the test provokes them.
    pub fn forgive(&self) {
        self.forgiven.set(true);
    }

    /// Errors and policy violations that the page has seen so far.
    pub fn complaints(&self) -> Vec<String> {
        strings(
            &self
                .try_eval("return window.watch ? [...watch.errors, ...watch.violations] : []", &[])
                .unwrap_or_default(),
        )
    }

    /// Panics when the page has complained, unless the test forgave it.
    pub fn check(&self) {
        if !self.forgiven.get() {
            let complaints = self.complaints();
            assert!(complaints.is_empty(), "the page complained: {complaints:#?}");
            // The focus never falls to the page after what was done in a widget.
            let lost = || self.try_eval("return !!window.watch?.lost?.()", &[]).unwrap_or_default() == true;
            if lost() {
                self.settle();
                assert!(!lost(), "the focus fell to the page");
            }
        }
    }
}

/// Waits until there is something.
///
/// # Panics
/// When there never is.
pub fn until_some<T>(what: &str, look: impl Fn() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < PATIENCE, "never came true: {what}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// A fixture file of the tests.
pub fn fixture(name: &str) -> String {
    let path = server::root().join("tests/browser/pages").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

pub(crate) fn strings(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|s| s.as_str().unwrap_or_default().to_owned()).collect()
}
