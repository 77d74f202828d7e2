//! Menus by right click and by the key for it, on cards, bars and bubbles; the ways to what is out of sight, and names that are offered.

use browser_tests::pointer::context_click;
use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_card_a_bar_and_a_bubble_have_a_menu,
    readers_may_open_and_copy_and_keep_the_browsers_own_menu_on_text,
    headings_lead_to_what_stands_under_them,
    columns_beyond_the_edge_are_hinted_at,
    the_settings_lead_to_their_parts,
    details_offer_names_for_what_is_typed,
    menus_take_the_room_of_the_window,
    heads_of_the_settings_stand_over_their_fields under Policy::Open,
];

fn plan() -> Value {
    json!({ "format": "plan-widget", "version": 1, "title": "Menus", "as_of": "2027-01-10", "items": [
        { "id": "a", "title": "Alpha", "moscow": "must", "status": "planned", "reach": 10, "impact": 1, "confidence": 80, "effort": 2, "value": 5, "start": "2027-01-04", "end": "2027-01-15" },
        { "id": "b", "title": "Beta", "moscow": "must", "reach": 20, "impact": 1, "confidence": 80, "effort": 1, "value": 3, "start": "2027-01-11", "end": "2027-01-22" },
    ]})
}

fn thing(page: &Page<'_>, selector: &str) -> browser_tests::Element {
    page.until_some(selector, || {
        browser_tests::Element::from_value(&page.eval(
            "return document.querySelector('plan-widget').shadowRoot.querySelector(arguments[0])",
            &[json!(selector)],
        ))
    })
}

fn asks(page: &Page<'_>, selector: &str) {
    let at = page.rest(&thing(page, selector)).center();
    page.with(|session| session.perform(&context_click(at)));
    page.get("menu", "Item actions");
}

const FOCUS: &str =
    "return document.querySelector('plan-widget').shadowRoot.activeElement?.getAttribute('aria-label')?.slice(0, 5)";

fn a_card_a_bar_and_a_bubble_have_a_menu(page: &Page<'_>) {
    page.widget("view=\"board\"", &plan());
    asks(page, ".card[aria-label=Alpha]");
    page.press("Escape");
    page.gone("menu", "Item actions");
    page.until_eval(FOCUS, &json!("Alpha"));
    asks(page, ".card[aria-label=Alpha]");
    page.click_on("menuitem", "Mark as done");
    page.until_item("a", "status", &json!("done"));
    page.click_on("tab", "Timeline");
    asks(page, ".bar[aria-label^=Beta]");
    page.click_on("menuitem", "Lock dates");
    page.until_item("b", "locked", &json!(true));
    page.until_eval(FOCUS, &json!("Beta,"));
    asks(page, ".bar[aria-label^=Beta]");
    page.click_on("menuitem", "Open details");
    page.get("complementary", "Details of Beta");
    page.click_on("tab", "Matrix");
    asks(page, ".bubble[aria-label^=Beta]");
    // A press elsewhere closes it.
    page.click(&thing(page, ".bubble[aria-label^=Alpha]"));
    page.gone("menu", "Item actions");
}

fn readers_may_open_and_copy_and_keep_the_browsers_own_menu_on_text(page: &Page<'_>) {
    page.widget("view=\"board\" mode=\"view\"", &plan());
    let offered = || page.names("menuitem");
    asks(page, ".card[aria-label=Alpha]");
    assert_eq!(offered(), ["Open details", "Copy title"]);
    page.press("Enter");
    page.get("complementary", "Details of Alpha");
    page.click_on("button", "Close details");
    page.click_on("tab", "Scores");
    let at = page.cell("Beta", "Reach");
    let at = page.rest(&at).center();
    page.with(|session| session.perform(&context_click(at)));
    page.until("the row has it too", || offered() == ["Open details", "Copy title"]);
    page.press("Escape");
    page.gone("menu", "Item actions");
    // Selected text is copied by the browser's own menu.
    let left = "const text = document.createElement('p'); text.textContent = 'Words'; document.body.append(text);
        getSelection().selectAllChildren(text);
        return arguments[0].dispatchEvent(new PointerEvent('contextmenu', { bubbles: true, cancelable: true, composed: true, button: 2 }))";
    let cell = page.cell("Beta", "Reach");
    assert_eq!(page.eval(left, &[cell.to_value()]), json!(true));
    assert!(page.find("menu", "Item actions").is_none());
}

fn headings_lead_to_what_stands_under_them(page: &Page<'_>) {
    page.widget("view=\"board\"", &plan());
    let heading = |selector: &str| {
        let at = page.rest(&thing(page, selector)).center();
        page.with(|session| session.perform(&context_click(at)));
        page.get("menu", "Heading actions");
    };
    heading(".column[aria-label=Must] > header h2");
    page.click_on("menuitem", "Add item to Must");
    page.until("a title can be typed there", || page.focused().0 == "textbox");
    page.press("Escape");
    heading(".column[aria-label=Must] > header h2");
    page.click_on("menuitem", "Show these items in Scores");
    page.until("only these are shown", || page.column("Title").len() == 2);
    page.click_on("tab", "Timeline");
    heading(".lane .name .text");
    page.press("Escape");
    page.gone("menu", "Heading actions");
}

