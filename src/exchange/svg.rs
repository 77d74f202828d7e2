//! A drawing as SVG: text stays text, colours stand in attributes (pages that forbid style sheets show it all the same),
//! nothing is fetched, and the plan itself can ride along.

use crate::layout::arrows::push_px;
use crate::layout::hues::{EDGE, FILL};
use crate::layout::scene::{Scene, SceneInk, SceneShape, TextAlign, font};

/// The colours of a drawing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    #[default]
    Light,
    Dark,
    /// Those of the page around: its text colour on its ground, and as wide as its column at most. Bars keep their own.
    Page,
}

/// Font families, in the order they are looked for.
const FAMILY: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
/// Id of the element that carries the plan.
pub const PLAN_ID: &str = "plan-widget-plan";

/// The share of its colour that what is done has kept.
const DONE: &str = "0.45";
const FADE: [&str; 5] = ["0.85", "0.65", "0.45", "0.28", "0.12"];

/// The drawing as a complete SVG document. `plan` is embedded as metadata, so that the picture can be opened again; leave it
/// out where the picture must hold no more than it shows.
pub fn svg(scene: &Scene, theme: Theme, plan: Option<&str>) -> String {
    let mut out = String::with_capacity(scene.shapes.len() * 96 + plan.map_or(0, str::len) + 512);
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"");
    if theme == Theme::Page {
        // Without a height it keeps its shape at every width.
        out.push_str("100%\" style=\"max-width:");
        push_px(&mut out, scene.width);
        out.push_str("px");
    } else {
        push_px(&mut out, scene.width);
        out.push_str("\" height=\"");
        push_px(&mut out, scene.height);
    }
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

