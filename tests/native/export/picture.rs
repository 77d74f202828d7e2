//! The complete roadmap as a drawing: all of it is there, nothing lies over anything else, and SVG keeps text as text.

use plan_widget::base::day::Day;
use plan_widget::exchange::svg::{Theme, svg};
use plan_widget::layout::picture::{BarRef, LegendEntry, Picture, PictureBar, PictureLane, PictureLink, draw};
use plan_widget::layout::scene::{Scene, SceneInk, SceneShape, TextAlign, font};
use plan_widget::layout::text::{ellipsis, text_width};
use plan_widget::model::words::DependencyKind;
use plan_widget::schedule::calendar::{DateNames, DayRange, FiscalCalendar, WeekStart};
use proptest::prelude::*;

fn range(start: i32, days: i32) -> DayRange {
    let first = Day::parse("2027-01-01").unwrap().add_days(start);
    DayRange::new(first, first.add_days(days - 1)).unwrap()
}

fn bar(title: &str, start: i32, days: i32) -> PictureBar {
    PictureBar {
        title: title.to_owned(),
        name: format!("{title}, {start} to {}", start + days),
        range: range(start, days),
        fuzzy_start: false,
        fuzzy_end: false,
        progress: 0.0,
        hue: 0,
        mark: "",
        done: false,
        late: false,
        is_whole: false,
        ghost: None,
        critical: false,
        spare: None,
    }
}

/// A dependency between bars, each by its lane and its place there.
fn tie(from: (usize, usize), to: (usize, usize), is_broken: bool) -> PictureLink {
    let [from, to] = [from, to].map(|(lane, bar)| BarRef { lane, bar });
    PictureLink { from, to, kind: DependencyKind::FinishToStart, is_broken }
}

fn example() -> Picture {
    let web = vec![
        PictureBar { progress: 0.4, ..bar("Passkey sign-in", -40, 60) },
        PictureBar { hue: 1, mark: "▲", ghost: Some(range(30, 40)), ..bar("Guest checkout", 45, 40) },
        PictureBar { hue: 2, fuzzy_end: true, ..bar("One-page checkout", 70, 90) },
        PictureBar { late: true, ..bar("Cart API", -30, 35) },
    ];
    let pay = vec![
        PictureBar { done: true, ..bar("Ledger", -60, 50) },
        PictureBar { hue: 3, fuzzy_start: true, fuzzy_end: true, ..bar("Split <payments> & \"more\"", 0, 90) },
    ];
    Picture {
        title: "Checkout".to_owned(),
        note: "As of 14 Jan 2027".to_owned(),
        lanes: vec![
            PictureLane {
                title: "Web".to_owned(),
                bars: web,
                load: vec![(range(0, 31), 0.8), (range(31, 28), 1.2)],
                over: vec!["Feb: 2.4 of 2 people, for Alpha".to_owned()],
                blocks: None,
            },
            PictureLane { title: "Payments".to_owned(), bars: pay, load: vec![], over: vec![], blocks: None },
        ],
        milestones: vec![("GA".to_owned(), Day::parse("2027-02-10").unwrap())],
        bands: vec![("Release 1".to_owned(), range(0, 90))],
        legend: vec![
            LegendEntry { label: "feature".to_owned(), hue: 0, mark: "" },
            LegendEntry { label: "tech".to_owned(), hue: 1, mark: "▲" },
        ],
        links: vec![tie((0, 0), (0, 1), false), tie((0, 2), (1, 1), true)],
        undated: ("No dates (2)".to_owned(), vec!["Fraud rules".to_owned(), "Saved cards".to_owned()]),
        today: Some(("today".to_owned(), Day::parse("2027-01-14").unwrap())),
        range: None,
        list: false,
    }
}

fn drawn(picture: &Picture, width: f64) -> Scene {
    draw(picture, width, FiscalCalendar::new(2, WeekStart::Monday), &DateNames::ENGLISH)
}

