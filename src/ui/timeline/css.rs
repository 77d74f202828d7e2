//! Lengths as CSS and SVG take them.

use crate::layout::arrows::push_px;

/// A length for CSS.
pub fn px(name: &str, value: f64) -> String {
    let mut out = String::with_capacity(name.len() + 12);
    out.push_str(name);
    out.push(':');
    push_px(&mut out, value);
    out.push_str("px;");
    out
}

/// A number of px for an attribute.
pub fn length(value: f64) -> String {
    let mut out = String::new();
    push_px(&mut out, value);
    out
}

/// `translate(x y)` for SVG.
pub fn moved(x: f64, y: f64) -> String {
    let mut out = String::from("translate(");
    push_px(&mut out, x);
    out.push(' ');
    push_px(&mut out, y);
    out.push(')');
    out
}
