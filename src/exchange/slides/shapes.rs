//! The shapes of a drawing in DrawingML (ECMA-376): rectangles, lines, paths, texts, and groups with the names of what they show.

use std::fmt::Write;

use super::super::svg::paint_of;
use super::pages::{MARGIN, SIZE, SlidePage};
use crate::base::number::parse_decimal;
use crate::layout::scene::{Scene, SceneInk, SceneShape, TextAlign, font};
use crate::layout::text::text_width;

/// A box in EMU: left, top, right, bottom.
type ShapeBox = (f64, f64, f64, f64);

/// A slide that shows a page of a drawing.
pub fn slide(scene: &Scene, page: &SlidePage) -> String {
    let mut pen = SlidePen { scale: page.scale, down: 0.0, next: 2, open: vec![OpenGroup::default()] };
    for (from, to, down) in &page.strips {
        pen.down = down - from;
        for shape in &scene.strip(*from, *to).shapes {
            pen.draw(shape, *from, *to);
        }
        if let Some(shape) = lane_above(scene, *from, *to) {
            pen.draw(&shape, *from, *to);
        }
    }
    let shapes = pen.open.remove(0).xml;
    format!(
        "<p:sld xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
         xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"><p:cSld name=\"{}\"><p:spTree><p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>\
         <p:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree></p:cSld>\
         <p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>",
        escaped(&scene.name)
    )
}

/// The name of the lane that a strip begins within, at the strip's top; `None` where it begins with a lane of its own.
fn lane_above(scene: &Scene, from: f64, to: f64) -> Option<SceneShape> {
    const ROOM: f64 = 16.0;
    let lanes = scene.shapes.iter().filter_map(|shape| match shape {
        SceneShape::Text { x, y, text, align, ink: SceneInk::LaneTitle } => Some((*x, *y, text, *align)),
        _ => None,
    });
    let (above, within): (Vec<_>, Vec<_>) = lanes.filter(|(_, y, ..)| *y < to).partition(|(_, y, ..)| *y < from);
    let is_free = within.iter().all(|(_, y, ..)| *y > from + 2.0 * ROOM);
    let (x, _, text, align) = above.into_iter().max_by(|one, other| one.1.total_cmp(&other.1)).filter(|_| is_free)?;
    Some(SceneShape::Text { x, y: from + ROOM, text: text.clone(), align, ink: SceneInk::LaneTitle })
}

/// A group that is not closed yet: its name, its shapes and the room they take.
#[derive(Default)]
struct OpenGroup {
    name: String,
    xml: String,
    room: Option<ShapeBox>,
}

struct SlidePen {
    scale: f64,
    /// The px that the strip is moved down.
    down: f64,
    /// The id of the next shape.
    next: u32,
    open: Vec<OpenGroup>,
}

impl SlidePen {
    fn draw(&mut self, shape: &SceneShape, from: f64, to: f64) {
        match shape {
            SceneShape::Rect { x, y, width, height, radius, ink } => {
                let (top, bottom) = (y.max(from), (y + height).min(to));
                if bottom > top {
                    self.rect((*x, top, x + width, bottom), *radius, *ink);
                }
            }
            SceneShape::Line { x1, y1, x2, y2, ink } => {
                self.line((*x1, y1.clamp(from, to)), (*x2, y2.clamp(from, to)), *ink);
            }
            SceneShape::Path { data, ink } => {
                let steps = steps(data);
                let inside = |(_, points): &(char, Vec<(f64, f64)>)| {
                    points.iter().all(|(_, y)| (from - 1.0..=to + 1.0).contains(y))
                };
                // An arrow to another slide leads nowhere on this one.
                if steps.iter().all(inside) {
                    self.path(&steps, *ink);
                }
            }
            SceneShape::Text { x, y, text, align, ink } => self.text((*x, *y), text, *align, *ink),
            SceneShape::Open { name } => self.open.push(OpenGroup { name: name.clone(), ..OpenGroup::default() }),
            SceneShape::Close => self.close(),
        }
    }

    fn placed(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (MARGIN + x * self.scale, MARGIN + (y + self.down) * self.scale)
    }

    fn id(&mut self) -> u32 {
        self.next += 1;
        self.next - 1
    }

    /// Appends a shape's XML and takes note of its room.
    fn push(&mut self, room: ShapeBox, xml: &str) {
        if let Some(group) = self.open.last_mut() {
            group.xml.push_str(xml);
            group.room = Some(group.room.map_or(room, |known| joined(known, room)));
        }
    }

