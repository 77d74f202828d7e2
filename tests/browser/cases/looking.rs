//! Looking around the timeline: the calendar dragged, zoomed where the pointer is, and found again.

use browser_tests::pointer::Point;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    the_calendar_is_dragged_by_its_head_and_with_the_middle_button,
    the_space_bar_drags_the_calendar_and_else_opens_the_details,
    the_wheel_zooms_the_stand_alone_page_at_once_and_an_article_after_a_click,
    two_fingers_zoom_the_timeline_and_not_the_page only Chromium,
    zooming_out_ends_and_what_is_out_of_view_is_pointed_at,
    fit_leaves_room_for_the_titles_beside_bars,
    keys_zoom_fit_and_go_to_today,
    far_out_a_drag_to_and_fro_comes_back_to_the_same_days,
];

const ROOT: &str =
    "const root = document.querySelector('plan-widget').shadowRoot, view = root.querySelector('.scroller');";

/// Takes the focus out of the widget.
const UNFOCUS: &str =
    "document.activeElement?.shadowRoot?.activeElement?.blur(); return document.activeElement?.blur()";

fn timeline(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    page.bar("Passkeys");
}

fn scrolled(page: &Page<'_>) -> f64 {
    page.eval(&format!("{ROOT} return view.scrollLeft"), &[]).as_f64().unwrap_or(f64::NAN)
}

fn head(page: &Page<'_>) -> Point {
    let place = format!("{ROOT} const at = view.getBoundingClientRect(); return [at.left + 500, at.top + 12]");
    let at = page.eval(&place, &[]);
    Point { x: at[0].as_f64().unwrap_or(0.0), y: at[1].as_f64().unwrap_or(0.0) }
}

fn the_calendar_is_dragged_by_its_head_and_with_the_middle_button(page: &Page<'_>) {
    timeline(page);
    let before = page.value();
    let (start, at) = (scrolled(page), head(page));
    page.drag(&[at, at.by(-10.0, 0.0), at.by(-120.0, 0.0)]);
    page.until("the head has drawn it along", || (scrolled(page) - start - 120.0).abs() < 3.0);
    let bar = page.bar_rect("Passkeys").center();
    let start = scrolled(page);
    page.drag_with(1, &[bar, bar.by(10.0, 0.0), bar.by(90.0, 0.0)]);
    page.until("the middle button, too, on a bar", || (scrolled(page) - start + 90.0).abs() < 3.0);
    assert_eq!(page.value(), before, "nothing was moved but the calendar");
}

fn the_space_bar_drags_the_calendar_and_else_opens_the_details(page: &Page<'_>) {
    timeline(page);
    let before = page.value();
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    let (start, at) = (scrolled(page), page.bar_rect("Passkeys").center());
    page.hold("Space");
    page.drag(&[at, at.by(10.0, 0.0), at.by(70.0, 0.0)]);
    page.release("Space");
    page.until("the calendar has moved", || (scrolled(page) - start + 70.0).abs() < 3.0);
    assert_eq!(page.value(), before);
    let open = || page.eval(&format!("{ROOT} return root.querySelector('aside') !== null"), &[]) == json!(true);
    assert!(!open(), "the space bar was no key of the bar then");
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("Space");
    page.until("by itself it opens the details", open);
}

fn turn(page: &Page<'_>, deep: f64) -> bool {
    let script = format!(
        "{ROOT} const at = view.getBoundingClientRect();
        return !view.dispatchEvent(new WheelEvent('wheel', {{ ctrlKey: true, deltaY: arguments[0], clientX: at.left + 400, clientY: at.top + 120, bubbles: true, cancelable: true, composed: true }}))"
    );
    page.eval(&script, &[json!(deep)]) == json!(true)
}

fn the_wheel_zooms_the_stand_alone_page_at_once_and_an_article_after_a_click(page: &Page<'_>) {
    timeline(page);
    page.eval(UNFOCUS, &[]);
    assert!(!turn(page, -100.0), "the wheel is the page's");
    let hint = || page.eval(&format!("{ROOT} return root.querySelector('.tip.shown')?.textContent ?? ''"), &[]);
    page.until("and the timeline says how it zooms", || {
        hint().as_str().is_some_and(|hint| hint.contains("Ctrl+scroll"))
    });
    let day = page.day_width("Passkeys", 12.0);
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    assert!(turn(page, -100.0));
    page.until("days are wider", || page.day_width("Passkeys", 12.0) > day * 1.1);
    page.widget("page view=\"timeline\"", &plans::small());
    page.bar("Passkeys");
    page.eval(UNFOCUS, &[]);
    let day = page.day_width("Passkeys", 12.0);
    assert!(turn(page, 100.0), "a page that is all widget leaves it the wheel");
    page.until("days are narrower", || page.day_width("Passkeys", 12.0) < day * 0.95);
}

