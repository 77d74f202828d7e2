//! A drawing as SVG: text stays text, colours stand in attributes (pages that forbid style sheets show it all the same),
//! nothing is fetched, and the plan itself can ride along.

use crate::layout::arrows::push_px;
use crate::layout::hues::{EDGE, FILL};
use crate::layout::scene::{Align, Ink, Scene, Shape, font};

/// The colours of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    #[default]
    Light,
    Dark,
}

/// Font families, in the order they are looked for.
const FAMILY: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/// Id of the element that carries the plan.
pub const PLAN_ID: &str = "plan-widget-plan";

/// How much of its colour what is done has kept.
const DONE: &str = "0.45";
const FADE: [&str; 5] = ["0.85", "0.65", "0.45", "0.28", "0.12"];

/// The drawing as a complete SVG document. `plan` is embedded as metadata, so that the picture can be opened again; leave it
/// out where the picture must hold no more than it shows.
pub fn svg(scene: &Scene, theme: Theme, plan: Option<&str>) -> String {
    let mut out = String::with_capacity(scene.shapes.len() * 96 + plan.map_or(0, str::len) + 512);
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    push_px(&mut out, scene.width);
    out.push_str("\" height=\"");
    push_px(&mut out, scene.height);
    out.push_str("\" viewBox=\"0 0 ");
    push_px(&mut out, scene.width);
    out.push(' ');
    push_px(&mut out, scene.height);
    out.push_str("\" role=\"img\" font-family=\"");
    out.push_str(FAMILY);
    out.push_str("\">\n<title>");
    push_escaped(&mut out, &scene.name);
    out.push_str("</title>\n");
    if let Some(plan) = plan {
        out.push_str("<metadata id=\"");
        out.push_str(PLAN_ID);
        out.push_str("\">");
        push_escaped(&mut out, plan);
        out.push_str("</metadata>\n");
    }
    for shape in &scene.shapes {
        push_shape(&mut out, shape, theme);
    }
    out.push_str("</svg>\n");
    out
}

