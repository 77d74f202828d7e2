//! A program of the page that edits through the element, as one that fills in figures or moves dates: what it sets is an edit of what is kept.

use browser_tests::server::{Taking, Versions};
use browser_tests::widget::{document, inline};
use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    what_a_program_sets_by_any_way_is_saved_where_the_plan_is_kept,
    what_a_program_sets_someone_else_has_saved_meanwhile_both_are_kept,
    what_a_program_sets_before_the_start_is_an_edit_of_what_src_holds,
    what_a_program_sets_while_it_starts_is_an_edit_of_what_src_holds,
    what_a_program_sets_left_unsaved_is_offered_as_a_draft,
    what_a_program_sets_one_step_can_be_taken_back,
    what_a_form_gives_back_is_an_edit,
    a_new_src_is_another_place,
    a_src_that_does_not_open_the_program_still_shows_its_plan,
    without_a_place_what_a_program_sets_is_the_plan,
    a_plan_in_the_page_set_and_reset_is_what_the_page_says,
    nothing_of_it_throws_into_the_page,
    a_listener_that_throws_stops_nobody,
];

/// A page with a plan by `src` on a server that takes it.
fn kept(page: &Page<'_>) -> String {
    page.server.put("kept.plan.json", plans::small().to_string());
    page.server.take(Taking::Keep);
    page.server.tell(Versions::Named);
    page.server.put(
        "kept.html",
        document("<plan-widget src=\"kept.plan.json\" store=\"put\" activate=\"eager\" view=\"scores\"></plan-widget>"),
    );
    page.server.url("kept.html")
}

fn show(page: &Page<'_>) {
    let url = kept(page);
    page.with(|session| session.open(&url));
    page.ready();
}

/// What the server holds.
fn there(page: &Page<'_>, id: &str) -> Value {
    let plan: Value = serde_json::from_str(&page.server.made("kept.plan.json")).expect("the server holds a plan");
    plan["items"].as_array().into_iter().flatten().find(|item| item["id"] == id).cloned().unwrap_or_default()
}

fn save(page: &Page<'_>) {
    assert_eq!(page.element("return e.save().then(() => 'saved', (error) => error.message)"), json!("saved"));
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn what_a_program_sets_by_any_way_is_saved_where_the_plan_is_kept(page: &Page<'_>) {
    show(page);
    let ways = [
        "return e.load(plan)",
        "return e.load(JSON.stringify(plan))",
        "e.value = JSON.stringify(plan)",
        "e.data = plan",
    ];
    for (at, way) in ways.iter().enumerate() {
        let reach = 4000 + at;
        page.element(&format!("const plan = e.data; plan.items[0].reach = {reach}; {way}"));
        page.until_item("p1", "reach", &json!(reach));
        assert_eq!(page.element("return e.dirty"), json!(true), "{way}");
        save(page);
        assert_eq!(there(page, "p1")["reach"], json!(reach), "{way}");
        assert_eq!(page.item("p1")["reach"], json!(reach), "{way}");
    }
    // And so is what a person does afterwards.
    page.add_item("Gift cards");
    page.click_on("button", "Save");
    page.until("it is saved", || page.server.made("kept.plan.json").contains("Gift cards"));
    let changes = page.events("plan-change");
    assert!(changes.len() >= ways.len(), "each is told: {changes:?}");
}

fn what_a_program_sets_someone_else_has_saved_meanwhile_both_are_kept(page: &Page<'_>) {
    show(page);
    page.element("const plan = e.data; plan.items[0].reach = 4444; return e.load(plan)");
    let theirs = page.server.made("kept.plan.json").replace("Guest checkout", "Guests");
    page.server.put("kept.plan.json", theirs);
    save(page);
    assert_eq!((&there(page, "p1")["reach"], &there(page, "p2")["title"]), (&json!(4444), &json!("Guests")));
    assert_eq!(page.item("p1")["reach"], json!(4444));
}

/// The page without the element's script, and what puts it in.
const START: &str = "const script = document.createElement('script'); script.type = 'module'; script.src = '/plan-widget.js'; document.head.append(script);";

fn without_script(page: &Page<'_>) {
    kept(page);
    let html = page.server.made("kept.html").replace("<script type=\"module\" src=\"/plan-widget.js\"></script>", "");
    page.server.put("kept.html", html);
    page.open("kept.html");
}

fn what_a_program_sets_before_the_start_is_an_edit_of_what_src_holds(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["reach"] = json!(4444);
    for way in ["e.value = JSON.stringify(arguments[0])", "e.data = arguments[0]"] {
        without_script(page);
        page.eval(&format!("const e = document.querySelector('plan-widget'); {way}; {START}"), &[plan.clone()]);
        page.ready();
        page.until_item("p1", "reach", &json!(4444));
        assert_eq!(page.element("return e.dirty"), json!(true), "{way}");
        save(page);
        assert_eq!(there(page, "p1")["reach"], json!(4444), "{way}");
    }
}

fn what_a_program_sets_while_it_starts_is_an_edit_of_what_src_holds(page: &Page<'_>) {
    without_script(page);
    let mut plan = plans::small();
    plan["items"][0]["reach"] = json!(4444);
    // As soon as there is an element, at every stage of its start.
    page.eval(
        &format!("const e = document.querySelector('plan-widget'), [plan] = arguments; {START}
            return customElements.whenDefined('plan-widget').then(() => {{ e.value = '{{}}'; e.data = plan; return e.load(plan) }})"),
        &[plan],
    );
    page.until_item("p1", "reach", &json!(4444));
    assert_eq!(page.element("return e.dirty"), json!(true));
    save(page);
    assert_eq!(there(page, "p1")["reach"], json!(4444));
    page.forgive();
}

fn what_a_program_sets_left_unsaved_is_offered_as_a_draft(page: &Page<'_>) {
    show(page);
    page.element("const plan = e.data; plan.items[0].reach = 4444; return e.load(plan)");
    page.until_draft();
    page.reload();
    page.ready();
    assert_eq!(page.item("p1")["reach"], json!(450));
    page.click_on("button", "Restore draft");
    page.until_item("p1", "reach", &json!(4444));
    save(page);
    assert_eq!(there(page, "p1")["reach"], json!(4444));
    page.reload();
    page.ready();
    page.until_item("p1", "reach", &json!(4444));
    assert_eq!(page.eval("return Object.keys(localStorage)", &[]), json!([]), "a saved plan leaves no draft");
}

fn what_a_program_sets_one_step_can_be_taken_back(page: &Page<'_>) {
    show(page);
    let before = page.value();
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'Alpha' }] })");
    page.until_item("a", "title", &json!("Alpha"));
    page.click_on("button", "Undo");
    page.until("the old plan is back", || page.value() == before);
    assert_eq!(page.element("return e.dirty"), json!(false));
    page.click_on("button", "Redo");
    page.until_item("a", "title", &json!("Alpha"));
}

