//! The timeline: bars moved, stretched and made, by pointer and by keyboard; civil days throughout.

use browser_tests::pointer::Point;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    bars_stand_where_their_days_are,
    a_bar_is_dragged_by_days,
    an_end_is_stretched,
    a_click_without_a_move_writes_nothing,
    escape_puts_a_dragged_bar_back,
    arrows_move_it_and_shift_its_end,
    a_bar_is_made_by_pointer,
    a_bar_is_made_from_the_tray_by_keyboard,
    the_tray_gives_up_its_items,
    what_is_dropped_below_all_lanes_keeps_its_team,
    zoom_and_fit,
    at_rest_more_is_drawn_than_is_seen,
    lanes_can_be_chosen,
    fuzzy_times_stay_fuzzy_until_moved,
    the_days_do_not_depend_on_the_clock,
];

fn timeline(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    page.bar("Passkeys");
}

fn bars_stand_where_their_days_are(page: &Page<'_>) {
    timeline(page);
    page.until_bar("Passkeys", "2027-01-11", "2027-01-22");
    page.until_bar("Ledger", "2027-02-01", "2027-02-12");
    let (first, second) = (page.bar_rect("Passkeys"), page.bar_rect("Ledger"));
    // 21 days from start to start, 12 days each, with a little air around a bar.
    let day = (second.x - first.x) / 21.0;
    for bar in [first, second] {
        assert!((bar.width - 12.0 * day).abs() <= 3.0, "{bar:?} at {day} px a day");
    }
}

fn a_bar_is_dragged_by_days(page: &Page<'_>) {
    timeline(page);
    let bar = page.bar_rect("Passkeys");
    let day = bar.width / 12.0;
    let from = bar.center();
    page.drag(&[from, from.by(day, 0.0), from.by(3.0 * day, 0.0)]);
    page.until("it keeps its ten working days", || {
        let item = page.item("p1");
        let days = |key: &str| {
            item[key].as_str().and_then(|date| date.get(8..)).and_then(|day| day.parse::<i32>().ok()).unwrap_or(0)
        };
        days("start") == 14 && days("end") == 27
    });
    page.until_bar("Passkeys", "2027-01-14", "2027-01-27");
    page.until("one change is told", || page.events("plan-change").len() == 1);
    page.element("return e.undo()");
    page.until_dates("p1", "2027-01-11", "2027-01-22");
}

fn an_end_is_stretched(page: &Page<'_>) {
    timeline(page);
    let bar = page.bar_rect("Passkeys");
    let day = bar.width / 12.0;
    let edge = bar.at(1.0, 0.5).by(-2.0, 0.0);
    page.drag(&[edge, edge.by(day, 0.0), edge.by(4.0 * day, 0.0)]);
    page.until_dates("p1", "2027-01-11", "2027-01-26");
    // The one further from the edge of the view, at which the view would scroll along.
    let bar = page.bar_rect("Ledger");
    let edge = bar.at(0.0, 0.5).by(2.0, 0.0);
    page.drag(&[edge, edge.by(-day, 0.0), edge.by(-4.0 * day, 0.0)]);
    page.until_dates("p5", "2027-01-28", "2027-02-12");
}