    fn close(&mut self) {
        if self.open.len() < 2 {
            return;
        }
        let Some(OpenGroup { name, xml, room: Some(room) }) = self.open.pop() else { return };
        let (id, name) = (self.id(), escaped(&name));
        let (left, top, wide, high) = numbers(room);
        let xml = format!(
            "<p:grpSp><p:nvGrpSpPr><p:cNvPr id=\"{id}\" name=\"{name}\" descr=\"{name}\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/>\
             <a:chOff x=\"{left}\" y=\"{top}\"/><a:chExt cx=\"{wide}\" cy=\"{high}\"/></a:xfrm></p:grpSpPr>{xml}</p:grpSp>"
        );
        self.push(room, &xml);
    }

    fn rect(&mut self, (x1, y1, x2, y2): ShapeBox, radius: f64, ink: SceneInk) {
        let ((left, top), (right, bottom)) = (self.placed((x1, y1)), self.placed((x2, y2)));
        let geometry = if radius > 0.0 {
            let side = (x2 - x1).min(y2 - y1).max(0.01);
            let round = (radius / side * 100_000.0).clamp(0.0, 50_000.0).round();
            format!(
                "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val {round}\"/></a:avLst></a:prstGeom>"
            )
        } else {
            "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>".to_owned()
        };
        self.shape((left, top, right, bottom), "Box", &geometry, ink);
    }

    fn path(&mut self, steps: &[(char, Vec<(f64, f64)>)], ink: SceneInk) {
        let points: Vec<(f64, f64)> =
            steps.iter().flat_map(|(_, points)| points).map(|point| self.placed(*point)).collect();
        let Some(room) = points.iter().map(|(x, y)| (*x, *y, *x, *y)).reduce(joined) else { return };
        let (_, _, wide, high) = numbers(room);
        let mut drawn = String::new();
        for (command, points) in steps {
            let name = match command {
                'M' => "moveTo",
                'L' => "lnTo",
                'C' => "cubicBezTo",
                'Q' => "quadBezTo",
                _ => "close",
            };
            if name == "close" {
                drawn.push_str("<a:close/>");
                continue;
            }
            let each = if matches!(command, 'C') { 3 } else { 1 + usize::from(*command == 'Q') };
            for points in points.chunks_exact(each) {
                let _ = write!(drawn, "<a:{name}>");
                for point in points {
                    let (x, y) = self.placed(*point);
                    let _ = write!(drawn, "<a:pt x=\"{}\" y=\"{}\"/>", whole(x - room.0), whole(y - room.1));
                }
                let _ = write!(drawn, "</a:{name}>");
            }
        }
        let geometry = format!(
            "<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{wide}\" h=\"{high}\">{drawn}</a:path></a:pathLst></a:custGeom>"
        );
        self.shape(room, "Path", &geometry, ink);
    }

    fn shape(&mut self, room: ShapeBox, name: &str, geometry: &str, ink: SceneInk) {
        let id = self.id();
        let (left, top, wide, high) = numbers(room);
        let paint = self.paint(ink, true);
        let xml = format!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"{name} {id}\"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>{geometry}{paint}</p:spPr></p:sp>"
        );
        self.push(room, &xml);
    }

    fn line(&mut self, from: (f64, f64), to: (f64, f64), ink: SceneInk) {
        let ((x1, y1), (x2, y2)) = (self.placed(from), self.placed(to));
        let room = (x1.min(x2), y1.min(y2), x1.max(x2), y1.max(y2));
        let flip = if (x2 - x1) * (y2 - y1) < 0.0 { " flipV=\"1\"" } else { "" };
        let id = self.id();
        let (left, top, wide, high) = (whole(room.0), whole(room.1), whole(room.2 - room.0), whole(room.3 - room.1));
        let paint = self.paint(ink, false);
        let xml = format!(
            "<p:cxnSp><p:nvCxnSpPr><p:cNvPr id=\"{id}\" name=\"Line {id}\"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr><a:xfrm{flip}><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
             <a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>{paint}</p:spPr></p:cxnSp>"
        );
        self.push(room, &xml);
    }

    fn text(&mut self, (x, y): (f64, f64), text: &str, align: TextAlign, ink: SceneInk) {
        let (size, bold) = font(ink);
        // Fonts differ: room for letters that are wider elsewhere.
        let width = text_width(text, size, bold) * 1.12 + size;
        let (left, side) = match align {
            TextAlign::Start => (x, "l"),
            TextAlign::Middle => (x - width / 2.0, "ctr"),
            TextAlign::End => (x - width, "r"),
        };
        let ((x1, y1), (x2, y2)) = (self.placed((left, y - size * 0.75)), self.placed((left + width, y + size * 0.75)));
        let room = (x1, y1, x2.min(SIZE.0.max(x1 + 1.0)), y2);
        let id = self.id();
        let (left, top, wide, high) = numbers(room);
        // A point is 12,700 EMU, and sizes are in hundredths of one.
        let points = (size * self.scale / 127.0).round().clamp(100.0, 400_000.0);
        let bold = if bold { " b=\"1\"" } else { "" };
        let colour = colour(attribute(&paint_of(ink), "fill").unwrap_or_default(), None);
        let xml = format!(
            "<p:sp><p:nvSpPr><p:cNvPr id=\"{id}\" name=\"Text {id}\"/><p:cNvSpPr txBox=\"1\"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x=\"{left}\" y=\"{top}\"/><a:ext cx=\"{wide}\" cy=\"{high}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"ctr\"/><a:lstStyle/><a:p><a:pPr algn=\"{side}\"/>\
             <a:r><a:rPr lang=\"en-US\" sz=\"{points}\"{bold}>{colour}</a:rPr><a:t>{}</a:t></a:r></a:p></p:txBody></p:sp>",
            escaped(text)
        );
        self.push(room, &xml);
    }

    /// The fill and the outline of an ink, as the picture has them on light paper.
    fn paint(&self, ink: SceneInk, filled: bool) -> String {
        let paint = paint_of(ink);
        let (fill, stroke) = (attribute(&paint, "fill"), attribute(&paint, "stroke"));
        let mut out = String::new();
        if filled {
            match fill.filter(|fill| fill.starts_with('#')) {
                Some(fill) => out.push_str(&colour(fill, attribute(&paint, "fill-opacity"))),
                None => out.push_str("<a:noFill/>"),
            }
        }
        match stroke.filter(|stroke| stroke.starts_with('#')) {
            Some(stroke) => {
                let width = attribute(&paint, "stroke-width").and_then(parse_decimal).unwrap_or(1.0) * self.scale;
                let dash =
                    if attribute(&paint, "stroke-dasharray").is_some() { "<a:prstDash val=\"dash\"/>" } else { "" };
                let _ = write!(out, "<a:ln w=\"{}\">{}{dash}</a:ln>", whole(width), colour(stroke, None));
            }
            None => out.push_str("<a:ln><a:noFill/></a:ln>"),
        }
        out
    }
}

