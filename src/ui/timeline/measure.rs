//! The widths of texts in the widget's font: each letter is measured once, so that thousands of titles cost additions.

use crate::base::map::Map;
use crate::layout::text::text_width;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement};

/// Size of the letters on bars and in the header, px.
const SIZE: f64 = 12.0;

/// Widths of letters, filled as they are met.
#[derive(Default)]
pub struct Measure {
    pen: Option<CanvasRenderingContext2d>,
    letters: RefCell<Letters>,
}

struct Letters {
    /// NaN until asked for.
    plain: [f64; 128],
    others: Map<char, f64>,
}

impl Default for Letters {
    fn default() -> Letters {
        Letters { plain: [f64::NAN; 128], others: Map::default() }
    }
}

impl Measure {
    /// Measures in the font of an element.
    pub fn of(element: &Element) -> Measure {
        Measure { pen: pen(element), letters: RefCell::default() }
    }

    /// True if the font is known; else widths are estimates.
    pub fn is_real(&self) -> bool {
        self.pen.is_some()
    }

    /// Width of a text, px. Ligatures and kerning are left out of account.
    pub fn width(&self, text: &str) -> f64 {
        if self.pen.is_none() {
            return text_width(text, SIZE, false);
        }
        let mut letters = self.letters.borrow_mut();
        let mut sum = 0.0;
        for letter in text.chars() {
            let code = letter as usize;
            let known = match letters.plain.get(code) {
                Some(width) => *width,
                None => letters.others.get(&letter).copied().unwrap_or(f64::NAN),
            };
            sum += if known.is_nan() {
                let width = self.ask(letter);
                match letters.plain.get_mut(code) {
                    Some(slot) => *slot = width,
                    None => {
                        letters.others.insert(letter, width);
                    }
                }
                width
            } else {
                known
            };
        }
        sum
    }

    fn ask(&self, letter: char) -> f64 {
        let measured = self.pen.as_ref().and_then(|pen| pen.measure_text(letter.encode_utf8(&mut [0; 4])).ok());
        measured.map_or(SIZE * 0.6, |measured| measured.width())
    }
}

fn pen(element: &Element) -> Option<CanvasRenderingContext2d> {
    let window = web_sys::window()?;
    let family = window.get_computed_style(element).ok()??.get_property_value("font-family").ok()?;
    let canvas: HtmlCanvasElement = window.document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    pen.set_font(&format!("12px {family}"));
    Some(pen)
}