fn what_a_form_gives_back_is_an_edit(page: &Page<'_>) {
    show(page);
    let mut plan = plans::small();
    plan["items"][0]["reach"] = json!(4444);
    // As the browser calls it when the reader comes back to the page.
    page.eval(
        "document.querySelector('plan-widget').formStateRestoreCallback(arguments[0], 'restore')",
        &[json!(plan.to_string())],
    );
    page.until_item("p1", "reach", &json!(4444));
    assert_eq!(page.element("return e.dirty"), json!(true));
    save(page);
    assert_eq!(there(page, "p1")["reach"], json!(4444));
}

fn a_new_src_is_another_place(page: &Page<'_>) {
    show(page);
    let before = page.server.made("kept.plan.json");
    page.server.put("other.plan.json", plans::CANONICAL);
    page.element("e.src = 'other.plan.json'; const plan = JSON.parse(arguments[0]); plan.items[0].title = 'Ours'; return e.load(plan)"
        .replace("arguments[0]", &json!(plans::CANONICAL).to_string()).as_str());
    page.until_item("a", "title", &json!("Ours"));
    assert_eq!(page.element("return e.dirty"), json!(true));
    save(page);
    assert!(page.server.made("other.plan.json").contains("Ours"));
    assert_eq!(page.server.made("kept.plan.json"), before);
    // Without a src there is no place any more.
    page.element("e.removeAttribute('src')");
    page.until("an empty plan is there", || page.plan()["items"] == json!([]));
    page.element("e.data = { format: 'plan-widget', version: 1, items: [{ id: 'n', title: 'New' }] }");
    page.until_item("n", "title", &json!("New"));
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn a_src_that_does_not_open_the_program_still_shows_its_plan(page: &Page<'_>) {
    page.forgive();
    page.show("<plan-widget src=\"missing.plan.json\" store=\"put\" activate=\"eager\" view=\"scores\"></plan-widget>");
    page.until("the page is told", || !page.events("plan-error").is_empty());
    page.element("e.value = JSON.stringify({ format: 'plan-widget', version: 1, items: [{ id: 'n', title: 'New' }] })");
    page.until_item("n", "title", &json!("New"));
    page.shows("Scores");
    assert_eq!(page.element("return e.dirty"), json!(true));
    let refused = page.element("return e.save().then(() => 'saved', (error) => error.message)");
    assert!(refused.as_str().is_some_and(|why| why.contains("not there any more")), "{refused}");
    assert_eq!(page.element("return e.dirty"), json!(true));
}

fn without_a_place_what_a_program_sets_is_the_plan(page: &Page<'_>) {
    page.show("<plan-widget activate=\"eager\" view=\"scores\"></plan-widget>");
    page.ready();
    for title in ["First", "Second"] {
        page.element(&format!(
            "return e.load({{ format: 'plan-widget', version: 1, items: [{{ id: 'a', title: '{title}' }}] }})"
        ));
        assert_eq!((&page.item("a")["title"], page.element("return e.dirty")), (&json!(title), json!(false)));
    }
    page.add_item("Third");
    assert_eq!(page.element("return e.dirty"), json!(true));
}

fn a_plan_in_the_page_set_and_reset_is_what_the_page_says(page: &Page<'_>) {
    page.show(&format!(
        "<form><plan-widget activate=\"eager\" name=\"plan\">{}</plan-widget></form>",
        inline(&plans::small())
    ));
    page.ready();
    let before = page.value();
    page.element("const plan = e.data; plan.items[0].reach = 4444; return e.load(plan)");
    assert_eq!(page.element("return e.dirty"), json!(true));
    page.eval("document.forms[0].reset()", &[]);
    page.until("the page's plan is back", || page.value() == before);
    assert_eq!(page.element("return e.dirty"), json!(false));
}

fn nothing_of_it_throws_into_the_page(page: &Page<'_>) {
    page.show("<pre id=\"odd\">{ &amp;#x110000; &amp;#99999999999; &amp;constructor; }</pre>
        <plan-widget id=\"one\" for=\"#odd\" activate=\"click\"></plan-widget><plan-widget id=\"two\" activate=\"eager\"></plan-widget>");
    page.until_eval("return !!customElements.get('plan-widget')", &json!(true));
    assert_eq!(
        page.eval("return document.getElementById('one').value", &[]),
        json!("{ &#x110000; &#99999999999; &constructor; }")
    );
    page.eval("return document.getElementById('two').ready.then(() => true)", &[]);
    let acts = [
        "e.data = round",
        "e.value = round",
        "e.value = bare",
        "e.value = Symbol('no')",
        "e.data = 10n",
        "e.data = undefined",
        "e.value = null",
        "e.data; e.value; e.dirty; e.form; e.ready; e.src = Symbol.iterator.description",
    ];
    for act in acts {
        let thrown = page.eval(
            &format!("const e = document.getElementById('two'), round = {{}}, bare = Object.create(null); round.round = round;
                try {{ {act}; return 'nothing' }} catch (error) {{ return String(error) }}"),
            &[],
        );
        assert_eq!(thrown, json!("nothing"), "{act}");
    }
    page.until("each is told of", || page.events("plan-error").len() >= 6);
    page.forgive();
}

fn a_listener_that_throws_stops_nobody(page: &Page<'_>) {
    // A script of the page, with an address of its own: what a driver evaluates runs beside the page in some browsers.
    page.server.put(
        "throws.js",
        "const deep = () => deep() + 1;
         const throws = [() => new Date('x').toISOString(), () => (1).toFixed(101), () => new Array(-1), () => 'x'.repeat(-1), deep, () => null.x,
             () => { const bytes = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11);
                     new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports.f() }];
         window.thrown = 0;
         document.addEventListener('plan-change', () => { throws[window.thrown++ % throws.length]() })",
    );
    page.show(&format!(
        "<script src=\"/throws.js\"></script><plan-widget id=\"one\" activate=\"eager\" view=\"scores\">{0}</plan-widget><plan-widget id=\"two\" activate=\"eager\" view=\"scores\">{0}</plan-widget>",
        inline(&plans::small())
    ));
    page.ready();
    page.forgive();
    page.within("#one");
    for at in 0..7 {
        page.element(&format!("const plan = e.data; plan.items[0].reach = {}; return e.load(plan)", 900 + at));
        page.until_eval("return window.thrown", &json!(at + 1));
        page.until_item("p1", "reach", &json!(900 + at));
    }
    page.add_item("Gift cards");
    page.shows("Scores");
    page.within("#two");
    page.add_item("Vouchers");
    assert!(page.events("plan-error").is_empty(), "{:?}", page.events("plan-error"));
}
