//! Proposing a plan: from a ranking to an accepted roadmap, stopped early, in a worker or not, and making way for a drag.

use browser_tests::server::dist;
use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};
use std::time::{Duration, Instant};

tests![
    words_features_go_from_a_ranking_to_a_roadmap_by_keyboard,
    stopped_early_the_best_so_far_stays,
    without_a_worker_the_search_goes_on_in_slices under Policy::TrustedTypes,
    a_worker_and_slices_propose_the_same,
    from_a_ranking_to_a_roadmap_in_three_clicks,
    the_panel_leaves_the_head_of_the_widget_where_it_is under Policy::Open,
    without_what_is_left_out_the_others_are_planned_anew,
    an_accepted_roadmap_is_planned_anew_around_a_dragged_bar,
    what_is_left_out_keeps_back_what_needs_it,
    others_make_way_for_a_drag_before_it_is_over,
    others_make_way_for_a_whole_and_its_parts,
];

fn example(name: &str) -> Value {
    let text = std::fs::read_to_string(dist().join(format!("examples/{name}.plan.json"))).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// Presses "Propose plan" until the panel opens: on a busy machine the controls may still move while the view comes, and a press
/// goes beside.
fn propose(page: &Page<'_>) {
    page.get("button", "Propose plan");
    page.settle();
    page.until("the panel opens", || {
        page.click_on("button", "Propose plan");
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(2) {
            if page.find("button", "Close proposal").is_some() {
                return true;
            }
        }
        false
    });
}

fn said(page: &Page<'_>) -> String {
    let script =
        "return document.querySelector('plan-widget').shadowRoot.querySelector('.searched')?.textContent ?? ''";
    page.eval(script, &[]).as_str().unwrap_or_default().to_owned()
}

fn words_features_go_from_a_ranking_to_a_roadmap_by_keyboard(page: &Page<'_>) {
    page.widget("view=\"scores\"", &example("word"));
    page.shows("Scores");
    let before = page.value();
    page.element("e.shadowRoot.querySelector('[tabindex=\"0\"]').focus()");
    page.press("Alt+p");
    page.until("the panel has the focus", || page.focused().1 == "Propose plan");
    page.until("it is done", || said(page).contains("Done."));
    assert!(said(page).contains("Value 8,963"), "the proven optimum of three releases of 236: {}", said(page));
    assert!(page.names("checkbox").iter().filter(|name| name.starts_with("Accept ")).count() > 20);
    assert_eq!(page.value(), before, "nothing has changed yet");
    page.bar("File-1");
    page.press("Ctrl+Enter");
    page.until("it is accepted", || page.item("File-1")["start"].is_string());
    assert_eq!(page.item("File-1")["timebox"], json!("release-1"));
    page.press("Ctrl+z");
    page.until("one step takes it back", || page.value() == before);
}

fn stopped_early_the_best_so_far_stays(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &example("kubernetes"));
    propose(page);
    // However fast the machine is: stopped while it searches, and begun again where it was over before.
    page.until("it has stopped", || {
        let press = "(find(scope, 'button', 'Stop') ?? find(scope, 'button', 'Search again'))?.click()";
        page.eval(press, &[]);
        said(page).contains("Stopped")
    });
    // The page answers all the while, and the search can be taken up again.
    page.click_on("button", "Search again");
    page.until("it searches again", || said(page).contains("Searching") || said(page).contains("Done."));
    page.click_on("button", "Close proposal");
    page.gone("button", "Close proposal");
}

fn without_a_worker_the_search_goes_on_in_slices(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &example("word"));
    propose(page);
    let share = || {
        let said = said(page);
        let words = said.strip_prefix("Searching, ").and_then(|rest| rest.split_once('%')?.0.parse::<u32>().ok());
        if said.contains("Done.") { 100 } else { words.unwrap_or(0) }
    };
    // On the page itself it takes its time.
    for part in [10, 30, 50, 70, 85, 100] {
        page.until(&format!("{part}% are done"), || share() >= part);
    }
    assert!(said(page).contains("Value 8,963"), "{}", said(page));
    // The policy lets no worker be made, and says so.
    page.forgive();
}