fn two_fingers_zoom_the_timeline_and_not_the_page(page: &Page<'_>) {
    timeline(page);
    let day = page.day_width("Passkeys", 12.0);
    let script = format!(
        "{ROOT} if (!window.Touch || !window.TouchEvent) return 'none';
        const at = view.getBoundingClientRect();
        const put = (name, apart) => {{
            const touches = [1, -1].map((side, identifier) => new Touch({{ identifier, target: view, clientX: at.left + 400 + side * apart, clientY: at.top + 120 }}));
            return !view.dispatchEvent(new TouchEvent(name, {{ touches, bubbles: true, cancelable: true, composed: true }}));
        }};
        return [put('touchstart', 40), put('touchmove', 60), put('touchmove', 80)]"
    );
    let took = page.eval(&script, &[]);
    assert_eq!(took, json!([true, true, true]), "the page does not zoom by it");
    page.until("days are twice as wide", || (page.day_width("Passkeys", 12.0) / day - 2.0).abs() < 0.1);
}

fn zooming_out_ends_and_what_is_out_of_view_is_pointed_at(page: &Page<'_>) {
    timeline(page);
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    for _ in 0..24 {
        page.press("-");
    }
    let out = page.get("button", "Zoom out");
    page.until("there is an end", || page.attribute(&out, "disabled").is_some());
    let years = page.eval(
        &format!("{ROOT} return view.clientWidth / (root.querySelector('.bar[data-uid]').offsetWidth / 12) / 365"),
        &[],
    );
    assert!(years.as_f64().is_some_and(|years| years < 40.0), "{years} years");
    page.click_on("button", "Fit");
    page.eval(&format!("{ROOT} view.scrollLeft = 0"), &[]);
    page.click_on("button", "Go to Passkeys");
    page.until("it is there again", || page.focused().1.starts_with("Passkeys, "));
    page.until("and nothing is pointed at", || {
        page.eval(&format!("{ROOT} return root.querySelector('.pointers').hidden"), &[]) == json!(true)
    });
}

fn fit_leaves_room_for_the_titles_beside_bars(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][4]["title"] = json!("A ledger with a title that is much longer than the twelve days of its bar");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.bar("A ledger with a title that is much longer than the twelve days of its bar");
    let inside = format!(
        "{ROOT} const edge = view.getBoundingClientRect().right;
        return [...root.querySelectorAll('.bar .title')].every((title) => title.getBoundingClientRect().right <= edge)"
    );
    page.until("all of it is in view", || page.eval(&inside, &[]) == json!(true));
}

fn keys_zoom_fit_and_go_to_today(page: &Page<'_>) {
    timeline(page);
    let day = page.day_width("Passkeys", 12.0);
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("+");
    page.until("days are wider", || page.day_width("Passkeys", 12.0) > day * 1.2);
    page.press("f");
    page.until("all fits again", || (page.day_width("Passkeys", 12.0) - day).abs() < 1.0);
    page.eval(&format!("{ROOT} view.scrollLeft = 0"), &[]);
    page.press("t");
    page.until("today is in view", || {
        let today = format!(
            "{ROOT} const at = root.querySelector('.today').getBoundingClientRect().left, own = view.getBoundingClientRect();
            return at > own.left && at < own.right"
        );
        page.eval(&today, &[]) == json!(true)
    });
}

fn far_out_a_drag_to_and_fro_comes_back_to_the_same_days(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["start"] = json!("2027-01-13");
    plan["items"][0]["end"] = json!("2027-06-24");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    let days = 163.0;
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.until("a year or two are in view", || {
        let close = page.day_width("Passkeys", days) >= 2.2;
        if close {
            page.press("-");
        }
        !close
    });
    let at = page.bar_rect("Passkeys").center();
    page.drag(&[at, at.by(20.0, 0.0), at.by(60.0, 0.0)]);
    page.until("it has moved", || page.item("p1")["start"] != "2027-01-13");
    let at = page.bar_rect("Passkeys").center();
    page.drag(&[at, at.by(-20.0, 0.0), at.by(-60.0, 0.0)]);
    page.until_dates("p1", "2027-01-13", "2027-06-24");
}