fn push_shape(out: &mut String, shape: &SceneShape, theme: Theme) {
    match shape {
        SceneShape::Rect { x, y, width, height, radius, ink } => {
            out.push_str("<rect");
            numbers(out, &[("x", *x), ("y", *y), ("width", *width), ("height", *height)]);
            if *radius > 0.0 {
                numbers(out, &[("rx", *radius)]);
            }
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        SceneShape::Line { x1, y1, x2, y2, ink } => {
            out.push_str("<line");
            numbers(out, &[("x1", *x1), ("y1", *y1), ("x2", *x2), ("y2", *y2)]);
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        SceneShape::Path { data, ink } => {
            out.push_str("<path d=\"");
            push_escaped(out, data);
            out.push('"');
            paint(out, *ink, theme);
            out.push_str("/>\n");
        }
        SceneShape::Text { x, y, text, align, ink } => {
            let (size, bold) = font(*ink);
            out.push_str("<text");
            // The baseline that centres capitals on `y`; `dominant-baseline` is not everywhere understood.
            numbers(out, &[("x", *x), ("y", y + size * 0.35), ("font-size", size)]);
            if bold {
                out.push_str(" font-weight=\"600\"");
            }
            out.push_str(match align {
                TextAlign::Start => "",
                TextAlign::Middle => " text-anchor=\"middle\"",
                TextAlign::End => " text-anchor=\"end\"",
            });
            paint(out, *ink, theme);
            out.push('>');
            push_escaped(out, text);
            out.push_str("</text>\n");
        }
        SceneShape::Open { name } => {
            out.push_str("<g><title>");
            push_escaped(out, name);
            out.push_str("</title>\n");
        }
        SceneShape::Close => out.push_str("</g>\n"),
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

/// The paint attributes of an ink on light paper, each with a leading space: for writers of other formats, so that all pictures have the same colours.
pub fn paint_of(ink: SceneInk) -> String {
    let mut out = String::new();
    paint(&mut out, ink, Theme::Light);
    out
}

/// Paint attributes, each with a leading space. Text has at least 4.5:1 against what it stands on, lines that mean something
/// 3:1.
fn paint(out: &mut String, ink: SceneInk, theme: Theme) {
    let set = usize::from(theme == Theme::Dark);
    let of = |colours: &[[&'static str; 8]; 2], hue: u8| Some(colours[set][usize::from(hue % 8)]);
    let (fill, stroke, opacity) = match ink {
        SceneInk::Bar(hue) => (of(&FILL, hue), of(&EDGE, hue), None),
        SceneInk::Body(hue) => (of(&FILL, hue), None, None),
        SceneInk::Edge(hue) => (Some("none"), of(&EDGE, hue), None),
        SceneInk::Fade(hue, step) => (of(&FILL, hue), None, FADE.get(usize::from(step)).copied()),
        SceneInk::Progress(hue) => (of(&EDGE, hue), None, None),
        // On a dark page a bar that has paled would not carry its dark label; its mark says that it is done.
        SceneInk::Done(hue) => (of(&FILL, hue), of(&EDGE, hue), (theme != Theme::Page).then_some(DONE)),
        _ => {
            out.push_str(match theme {
                Theme::Light => light(ink),
                Theme::Dark => dark(ink),
                Theme::Page => of_page(ink),
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

const fn light(ink: SceneInk) -> &'static str {
    match ink {
        SceneInk::Paper => " fill=\"#ffffff\"",
        SceneInk::Title | SceneInk::LaneTitle | SceneInk::HeaderMajor | SceneInk::BarLabel => " fill=\"#1f2328\"",
        SceneInk::BesideLabel
        | SceneInk::TrayLabel
        | SceneInk::LegendLabel
        | SceneInk::MilestoneLabel
        | SceneInk::BandLabel => " fill=\"#32383f\"",
        SceneInk::Note | SceneInk::HeaderMinor => " fill=\"#57606a\"",
        SceneInk::GridMajor => " stroke=\"#d7dce1\"",
        SceneInk::GridMinor => " stroke=\"#eef1f4\"",
        SceneInk::LaneLine => " stroke=\"#d7dce1\"",
        SceneInk::Band => " fill=\"#eaeef2\"",
        SceneInk::Bar(_)
        | SceneInk::Body(_)
        | SceneInk::Edge(_)
        | SceneInk::Fade(..)
        | SceneInk::Progress(_)
        | SceneInk::Done(_) => "",
        SceneInk::Late => " stroke=\"#c0362c\" stroke-width=\"1.5\"",
        SceneInk::Critical => " fill=\"#1f2328\"",
        SceneInk::Slack => " stroke=\"#57606a\" stroke-width=\"1.5\"",
        SceneInk::Ghost => " fill=\"none\" stroke=\"#818b98\" stroke-dasharray=\"3 2\"",
        SceneInk::Arrow => " fill=\"none\" stroke=\"#818b98\"",
        SceneInk::ViolatedArrow => " fill=\"none\" stroke=\"#c0362c\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\"",
        SceneInk::Milestone => " fill=\"#1f2328\"",
        SceneInk::Today => " stroke=\"#c0362c\"",
        SceneInk::TodayLabel => " fill=\"#b42318\"",
        SceneInk::Load => " fill=\"#a8b3be\"",
        SceneInk::Overload => " fill=\"#fbe3e0\" stroke=\"#c0362c\"",
        SceneInk::LoadLabel => " fill=\"#1f2328\"",
        SceneInk::OverLabel => " fill=\"#9f1d14\"",
        SceneInk::Tray => " fill=\"#f6f8fa\" stroke=\"#d7dce1\"",
    }
}

const fn dark(ink: SceneInk) -> &'static str {
    match ink {
        SceneInk::Paper => " fill=\"#16181c\"",
        SceneInk::Title | SceneInk::LaneTitle | SceneInk::HeaderMajor | SceneInk::BarLabel => " fill=\"#eceff3\"",
        SceneInk::BesideLabel
        | SceneInk::TrayLabel
        | SceneInk::LegendLabel
        | SceneInk::MilestoneLabel
        | SceneInk::BandLabel => " fill=\"#d5dae1\"",
        SceneInk::Note | SceneInk::HeaderMinor => " fill=\"#9ba4b0\"",
        SceneInk::GridMajor => " stroke=\"#343942\"",
        SceneInk::GridMinor => " stroke=\"#24282e\"",
        SceneInk::LaneLine => " stroke=\"#343942\"",
        SceneInk::Band => " fill=\"#292e35\"",
        SceneInk::Bar(_)
        | SceneInk::Body(_)
        | SceneInk::Edge(_)
        | SceneInk::Fade(..)
        | SceneInk::Progress(_)
        | SceneInk::Done(_) => "",
        SceneInk::Late => " stroke=\"#ff7b6e\" stroke-width=\"1.5\"",
        SceneInk::Critical => " fill=\"#eceff3\"",
        SceneInk::Slack => " stroke=\"#9ba4b0\" stroke-width=\"1.5\"",
        SceneInk::Ghost => " fill=\"none\" stroke=\"#7d8794\" stroke-dasharray=\"3 2\"",
        SceneInk::Arrow => " fill=\"none\" stroke=\"#7d8794\"",
        SceneInk::ViolatedArrow => " fill=\"none\" stroke=\"#ff7b6e\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\"",
        SceneInk::Milestone => " fill=\"#eceff3\"",
        SceneInk::Today => " stroke=\"#ff7b6e\"",
        SceneInk::TodayLabel => " fill=\"#ff9a8f\"",
        SceneInk::Load => " fill=\"#5a6472\"",
        SceneInk::Overload => " fill=\"#4a1f1b\" stroke=\"#ff7b6e\"",
        SceneInk::LoadLabel => " fill=\"#eceff3\"",
        SceneInk::OverLabel => " fill=\"#ffb3aa\"",
        SceneInk::Tray => " fill=\"#1d2025\" stroke=\"#343942\"",
    }
}

const fn of_page(ink: SceneInk) -> &'static str {
    match ink {
        SceneInk::Paper => " fill=\"none\"",
        SceneInk::BarLabel => light(ink),
        SceneInk::Note | SceneInk::HeaderMinor => " fill=\"currentColor\" fill-opacity=\"0.75\"",
        SceneInk::GridMajor | SceneInk::LaneLine => " stroke=\"currentColor\" stroke-opacity=\"0.25\"",
        SceneInk::GridMinor => " stroke=\"currentColor\" stroke-opacity=\"0.1\"",
        SceneInk::Band => " fill=\"currentColor\" fill-opacity=\"0.1\"",
        SceneInk::Load => " fill=\"currentColor\" fill-opacity=\"0.25\"",
        SceneInk::Overload => " fill=\"#d9534a\" fill-opacity=\"0.25\" stroke=\"#d9534a\"",
        SceneInk::Late => " stroke=\"#d9534a\" stroke-width=\"1.5\"",
        SceneInk::Today => " stroke=\"#d9534a\"",
        SceneInk::ViolatedArrow => " fill=\"none\" stroke=\"#d9534a\" stroke-width=\"1.5\" stroke-dasharray=\"4 2\"",
        SceneInk::Slack => " stroke=\"currentColor\" stroke-width=\"1.5\"",
        SceneInk::Ghost => " fill=\"none\" stroke=\"#818b98\" stroke-dasharray=\"3 2\"",
        SceneInk::Arrow => " fill=\"none\" stroke=\"#818b98\"",
        SceneInk::Tray => " fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.4\"",
        _ => " fill=\"currentColor\"",
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