fn a_worker_and_slices_propose_the_same(page: &Page<'_>) {
    let proposed = |hired: bool| {
        page.widget("view=\"timeline\"", &example("checkout"));
        let script = "const Real = window.Worker;
            window.hired = false;
            window.Worker = !arguments[0] ? undefined : class extends Real {
                constructor(...all) { super(...all); window.hired = true; }
            }";
        page.eval(script, &[json!(hired)]);
        propose(page);
        page.until("it is done", || said(page).contains("Done."));
        page.until_eval("return window.hired", &json!(hired));
        let lines =
            "return [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('.propose li, .searched')]
            .map((line) => line.textContent)";
        page.eval(lines, &[])
    };
    let (there, here) = (proposed(true), proposed(false));
    assert!(there.as_array().is_some_and(|lines| lines.len() > 10), "{there}");
    assert_eq!(there, here);
}

fn from_a_ranking_to_a_roadmap_in_three_clicks(page: &Page<'_>) {
    page.widget("view=\"scores\"", &example("word"));
    page.shows("Scores");
    page.click_on("tab", "Timeline");
    propose(page);
    page.until("it is done", || said(page).contains("Done. 32 items would change, 18 left out."));
    page.click_on("button", "Accept 32 changes");
    page.until("it is accepted", || page.item("File-1")["start"].is_string());
}

fn the_panel_leaves_the_head_of_the_widget_where_it_is(page: &Page<'_>) {
    let plan = inline(&example("checkout"));
    for (width, height) in [(720, ""), (1100, ""), (720, "height=\"480px\"")] {
        page.show_framed(
            width,
            &format!("<plan-widget activate=\"eager\" view=\"timeline\" {height}>{plan}</plan-widget>"),
        );
        page.settle();
        propose(page);
        page.until("it is done", || said(page).contains("Done."));
        page.settle();
        let stands = page.element(
            "const inner = e.shadowRoot.querySelector('.widget'), box = inner.getBoundingClientRect();
             const tabs = findAll(scope, 'tab').map((tab) => tab.getBoundingClientRect());
             const foot = find(scope, 'button', 'Discard').getBoundingClientRect();
             return inner.scrollTop === 0 && tabs.length === 5 && tabs.every((tab) => tab.top > box.top) && foot.bottom < box.bottom",
        );
        assert_eq!(stands, json!(true), "the tabs and the panel's foot lie within the widget at {width} px {height}");
    }
}

fn without_what_is_left_out_the_others_are_planned_anew(page: &Page<'_>) {
    let plan = json!({
        "format": "plan-widget", "version": 1, "as_of": "2027-01-04",
        "settings": {"method": "value_effort", "effort_unit": "person-days"},
        "teams": [{"id": "a", "name": "Core", "capacity": 1}],
        "items": [
            {"id": "login", "title": "Login", "team": "a", "effort": 5, "value": 30, "start": "2027-01-11", "end": "2027-01-15"},
            {"id": "search", "title": "Search", "team": "a", "effort": 5, "value": 20},
            {"id": "export", "title": "Export", "team": "a", "effort": 5, "value": 10},
        ],
    });
    page.widget("view=\"timeline\"", &plan);
    propose(page);
    page.until("it is done", || said(page).contains("Done. 3 items"));
    assert!(page.find("button", "Plan again without these").is_none(), "nothing is left out");
    // By pointer: Login stays, Search goes before it.
    page.click_on("checkbox", "Accept Login");
    page.click_on("button", "Plan again without these");
    page.until("it is done again", || said(page).contains("Done. 2 items"));
    page.gone("button", "Plan again without these");
    page.until("the panel has the focus", || page.focused().1 == "Propose plan");
    // What stays is named, and may be planned again.
    page.eval("[...inside(scope)].find((e) => e.localName == 'summary').click()", &[]);
    page.click_on("checkbox", "Login");
    page.until("all are planned", || said(page).contains("Done. 3 items"));
    // By keyboard.
    page.eval("find(scope, 'checkbox', 'Accept Login').focus()", &[]);
    page.press("Space");
    page.get("button", "Plan again without these");
    page.press("Ctrl+Shift+Enter");
    page.until("it is done once more", || said(page).contains("Done. 2 items"));
    page.press("Ctrl+Enter");
    page.until_dates("search", "2027-01-04", "2027-01-08");
    page.until_dates("export", "2027-01-18", "2027-01-22");
    page.until_dates("login", "2027-01-11", "2027-01-15");
}

