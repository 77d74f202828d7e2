//! What the pointer meets at edges and handles: nothing may vanish, shrink or jump there, and the page can always be scrolled on.

use browser_tests::pointer::Point;
use browser_tests::{Element, Kind, Page, pointer, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_bar_stays_while_the_pointer_is_on_its_edges_and_handle,
    timeboxes_and_milestones_stay_under_the_pointer,
    a_bar_shows_its_whole_length_while_it_is_stretched,
    lanes_fold_by_an_arrow_that_is_an_icon,
    cards_show_their_titles_beside_the_grip,
    an_empty_calendar_says_so_beside_the_names,
    the_page_scrolls_on_where_a_view_ends,
    slack_is_drawn_until_what_is_chosen,
];

fn timeline(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["timeboxes"] =
        json!([{ "id": "r1", "title": "R1", "start": "2027-01-04", "end": "2027-02-28", "capacity": 9 }]);
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.until_bar("Passkeys", "2027-01-11", "2027-01-22");
    page.settle();
}

/// All of an element that can vanish: its box, whether it and what is drawn behind its words can be seen.
fn looks(page: &Page<'_>, element: &Element) -> Value {
    page.eval(
        "const box = (e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height].map(Math.round) };
         const seen = (style) => [style.opacity, style.visibility, style.display, style.content];
         const [e] = arguments, before = getComputedStyle(e, '::before');
         return [box(e), seen(getComputedStyle(e)), seen(before), before.width, before.height, before.backgroundColor]",
        &[element.to_value()],
    )
}

/// How far the pixel at a point is from the one at another, by its strongest channel.
fn contrast(page: &Page<'_>, at: Point, ground: Point) -> f64 {
    let shot = page.with(|session| session.get("/screenshot")).unwrap_or_else(|refusal| panic!("{refusal}"));
    let apart = page.eval(
        "const [shot, at, ground] = arguments;
         const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
         return createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((map) => {
            const pen = new OffscreenCanvas(map.width, map.height).getContext('2d');
            pen.drawImage(map, 0, 0);
            const pixel = ([x, y]) => pen.getImageData(x * map.width / innerWidth, y * map.height / innerHeight, 1, 1).data;
            const [one, other] = [pixel(at), pixel(ground)];
            return Math.max(...[0, 1, 2].map((n) => Math.abs(one[n] - other[n])));
         })",
        &[shot, json!([at.x, at.y]), json!([ground.x, ground.y])],
    );
    apart.as_f64().unwrap_or_default()
}

fn a_bar_stays_while_the_pointer_is_on_its_edges_and_handle(page: &Page<'_>) {
    timeline(page);
    for title in ["Passkeys", "Ledger"] {
        let bar = page.bar(title);
        let place = page.rest(&bar);
        let away = Point { x: place.center().x, y: place.bottom() + 40.0 };
        page.hover(away);
        let before = looks(page, &bar);
        let inside = place.at(0.2, 0.2);
        let ground = Point { x: inside.x, y: place.bottom() + 4.0 };
        assert!(contrast(page, inside, ground) > 8.0, "the bar of {title} is seen at rest");
        let (left, right) = (place.at(0.0, 0.5).by(2.0, 0.0), place.at(1.0, 0.5).by(-2.0, 0.0));
        // The handle stands behind the end of the bar that is under the pointer.
        let handle = place.at(1.0, 0.5).by(11.0, 0.0);
        for (where_, at) in [("left edge", left), ("right edge", right), ("middle", place.center()), ("handle", handle)]
        {
            page.hover(at);
            assert_eq!(looks(page, &bar), before, "{title}, the pointer on its {where_}");
            assert!(contrast(page, inside, ground) > 8.0, "{title} is seen with the pointer on its {where_}");
        }
        page.hover(away);
        assert_eq!(looks(page, &bar), before, "{title}, the pointer gone again");
        page.hover(right);
        page.until_equal("an edge says that it can be moved", &json!("ew-resize"), || {
            page.eval("return getComputedStyle(arguments[0]).cursor", &[bar.to_value()])
        });
    }
}

fn timeboxes_and_milestones_stay_under_the_pointer(page: &Page<'_>) {
    timeline(page);
    for name in ["Timebox R1, 2027-01-04 to 2027-02-28", "Milestone Launch, 2027-03-01"] {
        let mark = page.get("button", name);
        let place = page.rest(&mark);
        let away = Point { x: place.center().x, y: place.bottom() + 60.0 };
        page.hover(away);
        let before = looks(page, &mark);
        for across in [0.01, 0.5, 0.99] {
            page.hover(place.at(across, 0.5));
            assert_eq!(looks(page, &mark), before, "{name}, the pointer at {across} of it");
        }
        page.hover(away);
        assert_eq!(looks(page, &mark), before, "{name}, the pointer gone again");
    }
}

fn a_bar_shows_its_whole_length_while_it_is_stretched(page: &Page<'_>) {
    timeline(page);
    let bar = page.bar("Ledger");
    let place = page.rest(&bar);
    let day = place.width / 12.0;
    let edge = place.at(1.0, 0.5).by(-2.0, 0.0);
    page.grab(&[edge, edge.by(day, 0.0), edge.by(4.0 * day, 0.0)]);
    page.until("it is as long as its new dates", || (page.rect(&bar).width - 16.0 * day).abs() < day);
    let drawn = "const [e] = arguments; return parseFloat(getComputedStyle(e, '::before').width) / e.offsetWidth > 0.9";
    assert_eq!(page.eval(drawn, &[bar.to_value()]), json!(true), "what is drawn is as long as the bar");
    assert!(contrast(page, place.at(0.2, 0.2), place.at(0.2, 1.0).by(0.0, 6.0)) > 8.0, "and it is seen");
    page.let_go();
    page.until_dates("p5", "2027-02-01", "2027-02-16");
}

