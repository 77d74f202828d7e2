//! A WebDriver session: the commands of the W3C protocol that the tests use, each a method that panics with the driver's words.

use std::net::SocketAddr;

use serde_json::{Value, json};

use crate::http::Http;

/// The key under which WebDriver passes an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// An element of the page, as the driver names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Element(pub(crate) String);

impl Element {
    /// Reads the element out of a script's result.
    pub fn from_value(value: &Value) -> Option<Self> {
        value.get(ELEMENT)?.as_str().map(|id| Self(id.to_owned()))
    }

    /// The element as an argument of a script, or as the origin of a pointer move.
    pub fn to_value(&self) -> Value {
        json!({ ELEMENT: self.0 })
    }
}

/// An open session with one browser window.
pub struct Session {
    http: Http,
    base: String,
}

/// What went wrong, in the driver's words.
pub type Refusal = String;

impl Session {
    /// Starts a browser with the given capabilities.
    ///
    /// # Errors
    /// The driver's message when the browser does not start.
    pub fn start(driver: SocketAddr, capabilities: &Value) -> Result<Self, Refusal> {
        let http = Http::connect(driver).map_err(|e| e.to_string())?;
        let mut session = Self { http, base: String::new() };
        let body = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let opened = session.command("POST", "/session", Some(&body))?;
        let id = opened["sessionId"].as_str().ok_or("the driver named no session")?;
        session.base = format!("/session/{id}");
        Ok(session)
    }

    fn command(&mut self, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refusal> {
        let path = format!("{}{path}", self.base);
        let mut answer = self.http.send(method, &path, body).map_err(|e| format!("{method} {path}: {e}"))?;
        let value = answer["value"].take();
        match value.get("error").and_then(Value::as_str) {
            Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or_default())),
            None => Ok(value),
        }
    }

    /// Sends a command of the protocol below this session's path.
    ///
    /// # Errors
    /// The driver's message when it refuses.
    pub fn post(&mut self, path: &str, body: &Value) -> Result<Value, Refusal> {
        self.command("POST", path, Some(body))
    }

    /// Asks for something below this session's path.
    ///
    /// # Errors
    /// The driver's message when it refuses.
    pub fn get(&mut self, path: &str) -> Result<Value, Refusal> {
        self.command("GET", path, None)
    }

    fn must(&mut self, path: &str, body: &Value) -> Value {
        self.post(path, body).unwrap_or_else(|refusal| panic!("{path}: {refusal}"))
    }

    /// Opens a page and waits for its `load` event.
    pub fn open(&mut self, url: &str) {
        self.must("/url", &json!({ "url": url }));
    }

    /// Runs the body of a function in the page and returns what it returns; a promise is awaited.
    ///
    /// # Errors
    /// The page's exception.
    pub fn try_run(&mut self, script: &str, args: &[Value]) -> Result<Value, Refusal> {
        self.post("/execute/sync", &json!({ "script": script, "args": args }))
    }

    /// Performs a list of input sources' actions, in step.
    pub fn perform(&mut self, sources: &Value) {
        self.must("/actions", &json!({ "actions": sources }));
    }

    /// Lets go of every key and button.
    pub fn release(&mut self) {
        let _ = self.command("DELETE", "/actions", None);
    }

    /// Forgets the cookies of the page on screen.
    pub fn delete_cookies(&mut self) {
        let _ = self.command("DELETE", "/cookie", None);
    }

    /// Sets the outer size of the window, in CSS pixels.
    pub fn resize(&mut self, width: u32, height: u32) {
        self.must("/window/rect", &json!({ "width": width, "height": height }));
    }

    /// The role that the browser itself computes.
    pub fn computed_role(&mut self, element: &Element) -> String {
        self.computed(element, "computedrole")
    }

    /// The accessible name that the browser itself computes.
    pub fn computed_name(&mut self, element: &Element) -> String {
        self.computed(element, "computedlabel")
    }

    fn computed(&mut self, element: &Element, what: &str) -> String {
        let path = format!("/element/{}/{what}", element.0);
        let value = self.get(&path).unwrap_or_else(|refusal| panic!("{path}: {refusal}"));
        value.as_str().unwrap_or_default().to_owned()
    }

    /// Types into an element as WebDriver does; the way to hand files to a file input.
    pub fn send_keys(&mut self, element: &Element, text: &str) {
        self.must(&format!("/element/{}/value", element.0), &json!({ "text": text }));
    }

    /// The window's picture as base64 PNG.
    ///
    /// # Errors
    /// The driver's message when it has none.
    pub fn screenshot(&mut self) -> Result<String, Refusal> {
        self.get("/screenshot").map(|png| png.as_str().unwrap_or_default().to_owned())
    }

    /// Ends the session, and the browser with it.
    pub fn quit(&mut self) {
        let _ = self.command("DELETE", "", None);
    }
}