fn an_accepted_roadmap_is_planned_anew_around_a_dragged_bar(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &example("word"));
    propose(page);
    page.until("it is done", || said(page).contains("Done."));
    page.click_on("button", "Accept 32 changes");
    page.until("it is accepted", || page.item("File-1")["start"].is_string());
    page.gone("button", "Close proposal");
    page.click_on("button", "Fit");
    page.click_on("button", "Push others");
    let items = || page.plan()["items"].as_array().cloned().unwrap_or_default();
    let before = items();
    let text = |item: &Value, key: &str| item[key].as_str().unwrap_or_default().to_owned();
    let first = before.iter().find(|item| item["id"] == "File-1").cloned().unwrap_or_default();
    // Everybody who waits for it, over others or not.
    let mut behind = vec!["File-1".to_owned()];
    for _ in 0..before.len() {
        for item in &before {
            let waits = item["depends_on"]
                .as_array()
                .is_some_and(|ids| ids.iter().any(|id| behind.iter().any(|known| id.as_str() == Some(known))));
            if waits && !behind.contains(&text(item, "id")) {
                behind.push(text(item, "id"));
            }
        }
    }
    assert!(behind.len() > 3, "others wait for it: {behind:?}");
    let bar = page.bar_rect("File-1").at(0.5, 0.5);
    let days = "return (new Date(arguments[1]) - new Date(arguments[0])) / 864e5 + 1";
    let days = page.eval(days, &[first["start"].clone(), first["end"].clone()]).as_f64().unwrap_or(1.0);
    let day = page.day_width("File-1", days);
    page.drag(&[bar, bar.by(day, 0.0), bar.by(14.0 * day, 0.0)]);
    page.until("it has moved", || page.item("File-1")["start"] != first["start"]);
    page.says("status", " by ");
    let after = items();
    let moved: Vec<String> = (0..before.len())
        .filter(|at| ["start", "end", "timebox"].iter().any(|key| before[*at][*key] != after[*at][*key]))
        .map(|at| text(&before[at], "id"))
        .collect();
    assert!(moved.len() > 1 && moved.len() < 12, "{moved:?}");
    assert!(moved.iter().all(|id| behind.contains(id)), "nobody else moves: {moved:?}");
    let end = after.iter().find(|item| item["id"] == "File-1").map(|item| text(item, "end")).unwrap_or_default();
    for item in after.iter().filter(|item| item["start"].is_string()) {
        if item["depends_on"].as_array().is_some_and(|ids| ids.contains(&json!("File-1"))) {
            assert!(text(item, "start") > end, "{} waits for it", item["id"]);
        }
    }
    page.press("Ctrl+z");
    page.until("one step takes both back", || items() == before);
}

fn what_is_left_out_keeps_back_what_needs_it(page: &Page<'_>) {
    let plan = json!({
        "format": "plan-widget", "version": 1, "as_of": "2027-01-04",
        "settings": {"method": "value_effort", "effort_unit": "person-days"},
        "teams": [{"id": "a", "name": "Core", "capacity": 1}, {"id": "b", "name": "Data", "capacity": 1}],
        "items": [
            {"id": "login", "title": "Login", "team": "a", "effort": 5, "value": 30, "start": "2027-01-18", "end": "2027-01-22"},
            {"id": "search", "title": "Search", "team": "a", "effort": 5, "value": 5, "start": "2027-01-06", "end": "2027-01-12"},
            {"id": "profile", "title": "Profile", "team": "a", "effort": 5, "value": 20, "depends_on": ["login"]},
            {"id": "export", "title": "Export", "team": "b", "effort": 5, "value": 1},
        ],
    });
    page.widget("view=\"timeline\"", &plan);
    propose(page);
    page.until("it is done", || said(page).contains("Done."));
    page.get("button", "Accept 4 changes");
    let line = |title: &str| {
        let script = "const box = find(scope, 'checkbox', arguments[0]);
            return [box.checked, box.disabled, box.closest('li').textContent]";
        page.eval(script, &[json!(format!("Accept {title}"))])
    };
    let is = |title: &str, checked: bool, disabled: bool, words: &str| {
        page.until(&format!("{title}: {words}"), || {
            let line = line(title);
            line[0] == json!(checked) && line[1] == json!(disabled) && line[2].as_str().unwrap_or("").contains(words)
        });
    };
    // By pointer: what waits for it, and who would need its people.
    page.click_on("checkbox", "Accept Login");
    is("Login", false, false, "Keeps back Profile, Search");
    is("Profile", false, true, "needs Login");
    is("Search", false, true, "Core is busy with Login");
    is("Export", true, false, "as early as possible");
    page.get("button", "Accept 1 change");
    // By keyboard: back again, and another one.
    page.until("the focus stays there", || page.focused().1 == "Accept Login");
    page.press("Space");
    is("Profile", true, false, "after Login");
    page.get("button", "Accept 4 changes");
    page.eval("find(scope, 'checkbox', 'Accept Search').focus()", &[]);
    page.press("Space");
    is("Profile", false, true, "Core is busy with Search");
    page.says("status", "Search stays as it is.");
    page.press("Ctrl+Enter");
    page.until("what is ticked is done", || page.item("export")["start"].is_string());
    assert_eq!(page.item("profile")["start"], json!(null));
    page.until_dates("search", "2027-01-06", "2027-01-12");
}