fn a_click_without_a_move_writes_nothing(page: &Page<'_>) {
    timeline(page);
    let before = page.value();
    let bar = page.bar_rect("Passkeys");
    for at in [bar.center(), bar.at(1.0, 0.5).by(-2.0, 0.0), bar.at(0.0, 0.5).by(2.0, 0.0)] {
        page.click_at(at);
        page.drag(&[at, at.by(1.0, 0.0), at]);
        page.press("Escape");
    }
    let from = bar.center();
    let day = bar.width / 12.0;
    page.drag(&[from, from.by(5.0 * day, 0.0), from]);
    assert_eq!(page.value(), before);
    assert_eq!(page.events("plan-change"), Vec::<serde_json::Value>::new());
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn escape_puts_a_dragged_bar_back(page: &Page<'_>) {
    timeline(page);
    let before = page.value();
    let bar = page.bar_rect("Passkeys");
    let from = bar.center();
    page.grab(&[from, from.by(20.0, 0.0), from.by(90.0, 0.0)]);
    page.press("Escape");
    page.let_go();
    page.until("it is back", || (page.bar_rect("Passkeys").x - bar.x).abs() < 1.0);
    assert_eq!(page.value(), before);
}

fn arrows_move_it_and_shift_its_end(page: &Page<'_>) {
    timeline(page);
    let bar = page.bar("Passkeys");
    page.eval("arguments[0].focus()", &[bar.to_value()]);
    page.press("Right");
    page.until_dates("p1", "2027-01-12", "2027-01-25");
    page.until_bar("Passkeys", "2027-01-12", "2027-01-25");
    page.until("it keeps the focus", || page.focused().1.starts_with("Passkeys, "));
    page.press("Left");
    page.press("Left");
    page.until_dates("p1", "2027-01-08", "2027-01-21");
    page.press("Shift+Right");
    page.until_dates("p1", "2027-01-08", "2027-01-22");
    page.press("Shift+Left");
    page.press("Shift+Left");
    page.until_dates("p1", "2027-01-08", "2027-01-20");
    page.until("it is announced", || page.texts("status").iter().any(|said| said.contains("Passkeys")));
    // An end never comes before its start.
    for _ in 0..14 {
        page.press("Shift+Left");
    }
    page.until_dates("p1", "2027-01-08", "2027-01-08");
}

fn a_bar_is_made_by_pointer(page: &Page<'_>) {
    timeline(page);
    let bar = page.bar_rect("Passkeys");
    let day = bar.width / 12.0;
    let from = bar.at(1.0, 0.5).by(2.5 * day, 0.0);
    page.drag(&[from, from.by(day, 0.0), from.by(4.0 * day, 0.0)]);
    page.until("there is an item more", || page.plan()["items"].as_array().map(Vec::len) == Some(6));
    let plan = page.plan();
    let new = plan["items"]
        .as_array()
        .and_then(|items| {
            items.iter().find(|item| !item["id"].as_str().is_some_and(|id| id.starts_with('p') && id.len() == 2))
        })
        .cloned();
    let new = new.expect("the new item");
    assert_eq!((new["start"].clone(), new["end"].clone()), (json!("2027-01-25"), json!("2027-01-29")), "{new}");
    assert_eq!(new["team"], "web", "in the lane it was drawn in");
}

fn a_bar_is_made_from_the_tray_by_keyboard(page: &Page<'_>) {
    timeline(page);
    let waiting = page.get("button", "Guest checkout");
    page.eval("arguments[0].focus()", &[waiting.to_value()]);
    page.press("Enter");
    page.until("it has dates", || page.item("p2")["start"].is_string() && page.item("p2")["end"].is_string());
    page.bar("Guest checkout");
    page.until("the focus goes with it", || page.focused().1.starts_with("Guest checkout, "));
    let start = page.item("p2")["start"].clone();
    page.press("Right");
    page.until("and it can be moved at once", || page.item("p2")["start"] != start);
}

fn the_tray_gives_up_its_items(page: &Page<'_>) {
    timeline(page);
    let waiting = page.get("button", "Guest checkout");
    let from = page.reveal(&waiting).center();
    let bar = page.bar_rect("Ledger");
    page.drag(&[from, from.by(0.0, -20.0), bar.at(1.0, 0.5).by(60.0, 0.0), bar.at(1.0, 0.5).by(64.0, 0.0)]);
    page.until("it has dates", || page.item("p2")["start"].as_str().is_some_and(|date| date.starts_with("2027-0")));
    page.bar("Guest checkout");
    page.element("return e.undo()");
    page.until_dates("p2", None, None);
    page.get("button", "Guest checkout");
}

fn what_is_dropped_below_all_lanes_keeps_its_team(page: &Page<'_>) {
    timeline(page);
    let free = page.eval(
        "const root = document.querySelector('plan-widget').shadowRoot;
         const bottom = Math.max(...[...root.querySelectorAll('.lane')].map((lane) => lane.getBoundingClientRect().bottom));
         return [bottom, root.querySelector('.scroller').getBoundingClientRect().bottom]",
        &[],
    );
    let (lanes, view) = (free[0].as_f64().unwrap_or(0.0), free[1].as_f64().unwrap_or(0.0));
    assert!(view - lanes > 60.0, "there is room below the lanes");
    let waiting = page.get("button", "Guest checkout");
    let from = page.reveal(&waiting).center();
    let below = Point { x: page.bar_rect("Ledger").right() + 60.0, y: (lanes + view) / 2.0 };
    page.drag(&[from, from.by(0.0, -20.0), below, below.by(4.0, 0.0)]);
    page.until("it has dates", || page.item("p2")["start"].is_string());
    assert_eq!(page.item("p2")["team"], "web");
    // And so does a bar that is drawn down there.
    let bar = page.bar_rect("Passkeys").center();
    page.drag(&[bar, bar.by(20.0, 20.0), Point { x: bar.x + 60.0, y: (lanes + view) / 2.0 }]);
    page.until("it has moved", || page.item("p1")["start"] != "2027-01-11");
    assert_eq!(page.item("p1")["team"], "web");
}

fn zoom_and_fit(page: &Page<'_>) {
    timeline(page);
    let day = page.day_width("Passkeys", 12.0);
    page.click_on("button", "Zoom in");
    page.until("days are wider", || page.day_width("Passkeys", 12.0) > day * 1.1);
    let wide = page.day_width("Passkeys", 12.0);
    page.click_on("button", "Zoom out");
    page.until("and narrower", || page.day_width("Passkeys", 12.0) < wide * 0.95);
    page.click_on("button", "Zoom out");
    page.click_on("button", "Zoom out");
    page.click_on("button", "Fit");
    page.until("all bars are in view", || {
        let view = page.rect(&page.get("button", "Fit"));
        let widget = page.element("const r = e.getBoundingClientRect(); return [r.left, r.right]");
        let inside = |title: &str| {
            let bar = page.rect(&page.bar(title));
            bar.x >= widget[0].as_f64().unwrap_or(f64::MAX)
                && bar.right() <= widget[1].as_f64().unwrap_or(0.0)
                && bar.width > 20.0
        };
        view.width > 0.0 && inside("Passkeys") && inside("Ledger")
    });
    assert_eq!(page.element("return e.dirty"), json!(false), "looking is no edit");
}

fn at_rest_more_is_drawn_than_is_seen(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::large(300));
    page.click_on("button", "Fit");
    page.bar("Item 0");
    // All bars are 22 days long.
    let root = "document.querySelector('plan-widget').shadowRoot";
    let width = || page.eval(&format!("return {root}.querySelector('.bar[data-uid]')?.offsetWidth ?? 0"), &[]).as_f64();
    for _ in 0..4 {
        let before = width();
        page.click_on("button", "Zoom in");
        page.until("days are wider", || width() > before.map(|width| width * 1.2));
    }
    let script = format!(
        "const node = {root}.querySelector('.scroller'), view = node.getBoundingClientRect(), half = view.width / 2;
        const bars = (from, to) => [...node.querySelectorAll('.bar[data-uid]')].filter((bar) => {{
            const own = bar.getBoundingClientRect();
            return own.left < to && own.right > from;
        }}).map((bar) => bar.dataset.uid).sort().join();"
    );
    page.until("bars beyond the edge are drawn", || {
        page.eval(&format!("{script} return bars(view.right + half, view.right + 1.6 * half) !== ''"), &[])
            == json!(true)
    });
    // What lies beyond the edge, before and just after it has been scrolled to: no drawing comes between.
    let same = "const before = bars(view.right, view.right + half);
        node.scrollLeft += half;
        return before !== '' && before === bars(view.right - half, view.right)";
    assert_eq!(page.eval(&format!("{script} {same}"), &[]), json!(true));
    assert_eq!(page.element("return e.dirty"), json!(false), "looking is no edit");
}