fn columns_beyond_the_edge_are_hinted_at(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    page.eval("document.querySelector('plan-widget').style.width = '640px'", &[]);
    let edge = "const root = document.querySelector('plan-widget').shadowRoot; return [!!root.querySelector('.edge'), root.querySelector('.scores').scrollWidth > root.querySelector('.scores').clientWidth + 8]";
    page.until_eval(edge, &json!([true, true]));
    page.eval("const view = document.querySelector('plan-widget').shadowRoot.querySelector('.scores'); view.scrollLeft = view.scrollWidth", &[]);
    page.until_eval(edge, &json!([false, true]));
}

fn the_settings_lead_to_their_parts(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    page.open_settings();
    let focus = "const root = document.querySelector('plan-widget').shadowRoot; return root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.dataset.section";
    page.until_eval(focus, &json!("Scoring method"));
    page.click_on("button", "Objectives");
    page.until_eval(focus, &json!("objective"));
    let seen = "const root = document.querySelector('plan-widget').shadowRoot, body = root.querySelector('dialog .body').getBoundingClientRect();
        const part = root.querySelector('[data-section=objective] legend').getBoundingClientRect();
        return part.top >= root.querySelector('.sections').getBoundingClientRect().bottom - 1 && part.bottom <= body.bottom + 1";
    page.until_eval(seen, &json!(true));
}

fn details_offer_names_for_what_is_typed(page: &Page<'_>) {
    let plan = json!({ "format": "plan-widget", "version": 1, "title": "Names", "teams": [{ "id": "t1", "name": "Web" }, { "id": "t2", "name": "Data platform" }], "items": [
        { "id": "a", "title": "Alpha" }, { "id": "b", "title": "Beta" }, { "id": "c", "title": "Gamma" },
    ]});
    page.widget("view=\"scores\"", &plan);
    page.enter_cell("Alpha", "RICE");
    page.press("Enter");
    page.get("complementary", "Details of Alpha");
    page.click_on("combobox", "Team");
    page.type_text("plat");
    page.until_equal("the teams offered", &json!(["Data platform", "Create team \"plat\""]), || {
        json!(page.names("option"))
    });
    page.press("Down");
    page.press("Enter");
    page.until_item("a", "team", &json!("t2"));
    // Several, by pointer and as typed: what is typed counts as it stands, behind what is there already.
    page.click_on("combobox", "Depends on");
    page.click_on("option", "Beta");
    page.until_item("a", "depends_on", &json!(["b"]));
    page.press("End");
    page.type_text("gamma ss");
    page.press("Enter");
    page.until_item("a", "depends_on", &json!(["b", { "id": "c", "type": "SS" }]));
    page.press("Escape");
}

fn heads_of_the_settings_stand_over_their_fields(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["timeboxes"] = json!([{ "id": "r1", "title": "Release 1", "start": "2027-01-04", "end": "2027-03-26" }]);
    plan["objectives"] =
        json!([{ "id": "o", "title": "More orders", "key_results": [{ "id": "k", "title": "Share" }] }]);
    page.widget("view=\"scores\"", &plan);
    page.open_settings();
    // Each head with the field below it: how far apart they begin, and whether the row is one line.
    let off = page.element(
        "const at = (e) => e.getBoundingClientRect();
         return [...e.shadowRoot.querySelectorAll('dialog .heads')].map((heads) => {
             const below = heads.nextElementSibling;
             const row = below.matches('.entry') ? below : below.querySelector('.entry');
             const fields = [...row.children].map((field) => field.matches('.named') ? field.lastElementChild : field);
             const apart = [...heads.children].map((head, place) => Math.abs(at(head).left - at(fields[place]).left));
             return Math.max(...apart, at(fields.at(-1)).top - at(fields[0]).bottom);
         })",
    );
    let off = off.as_array().expect("a number for each list").iter().map(|one| one.as_f64().expect("pixels"));
    let off: Vec<f64> = off.collect();
    assert!(off.len() == 4 && off.iter().all(|one| *one < 2.0), "teams, timeboxes, milestones, key results: {off:?}");
    // Where there is no room for them, each field has its name beside it.
    page.show_framed(
        360,
        &format!("<plan-widget activate=\"eager\">{}</plan-widget>", browser_tests::widget::inline(&plan)),
    );
    page.ready();
    page.open_settings();
    let named = page.element(
        "return [...e.shadowRoot.querySelectorAll('dialog .named')].map((field) => {
             const [name, input] = [...field.children].map((one) => one.getBoundingClientRect());
             return name.height > 0 && name.bottom <= input.top + 4 && input.right <= innerWidth;
         })",
    );
    let named = named.as_array().expect("the fields");
    assert!(named.len() > 6 && named.iter().all(|one| *one == json!(true)), "{named:?}");
}

/// The height of the open menu's content, what of it is seen, and the room of the window below it, px.
const MENU: &str = "const menu = document.querySelector('plan-widget').shadowRoot.querySelector('[role=menu]');
    const box = menu.getBoundingClientRect();
    return [menu.scrollHeight, menu.clientHeight, Math.min(innerHeight - box.bottom, box.top) >= 0]";

fn menus_take_the_room_of_the_window(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    for name in ["More", "Group"] {
        page.click_on("button", name);
        page.get("menu", name);
        page.until("all of it is seen", || {
            let shown = page.eval(MENU, &[]);
            shown[0] == shown[1] && shown[2] == true
        });
        page.press("Escape");
        page.gone("menu", name);
    }
}