fn others_make_way_for_a_whole_and_its_parts(page: &Page<'_>) {
    let plan = json!({
        "format": "plan-widget", "version": 1, "as_of": "2027-01-01",
        "items": [
            {"id": "shop", "title": "Shop"},
            {"id": "card", "title": "Card", "parent": "shop", "start": "2027-01-04", "end": "2027-01-08"},
            {"id": "bill", "title": "Bill", "parent": "shop", "start": "2027-01-11", "end": "2027-01-15"},
            {"id": "ads", "title": "Ads", "start": "2027-01-18", "end": "2027-01-22", "depends_on": ["shop"]},
        ],
    });
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.click_on("button", "Push others");
    let day = page.day_width("Card", 5.0);
    let from = page.bar_rect("Shop").at(0.5, 0.2);
    let stood = page.bar_rect("Card").x;
    page.grab(&[from, from.by(day, 0.0), from.by(7.0 * day, 0.0)]);
    // Its parts go along before it is let go, and the tip says how many.
    page.until("a part follows", || (page.bar_rect("Card").x - stood - 7.0 * day).abs() < 2.0);
    let tip = "return document.querySelector('plan-widget').shadowRoot.querySelector('.tip').textContent.includes('2 child items move along')";
    page.until_eval(tip, &json!(true));
    let ghosts = "return document.querySelector('plan-widget').shadowRoot.querySelectorAll('.displaced').length";
    page.until("it is seen who would go", || page.eval(ghosts, &[]) == json!(1));
    page.let_go();
    page.until_dates("card", "2027-01-11", "2027-01-15");
    page.until_dates("bill", "2027-01-18", "2027-01-22");
    page.until_dates("ads", "2027-01-25", "2027-01-29");
    page.element("return e.undo()");
    page.until_dates("card", "2027-01-04", "2027-01-08");
    page.until_dates("ads", "2027-01-18", "2027-01-22");
}

fn others_make_way_for_a_drag_before_it_is_over(page: &Page<'_>) {
    let plan = json!({
        "format": "plan-widget", "version": 1, "as_of": "2027-01-01", "settings": {"effort_unit": "person-days"},
        "teams": [{"id": "a", "name": "A", "capacity": 1}],
        "items": [
            {"id": "one", "title": "One", "team": "a", "effort": 5, "start": "2027-01-04", "end": "2027-01-08"},
            {"id": "two", "title": "Two", "team": "a", "effort": 5, "start": "2027-01-11", "end": "2027-01-15"},
            {"id": "three", "title": "Three", "team": "a", "effort": 5, "start": "2027-02-01", "end": "2027-02-05"},
        ],
    });
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.click_on("button", "Push others");
    let bar = page.bar_rect("One");
    let day = page.day_width("One", 5.0);
    let from = bar.center();
    page.grab(&[from, from.by(day, 0.0), from.by(7.0 * day, 0.0)]);
    let ghosts = "return document.querySelector('plan-widget').shadowRoot.querySelectorAll('.displaced').length";
    page.until("it is seen who would go", || page.eval(ghosts, &[]) == json!(1));
    page.until_dates("two", "2027-01-11", "2027-01-15");
    page.let_go();
    page.until_dates("two", "2027-01-18", "2027-01-22");
    page.until_dates("three", "2027-02-01", "2027-02-05");
    page.element("return e.undo()");
    page.until_dates("one", "2027-01-04", "2027-01-08");
    page.until_dates("two", "2027-01-11", "2027-01-15");
}