/// The value of an attribute among those of a shape in SVG.
fn attribute<'a>(paint: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = paint.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn colour(hex: &str, opacity: Option<&str>) -> String {
    let hex = hex.trim_start_matches('#');
    let hex = if hex.len() == 6 { hex } else { "1f2328" };
    match opacity.and_then(parse_decimal) {
        Some(share) => format!(
            "<a:solidFill><a:srgbClr val=\"{hex}\"><a:alpha val=\"{}\"/></a:srgbClr></a:solidFill>",
            whole(share * 100_000.0)
        ),
        None => format!("<a:solidFill><a:srgbClr val=\"{hex}\"/></a:solidFill>"),
    }
}

/// The commands of a path with their points.
fn steps(data: &str) -> Vec<(char, Vec<(f64, f64)>)> {
    let mut steps: Vec<(char, Vec<f64>)> = Vec::new();
    for part in data.split_inclusive(|sign: char| sign.is_ascii_alphabetic() || sign == ' ' || sign == ',') {
        let (number, command) = match part.char_indices().next_back() {
            Some((at, sign)) if sign.is_ascii_alphabetic() => (&part[..at], Some(sign)),
            _ => (part, None),
        };
        if let Some(number) = parse_decimal(number.trim_matches([' ', ',']))
            && let Some((_, numbers)) = steps.last_mut()
        {
            numbers.push(number);
        }
        steps.extend(command.map(|command| (command, Vec::new())));
    }
    let points = |numbers: Vec<f64>| numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
    steps.into_iter().map(|(command, numbers)| (command, points(numbers))).collect()
}

fn joined(one: ShapeBox, other: ShapeBox) -> ShapeBox {
    (one.0.min(other.0), one.1.min(other.1), one.2.max(other.2), one.3.max(other.3))
}

/// Left, top, width and height in whole EMU.
fn numbers((left, top, right, bottom): ShapeBox) -> (i64, i64, i64, i64) {
    (whole(left), whole(top), whole(right - left).max(1), whole(bottom - top).max(1))
}

fn whole(number: f64) -> i64 {
    number.round() as i64
}

/// The text for XML; characters that it forbids are replaced, and line breaks are spaces.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            ' '..='\u{fffd}' | '\u{10000}'.. => out.push(sign),
            _ => out.push('\u{fffd}'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_their_points() {
        let found = steps("M1 2L3 4C1 1 2 2 3 3Z");
        assert_eq!(found[0], ('M', vec![(1.0, 2.0)]));
        assert_eq!(found[1], ('L', vec![(3.0, 4.0)]));
        assert_eq!(found[2], ('C', vec![(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]));
        assert_eq!(found[3], ('Z', vec![]));
    }

    #[test]
    fn texts_are_texts() {
        assert_eq!(escaped("a<b & \"c\"\u{1}\n"), "a&lt;b &amp; &quot;c&quot;\u{fffd} ");
    }
}