fn lanes_can_be_chosen(page: &Page<'_>) {
    timeline(page);
    let words = || {
        page.eval("const at = find(scope, 'grid', 'Timeline') ?? find(scope, 'list', 'Timeline'); return at ? tidy(content(at)) : ''", &[])
    };
    let has = |word: &str| words().as_str().is_some_and(|text| text.contains(word));
    page.until("lanes by team", || has("Web") && has("Pay"));
}

fn fuzzy_times_stay_fuzzy_until_moved(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][1]["start"] = json!("2027-02");
    plan["items"][1]["end"] = json!("2027-Q1");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    let name = page
        .until_some("a bar of fuzzy time", || Some(page.bar_name("Guest checkout")).filter(|name| !name.is_empty()));
    assert!(name.ends_with(", 2027-02 to 2027-Q1"), "{name}");
    let at = page.bar_rect("Guest checkout").center();
    page.click_at(at);
    page.press("Escape");
    page.until_dates("p2", "2027-02", "2027-Q1");
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn the_days_do_not_depend_on_the_clock(page: &Page<'_>) {
    // A bar over the night in which clocks change, moved over it and back.
    let mut plan = plans::small();
    plan["items"][0]["start"] = json!("2027-03-26");
    plan["items"][0]["end"] = json!("2027-03-29");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    let bar = page.bar("Passkeys");
    page.eval("arguments[0].focus()", &[bar.to_value()]);
    for _ in 0..3 {
        page.press("Right");
    }
    page.until_dates("p1", "2027-03-31", "2027-04-01");
    for _ in 0..6 {
        page.press("Left");
    }
    page.until_dates("p1", "2027-03-23", "2027-03-24");
}