/// Ink and box of every text, px.
fn texts(scene: &Scene) -> Vec<(SceneInk, String, [f64; 4])> {
    let text = |shape: &SceneShape| match shape {
        SceneShape::Text { x, y, text, align, ink } => {
            let (size, bold) = font(*ink);
            let width = text_width(text, size, bold);
            let left = match align {
                TextAlign::Start => *x,
                TextAlign::Middle => x - width / 2.0,
                TextAlign::End => x - width,
            };
            Some((*ink, text.clone(), [left, y - size / 2.0, left + width, y + size / 2.0]))
        }
        _ => None,
    };
    scene.shapes.iter().filter_map(text).collect()
}

#[test]
fn the_whole_roadmap_is_in_the_picture() {
    let text = svg(&drawn(&example(), 1000.0), Theme::Light, None);
    for expected in [
        ">Checkout<",
        ">As of 14 Jan 2027<",
        ">Web<",
        ">Payments<",
        ">Passkey sign-in<",
        ">▲ Guest checkout<",
        ">✓ Ledger<",
        ">GA<",
        ">Release 1<",
        ">Fraud rules<",
        ">Saved cards<",
        ">today<",
        ">FY27 Q4<",
        ">FY28 Q1<",
        ">Jan<",
        ">Split &lt;payments&gt; &amp; &quot;more&quot;<",
        ">▲ tech<",
    ] {
        assert!(text.contains(expected), "{expected} is missing");
    }
    // Split payments starts before the one-page checkout that it waits for.
    assert_eq!(text.matches("stroke-dasharray=\"4 2\"").count(), 1);
    assert!(!text.contains("<style") && !text.contains(" style=") && !text.contains("class=") && !text.contains("NaN"));
    assert_eq!(text.matches("<g>").count(), text.matches("</g>").count());
}

#[test]
fn a_plan_rides_along_only_when_asked_for() {
    let scene = drawn(&example(), 800.0);
    let with = svg(&scene, Theme::Dark, Some("{\"title\":\"a < b\"}\n"));
    assert!(with.contains("<metadata id=\"plan-widget-plan\">{&quot;title&quot;:&quot;a &lt; b&quot;}\n</metadata>"));
    assert!(!svg(&scene, Theme::Dark, None).contains("metadata"));
    assert!(
        svg(&Scene { name: "\u{0}\u{1f}\u{ffff}".to_owned(), ..scene }, Theme::Light, None)
            .contains("<title>\u{fffd}\u{fffd}\u{fffd}</title>")
    );
}

#[test]
fn nothing_dated_is_a_picture_too() {
    let scene = drawn(&Picture { title: "Empty".to_owned(), ..Picture::default() }, 10.0);
    assert_eq!(scene.width, 320.0);
    assert!(scene.height > 60.0 && scene.height < 200.0);
}

#[test]
fn texts_are_shortened_to_something_readable() {
    let measure = |text: &str| text.chars().count() as f64;
    assert_eq!(ellipsis("Guest checkout", 14.0, measure), "Guest checkout");
    assert_eq!(ellipsis("Guest checkout", 7.0, measure), "Guest…");
    assert_eq!(ellipsis("Guest checkout", 4.0, measure), "");
    assert_eq!(ellipsis("日本語日本語", 5.0, measure), "日本語日…");
    assert!(text_width("WWW", 12.0, false) > text_width("iii", 12.0, false));
    assert!(text_width("日本", 12.0, false) >= 24.0);
}

