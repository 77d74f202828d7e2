//! The pages of a drawing: as much of it as a slide of 16:9 holds, cut between rows, with the head on each.

use crate::layout::scene::Scene;

/// A slide's share of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct SlidePage {
    /// The parts of the drawing on it, from where to where, px from the top, and how far each is moved down.
    pub strips: Vec<(f64, f64, f64)>,
    /// The size of a px of the drawing, in EMU.
    pub scale: f64,
}

/// The width and the height of a slide, in EMU (914,400 to an inch).
pub const SIZE: (f64, f64) = (12_192_000.0, 6_858_000.0);
/// The room around the drawing, in EMU.
pub const MARGIN: f64 = 228_600.0;

/// The pages of a drawing. One that is little higher than a slide becomes smaller instead; so does a row that no slide would hold.
pub fn pages(scene: &Scene) -> Vec<SlidePage> {
    let (wide, high) = (SIZE.0 - 2.0 * MARGIN, SIZE.1 - 2.0 * MARGIN);
    let scale = wide / scene.width.max(1.0);
    let room = high / scale;
    let fitted = |strips: Vec<(f64, f64, f64)>| {
        let height = strips.iter().map(|(from, to, down)| to - from + down).fold(0.0, f64::max);
        SlidePage { strips, scale: scale.min(high / height.max(1.0)) }
    };
    let head = scene.cuts.first().copied().filter(|head| *head < room * 0.6);
    let Some(head) = head.filter(|_| scene.height > room * 1.25) else {
        return vec![fitted(vec![(0.0, scene.height, 0.0)])];
    };
    let mut pages = Vec::new();
    let mut from = head;
    let mut end = head;
    let close = |pages: &mut Vec<SlidePage>, from: f64, end: f64| {
        pages.push(fitted(vec![(0.0, head, 0.0), (from, end, head)]));
    };
    for row in scene.cuts.iter().skip(1).copied().chain([scene.height]) {
        if head + row - from > room && end > from {
            close(&mut pages, from, end);
            from = end;
        }
        end = row;
    }
    if end > from {
        close(&mut pages, from, end);
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene(height: f64, cuts: Vec<f64>) -> Scene {
        Scene { width: 1600.0, height, name: String::new(), shapes: Vec::new(), cuts }
    }

    #[test]
    fn a_high_drawing_has_several_pages_and_every_row_is_on_one() {
        let cuts: Vec<f64> = (0..30).map(|row| 100.0 + 100.0 * f64::from(row)).collect();
        let pages = pages(&scene(3_100.0, cuts));
        assert!(pages.len() > 3);
        let rows: Vec<(f64, f64)> = pages.iter().map(|page| (page.strips[1].0, page.strips[1].1)).collect();
        assert!(rows.windows(2).all(|pair| pair[0].1 == pair[1].0), "{rows:?}");
        assert_eq!((rows[0].0, rows[rows.len() - 1].1), (100.0, 3_100.0));
        assert!(pages.iter().all(|page| page.strips[0] == (0.0, 100.0, 0.0)));
    }

    #[test]
    fn a_low_drawing_has_one_page() {
        assert_eq!(pages(&scene(500.0, vec![100.0])).len(), 1);
        assert_eq!(pages(&scene(1_000.0, vec![100.0, 500.0])).len(), 1, "smaller rather than two");
        assert_eq!(pages(&scene(9_000.0, Vec::new())).len(), 1, "nowhere to cut");
    }
}
