//! Proposing a plan: from a ranking to an accepted roadmap, stopped early, in a worker or not, and making way for a drag.

use browser_tests::server::dist;
use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

tests![
    words_features_go_from_a_ranking_to_a_roadmap_by_keyboard,
    stopped_early_the_best_so_far_stays,
    without_a_worker_the_proposal_is_the_same under Policy::TrustedTypes,
    others_make_way_for_a_drag_before_it_is_over,
];

fn example(name: &str) -> Value {
    let text = std::fs::read_to_string(dist().join(format!("examples/{name}.plan.json"))).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
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
    page.click_on("button", "Propose plan");
    page.click_on("button", "Stop");
    page.until("it has stopped", || said(page).contains("Stopped"));
    // The page answers all the while, and the search can be taken up again.
    page.click_on("button", "Search again");
    page.until("it searches again", || said(page).contains("Searching") || said(page).contains("Done."));
    page.click_on("button", "Close proposal");
    page.gone("button", "Close proposal");
}

fn without_a_worker_the_proposal_is_the_same(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &example("word"));
    page.click_on("button", "Propose plan");
    page.until("it is done", || said(page).contains("Done."));
    assert!(said(page).contains("Value 8,963"), "{}", said(page));
    // The policy lets no worker be made, and says so.
    page.forgive();
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
    page.click_on("button", "Make way");
    let bar = page.bar_rect("One");
    let day = page.day_width("One", 5.0);
    let from = bar.center();
    page.grab(&[from, from.by(day, 0.0), from.by(7.0 * day, 0.0)]);
    let ghosts = "return document.querySelector('plan-widget').shadowRoot.querySelectorAll('.way').length";
    page.until("it is seen who would go", || page.eval(ghosts, &[]) == json!(1));
    page.until_dates("two", "2027-01-11", "2027-01-15");
    page.let_go();
    page.until_dates("two", "2027-01-18", "2027-01-22");
    page.until_dates("three", "2027-02-01", "2027-02-05");
    page.element("return e.undo()");
    page.until_dates("one", "2027-01-04", "2027-01-08");
    page.until_dates("two", "2027-01-11", "2027-01-15");
}