proptest! {
    #[test]
    fn titles_never_lie_over_each_other(
        bars in prop::collection::vec((0usize..4, "[A-Za-z ]{0,30}", 0i32..700, 1i32..120, any::<(bool, bool, bool)>()), 0..60),
        milestones in prop::collection::vec(("[A-Z]{1,12}", 0i32..700), 0..6), width in 320f64..2000.0,
    ) {
        let mut picture = Picture { title: "Any".to_owned(), ..Picture::default() };
        for lane in 0..4 {
            picture.lanes.push(PictureLane { title: format!("Lane number {lane}"), ..PictureLane::default() });
        }
        for (lane, title, start, days, (fuzzy, done, ghost)) in bars {
            let ghost = ghost.then(|| range(start + 9, days));
            picture.lanes[lane].bars.push(PictureBar { fuzzy_end: fuzzy, done, ghost, ..bar(&title, start, days) });
        }
        picture.milestones = milestones.into_iter().map(|(title, start)| (title, range(start, 1).first)).collect();
        let scene = drawn(&picture, width);
        let texts = texts(&scene);
        for (at, (ink, text, a)) in texts.iter().enumerate() {
            prop_assert!(a[0] >= -0.01 && a[2] <= width + 0.01, "{} at {:?} of {}", text, a, width);
            prop_assert!(a[3] <= scene.height);
            for (other_ink, other, b) in &texts[at + 1..] {
                let over = a[0] < b[2] - 0.01 && b[0] < a[2] - 0.01 && a[1] < b[3] && b[1] < a[3];
                prop_assert!(!over, "{:?} {} {:?} over {:?} {} {:?}", ink, text, a, other_ink, other, b);
            }
        }
        let bars: usize = picture.lanes.iter().map(|lane| lane.bars.len()).sum();
        let opened = scene.shapes.iter().filter(|shape| matches!(shape, SceneShape::Open { .. })).count();
        prop_assert_eq!(opened, bars + picture.milestones.len());
    }
}

#[test]
fn the_screen_has_the_hues_of_the_picture() {
    use plan_widget::layout::hues::{EDGE, FILL};
    let path = format!("{}/styles/tokens.css", env!("CARGO_MANIFEST_DIR"));
    let css = std::fs::read_to_string(path).unwrap();
    let (light, dark) = css.split_once("data-theme=\"dark\"").unwrap();
    for (css, theme) in [(light, 0), (dark, 1)] {
        for hue in 0..8 {
            let pair = format!("--hue-{hue}: {}; --edge-{hue}: {};", FILL[theme][hue], EDGE[theme][hue]);
            assert!(css.contains(&pair), "{pair}");
        }
    }
}

#[test]
fn colours_come_to_the_nearest_hue_and_hang_on_the_id() {
    use plan_widget::layout::hues::{nearest, spread};
    for (colour, hue) in [
        ("#4c6ef5", 0),
        ("#e8590c", 1),
        ("#0ca678", 2),
        ("#d6336c", 3),
        ("#1098ad", 4),
        ("#fab005", 5),
        ("#7048e8", 6),
        ("#868e96", 7),
        ("#0C7", 2),
    ] {
        assert_eq!(nearest(colour), Some(hue), "{colour}");
    }
    for colour in ["", "red", "#12", "#12345g", "rgb(1,2,3)"] {
        assert_eq!(nearest(colour), None, "{colour}");
    }
    let ids = ["a", "b", "c", "d", "e", "f", "g"];
    let hues = spread(&ids, &[None; 7]);
    let mut sorted = hues.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, [0, 1, 2, 3, 4, 5, 6], "as many as there are");
    let turned: Vec<&str> = ids.iter().rev().copied().collect();
    assert_eq!(spread(&turned, &[None; 7]).into_iter().rev().collect::<Vec<_>>(), hues, "whatever their order");
    assert_eq!(spread(&["a", "b"], &[Some(3), None])[0], 3);
    assert!((0..7).all(|hue| spread(&["a", "b"], &[Some(hue), None])[1] != hue), "what the file gives is taken");
}

#[test]
fn in_a_page_a_picture_has_the_pages_colours_and_fits_its_column() {
    let text = svg(&drawn(&example(), 1000.0), Theme::Page, None);
    let (head, shapes) = text.split_once(" role=").unwrap();
    assert!(head.contains("width=\"100%\"") && !head.contains(" height="), "{head}");
    assert!(head.contains("style=\"max-width:1000px\"") && head.contains("viewBox=\"0 0 1000 "), "{head}");
    assert!(!shapes.contains("#ffffff"), "no slab of white on a dark page");
    // Only labels within bars, which keep their light fill, stay dark.
    let dark = shapes.lines().filter(|line| line.contains("fill=\"#1f2328\"")).count();
    let own = svg(&drawn(&example(), 1000.0), Theme::Light, None);
    assert!(dark > 0 && dark < own.matches("fill=\"#1f2328\"").count());
    assert!(shapes.lines().any(|line| line.starts_with("<text") && line.contains("currentColor")));
}
