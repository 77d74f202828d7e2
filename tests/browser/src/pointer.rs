//! The mouse and its wheel, as WebDriver pointer actions. Positions are CSS pixels of the viewport.

use serde_json::{Value, json};

/// A point of the viewport, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

impl Point {
    pub fn by(self, dx: f64, dy: f64) -> Self {
        Self { x: self.x + dx, y: self.y + dy }
    }
}

/// An element's box in the viewport, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Rect {
    pub fn center(self) -> Point {
        self.at(0.5, 0.5)
    }

    /// A point inside, in shares of the width and the height.
    pub fn at(self, across: f64, down: f64) -> Point {
        Point { x: self.x + self.width * across, y: self.y + self.height * down }
    }

    pub fn right(self) -> f64 {
        self.x + self.width
    }

    pub fn bottom(self) -> f64 {
        self.y + self.height
    }
}

/// Some drivers take whole pixels only.
fn whole(px: f64) -> i64 {
    px.round() as i64
}

fn go(to: Point, milliseconds: u32) -> Value {
    json!({ "type": "pointerMove", "duration": milliseconds, "x": whole(to.x), "y": whole(to.y), "origin": "viewport" })
}

fn down() -> Value {
    json!({ "type": "pointerDown", "button": 0 })
}

fn up() -> Value {
    json!({ "type": "pointerUp", "button": 0 })
}

fn mouse(steps: Vec<Value>) -> Value {
    json!([{ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": steps }])
}

/// Moves there without a button.
pub fn hover(at: Point) -> Value {
    mouse(vec![go(at, 0)])
}

/// Presses and lets go, `times` times over.
pub fn click(at: Point, times: usize) -> Value {
    let presses = (0..times).flat_map(|_| [down(), up()]);
    mouse([go(at, 0)].into_iter().chain(presses).collect())
}

/// Presses and lets go of the second button, which asks for a menu.
pub fn context_click(at: Point) -> Value {
    let second = |kind: &str| json!({ "type": kind, "button": 2 });
    mouse(vec![go(at, 0), second("pointerDown"), second("pointerUp")])
}

/// A finger that is put down and taken away.
pub fn tap(at: Point) -> Value {
    let steps = [go(at, 0), down(), up()];
    json!([{ "type": "pointer", "id": "finger", "parameters": { "pointerType": "touch" }, "actions": steps }])
}

/// The first part of a drag: press, then along the way with the button held.
pub fn grab(way: &[Point]) -> Value {
    let (first, rest) = way.split_first().expect("a drag starts somewhere");
    let moves = rest.iter().map(|to| go(*to, 40));
    mouse([go(*first, 0), down()].into_iter().chain(moves).collect())
}

/// A drag with one of the other buttons.
pub fn drag_with(button: u32, way: &[Point]) -> Value {
    let (first, rest) = way.split_first().expect("a drag starts somewhere");
    let press = |kind: &str| json!({ "type": kind, "button": button });
    let moves = rest.iter().map(|to| go(*to, 40));
    mouse([go(*first, 0), press("pointerDown")].into_iter().chain(moves).chain([press("pointerUp")]).collect())
}

/// The last part of a drag.
pub fn drop_here() -> Value {
    mouse(vec![up()])
}

/// Turns the wheel over a point: positive is down.
pub fn wheel(at: Point, dx: i32, dy: i32) -> Value {
    json!([{
        "type": "wheel", "id": "wheel",
        "actions": [{ "type": "scroll", "x": whole(at.x), "y": whole(at.y), "deltaX": dx, "deltaY": dy, "duration": 50, "origin": "viewport" }],
    }])
}

/// A finger that is put down, drawn along in small steps, and taken away.
pub fn swipe(from: Point, to: Point) -> Value {
    const STEPS: u32 = 12;
    let part = |n: u32| f64::from(n) / f64::from(STEPS);
    let step = |n| go(from.by((to.x - from.x) * part(n), (to.y - from.y) * part(n)), 16);
    let steps = [go(from, 0), down()].into_iter().chain((1..=STEPS).map(step)).chain([up()]);
    json!([{ "type": "pointer", "id": "finger", "parameters": { "pointerType": "touch" }, "actions": steps.collect::<Vec<_>>() }])
}