/// The plan's text that [`svg`] embedded in a picture; `None` where there is none.
pub fn plan_in(svg: &str) -> Option<String> {
    let start = svg.find(&["<metadata id=\"", PLAN_ID, "\">"].concat())?;
    let text = &svg[start..];
    let text = &text[text.find('>')? + 1..text.find("</metadata>")?];
    // The ampersand last: `&amp;lt;` stands for `&lt;`.
    Some(text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&"))
}

fn push_shape(out: &mut String, shape: &Shape, theme: Theme) {
    match shape {
        Shape::Rect { x, y, width, height, radius, ink } => {
            out.push_str("<rect");
            numbers(out, &[("x", *x), ("y", *y), ("width", *width), ("height", *height)]);
            if *radius > 0.0 {
                numbers(out, &[("rx", *radius)]);
            }
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        Shape::Line { x1, y1, x2, y2, ink } => {
            out.push_str("<line");
            numbers(out, &[("x1", *x1), ("y1", *y1), ("x2", *x2), ("y2", *y2)]);
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        Shape::Path { data, ink } => {
            out.push_str("<path d=\"");
            push_escaped(out, data);
            out.push('"');
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        Shape::Text { x, y, text, align, ink } => {
            let (size, bold) = font(*ink);
            out.push_str("<text");
            // The baseline that centres capitals on `y`; `dominant-baseline` is not everywhere understood.
            numbers(out, &[("x", *x), ("y", y + size * 0.35), ("font-size", size)]);
            if bold {
                out.push_str(" font-weight=\"600\"");
            }
            out.push_str(match align {
                Align::Start => "",
                Align::Middle => " text-anchor=\"middle\"",
                Align::End => " text-anchor=\"end\"",
            });
            paint(out, *ink, theme);
            out.push('>');
            push_escaped(out, text);
            out.push_str("</text>\n");
        }
        Shape::Open { name } => {
            out.push_str("<g><title>");
            push_escaped(out, name);
            out.push_str("</title>\n");
        }
        Shape::Close => out.push_str("</g>\n"),
    }
}

fn numbers(out: &mut String, attributes: &[(&str, f64)]) {
    for (name, value) in attributes {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        push_px(out, *value);
        out.push('"');
    }
}

/// Paint attributes, each with a leading space. Text has at least 4.5:1 against what it stands on, lines that mean something
/// 3:1.
fn paint(out: &mut String, ink: Ink, theme: Theme) {
    let of = |colours: &[[&'static str; 8]; 2], hue: u8| Some(colours[theme as usize][usize::from(hue % 8)]);
    let (fill, stroke, opacity) = match ink {
        Ink::Bar(hue) => (of(&FILL, hue), of(&EDGE, hue), None),
        Ink::Body(hue) => (of(&FILL, hue), None, None),
        Ink::Edge(hue) => (Some("none"), of(&EDGE, hue), None),
        Ink::Fade(hue, step) => (of(&FILL, hue), None, FADE.get(usize::from(step)).copied()),
        Ink::Progress(hue) => (of(&EDGE, hue), None, None),
        Ink::Done(hue) => (of(&FILL, hue), of(&EDGE, hue), Some(DONE)),
        _ => {
            out.push_str(match theme {
                Theme::Light => light(ink),
                Theme::Dark => dark(ink),
            });
            return;
        }
    };
    for (name, value) in [(" fill=\"", fill), (" stroke=\"", stroke), (" fill-opacity=\"", opacity)] {
        if let Some(value) = value {
            out.push_str(name);
            out.push_str(value);
            out.push('"');
        }
    }
}

const fn light(ink: Ink) -> &'static str {
    match ink {
        Ink::Paper => " fill=\"#ffffff\"",
        Ink::Title | Ink::LaneTitle | Ink::HeaderMajor | Ink::BarLabel => " fill=\"#1f2328\"",
        Ink::BesideLabel | Ink::TrayLabel | Ink::LegendLabel | Ink::MilestoneLabel | Ink::BandLabel => {
            " fill=\"#32383f\""
        }
        Ink::Note | Ink::HeaderMinor => " fill=\"#57606a\"",
        Ink::GridMajor => " stroke=\"#d7dce1\"",
        Ink::GridMinor => " stroke=\"#eef1f4\"",
        Ink::LaneLine => " stroke=\"#d7dce1\"",
        Ink::Band => " fill=\"#eaeef2\"",
        Ink::Bar(_) | Ink::Body(_) | Ink::Edge(_) | Ink::Fade(..) | Ink::Progress(_) | Ink::Done(_) => "",
        Ink::Late => " stroke=\"#c0362c\" stroke-width=\"1.5\"",
        Ink::Critical => " fill=\"#1f2328\"",
        Ink::Slack => " stroke=\"#57606a\" stroke-width=\"1.5\"",
        Ink::Ghost => " fill=\"none\" stroke=\"#818b98\" stroke-dasharray=\"3 2\"",
        Ink::Arrow => " fill=\"none\" stroke=\"#818b98\"",
        Ink::ViolatedArrow => " fill=\"none\" stroke=\"#c0362c\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\"",
        Ink::Milestone => " fill=\"#1f2328\"",
        Ink::Today => " stroke=\"#c0362c\"",
        Ink::TodayLabel => " fill=\"#b42318\"",
        Ink::Load => " fill=\"#a8b3be\"",
        Ink::Overload => " fill=\"#fbe3e0\" stroke=\"#c0362c\"",
        Ink::LoadLabel => " fill=\"#1f2328\"",
        Ink::OverLabel => " fill=\"#9f1d14\"",
        Ink::Tray => " fill=\"#f6f8fa\" stroke=\"#d7dce1\"",
    }
}

const fn dark(ink: Ink) -> &'static str {
    match ink {
        Ink::Paper => " fill=\"#16181c\"",
        Ink::Title | Ink::LaneTitle | Ink::HeaderMajor | Ink::BarLabel => " fill=\"#eceff3\"",
        Ink::BesideLabel | Ink::TrayLabel | Ink::LegendLabel | Ink::MilestoneLabel | Ink::BandLabel => {
            " fill=\"#d5dae1\""
        }
        Ink::Note | Ink::HeaderMinor => " fill=\"#9ba4b0\"",
        Ink::GridMajor => " stroke=\"#343942\"",
        Ink::GridMinor => " stroke=\"#24282e\"",
        Ink::LaneLine => " stroke=\"#343942\"",
        Ink::Band => " fill=\"#292e35\"",
        Ink::Bar(_) | Ink::Body(_) | Ink::Edge(_) | Ink::Fade(..) | Ink::Progress(_) | Ink::Done(_) => "",
        Ink::Late => " stroke=\"#ff7b6e\" stroke-width=\"1.5\"",
        Ink::Critical => " fill=\"#eceff3\"",
        Ink::Slack => " stroke=\"#9ba4b0\" stroke-width=\"1.5\"",
        Ink::Ghost => " fill=\"none\" stroke=\"#7d8794\" stroke-dasharray=\"3 2\"",
        Ink::Arrow => " fill=\"none\" stroke=\"#7d8794\"",
        Ink::ViolatedArrow => " fill=\"none\" stroke=\"#ff7b6e\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\"",
        Ink::Milestone => " fill=\"#eceff3\"",
        Ink::Today => " stroke=\"#ff7b6e\"",
        Ink::TodayLabel => " fill=\"#ff9a8f\"",
        Ink::Load => " fill=\"#5a6472\"",
        Ink::Overload => " fill=\"#4a1f1b\" stroke=\"#ff7b6e\"",
        Ink::LoadLabel => " fill=\"#eceff3\"",
        Ink::OverLabel => " fill=\"#ffb3aa\"",
        Ink::Tray => " fill=\"#1d2025\" stroke=\"#343942\"",
    }
}

/// Appends text for XML content and attributes; characters that XML 1.0 forbids are replaced.
fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'.. => out.push(c),
            _ => out.push('\u{fffd}'),
        }
    }
}