fn lanes_fold_by_an_arrow_that_is_an_icon(page: &Page<'_>) {
    timeline(page);
    let arrow = || {
        let fold = page.get("button", "Fold Web");
        page.eval(
            "const [e] = arguments, style = getComputedStyle(e);
             return [style.rotate, style.borderTopWidth, style.borderRightWidth, e.offsetWidth, e.offsetHeight]",
            &[fold.to_value()],
        )
    };
    assert_eq!(arrow(), json!(["none", "0px", "0px", 16, 20]));
    page.click_on("button", "Fold Web");
    page.until("it is folded", || page.bar_name("Passkeys").is_empty());
    assert_eq!(arrow(), json!(["none", "0px", "0px", 16, 20]));
}

fn cards_show_their_titles_beside_the_grip(page: &Page<'_>) {
    page.widget("view=\"board\"", &plans::small());
    let card = page.get("listitem", "Passkeys");
    page.hover(page.rest(&card).center());
    // Whatever stands at the first letter of the title is the title.
    let first = "const [card] = arguments, title = card.querySelector('p'), grip = card.querySelector('.grip');
        const range = document.createRange();
        range.setStart(title.firstChild, 0);
        range.setEnd(title.firstChild, 1);
        const letter = range.getBoundingClientRect(), own = grip.getBoundingClientRect();
        return [getComputedStyle(grip).opacity, own.left > letter.right, getComputedStyle(grip, '::before').content]";
    page.until("the grip shows, at the other end", || {
        page.eval(first, &[card.to_value()]) == json!(["1", true, "none"])
    });
}

fn an_empty_calendar_says_so_beside_the_names(page: &Page<'_>) {
    let mut plan = plans::small();
    for item in plan["items"].as_array_mut().into_iter().flatten() {
        item["start"] = json!(null);
        item["end"] = json!(null);
    }
    page.widget("view=\"timeline\"", &plan);
    let read = "const root = document.querySelector('plan-widget').shadowRoot;
        const hint = root.querySelector('.scroller .hint span').getBoundingClientRect();
        const [names, scroller] = ['.name', '.scroller'].map((name) => root.querySelector(name).getBoundingClientRect());
        return hint.left >= names.right && hint.right <= scroller.right && hint.width > 0";
    page.until("the words stand beside the names of the lanes", || page.eval(read, &[]) == json!(true));
    page.eval("document.querySelector('plan-widget').shadowRoot.querySelector('.scroller').scrollLeft += 300", &[]);
    page.until("wherever the calendar is", || page.eval(read, &[]) == json!(true));
}

fn the_page_scrolls_on_where_a_view_ends(page: &Page<'_>) {
    let (short, long) = (plans::small(), plans::large(120));
    for view in ["scores", "board", "timeline", "matrix", "insights"] {
        for (plan, finger) in [(&short, true), (&long, false)] {
            let plan = browser_tests::widget::inline(plan);
            page.show(&format!(
                "<p>Before.</p><plan-widget activate=\"eager\" view=\"{view}\">{plan}</plan-widget>{}",
                "<p>After.</p>".repeat(100)
            ));
            page.ready();
            page.get("tab", "Scores");
            page.settle();
            let middle = "const view = document.querySelector('plan-widget').shadowRoot.querySelector('.view');
                const r = view.getBoundingClientRect();
                return [r.x + r.width * 0.4, r.y + r.height * 0.8]";
            page.until(&format!("{view} hands on what scrolls it, by finger: {finger}"), || {
                let at = page.eval(middle, &[]);
                let at = Point { x: at[0].as_f64().unwrap_or(0.0), y: at[1].as_f64().unwrap_or(0.0) };
                // Firefox takes fingers of a driver for taps only.
                if at.y > 220.0 && finger && page.kind == Kind::Chromium {
                    page.with(|session| session.perform(&pointer::swipe(at, at.by(0.0, -200.0))));
                } else if at.y > 20.0 {
                    page.wheel(at, 0, 400);
                }
                page.eval("return scrollY > 100", &[]) == json!(true)
            });
        }
    }
}

fn slack_is_drawn_until_what_is_chosen(page: &Page<'_>) {
    let mut plan = plans::small();
    // Monday to Friday, and on from the Monday after.
    plan["items"][4]["start"] = json!("2027-01-25");
    plan["items"][4]["end"] = json!("2027-02-05");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.bar("Passkeys");
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Critical path and slack");
    let told = |title: &str| page.attribute(&page.bar(title), "aria-description").unwrap_or_default();
    page.until("a chain of working weeks is critical", || {
        ["Passkeys", "Ledger"].into_iter().all(|title| told(title).contains("on the critical path"))
    });
    let spare = "const s = arguments[0].querySelector('s'); return s ? s.getBoundingClientRect().width : 0";
    let drawn = |title: &str| page.eval(spare, &[page.bar(title).to_value()]).as_f64().unwrap_or_default();
    assert_eq!(drawn("Passkeys"), 0.0);
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "…until Launch");
    page.until("both may slip until the launch", || told("Passkeys").contains("16 working days of slack"));
    let day = page.day_width("Passkeys", 12.0);
    // From the Saturday after it to the Friday before Ledger would have to begin.
    assert!((drawn("Passkeys") / day - 23.0).abs() < 1.5, "{} of {day}", drawn("Passkeys"));
    assert_eq!(page.element("return e.dirty"), json!(false), "looking is no edit");
}
