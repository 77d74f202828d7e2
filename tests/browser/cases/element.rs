//! The element as a host program meets it: properties, methods, events, and its life in the DOM.

use browser_tests::widget::{document, inline};
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    value_is_canonical,
    the_plan_comes_from_where_the_attributes_say,
    a_change_is_told_as_a_patch,
    undo_and_redo_by_method_and_key,
    a_bad_plan_is_refused_and_the_old_one_stays,
    data_is_a_plain_object,
    attributes_count_at_run_time,
    two_widgets_are_two_plans,
    two_views_share_one_plan,
    moved_in_the_page_it_keeps_its_state,
    added_and_removed_again_and_again_it_leaves_nothing,
    a_second_script_is_no_second_start,
    a_form_submits_the_plan,
    a_disabled_or_nameless_one_submits_nothing,
    properties_set_before_the_script_count,
    it_runs_under_trusted_types under Policy::TrustedTypes,
    keys_outside_the_widget_are_the_pages,
];

fn value_is_canonical(page: &Page<'_>) {
    page.widget("", &serde_json::from_str(plans::CANONICAL).expect("the fixture is JSON"));
    // Through a string, so that the digits of the unknown key come as they are written.
    page.eval("return document.querySelector('plan-widget').load(arguments[0])", &[json!(plans::CANONICAL)]);
    assert_eq!(page.value(), plans::CANONICAL);
    assert_eq!(page.element("return e.dirty"), json!(true), "the page still holds the other plan");
}

fn the_plan_comes_from_where_the_attributes_say(page: &Page<'_>) {
    page.server.put("plan.json", plans::CANONICAL);
    page.show("<pre id=\"here\">{\"format\":\"plan-widget\",\"version\":1,\"items\":[{\"id\":\"b\",\"title\":\"Beta &amp; more\"}]}</pre>
        <plan-widget id=\"from-url\" activate=\"eager\" src=\"plan.json\"></plan-widget>
        <plan-widget id=\"from-page\" activate=\"eager\" for=\"#here\"></plan-widget>
        <plan-widget id=\"empty\" activate=\"eager\"></plan-widget>");
    page.ready();
    page.within("#from-url");
    assert_eq!(page.value(), plans::CANONICAL);
    page.within("#from-page");
    assert_eq!(page.item("b")["title"], "Beta & more");
    page.within("#empty");
    assert_eq!(page.plan()["items"], json!([]));
}

fn a_change_is_told_as_a_patch(page: &Page<'_>) {
    page.widget("view=\"scores\" id=\"w\"", &plans::small());
    let before = page.value();
    page.add_item("Gift cards");
    page.until("a change is told", || !page.events("plan-change").is_empty());
    let event = page.events("plan-change").remove(0);
    assert_eq!((&event["target"], &event["bubbles"], &event["composed"]), (&json!("w"), &json!(true), &json!(true)));
    let patch = event["detail"]["patch"].as_array().expect("a patch is an array");
    assert!(
        patch
            .iter()
            .any(|step| step["op"] == "add" && step["path"].as_str().is_some_and(|path| path.starts_with("/items/"))),
        "{patch:?}"
    );
    page.until("there is one item more", || page.plan()["items"].as_array().map(Vec::len) == Some(6));
    assert_eq!(page.element("return e.dirty"), json!(true));
    let told = page.events("plan-change").len();
    page.undo_until(&before);
    page.until("and that is told too", || page.events("plan-change").len() > told);
}

fn undo_and_redo_by_method_and_key(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.value();
    page.enter_cell("Ledger", "Reach");
    page.type_text("5");
    page.press("Enter");
    page.until_item("p5", "reach", &json!(5));
    let after = page.value();
    page.press("Ctrl+z");
    page.until("Ctrl+Z takes it back", || page.value() == before);
    page.press("Ctrl+Shift+z");
    page.until("Ctrl+Shift+Z brings it again", || page.value() == after);
    page.click_on("button", "Undo");
    page.until("the button takes it back", || page.value() == before);
    page.click_on("button", "Redo");
    page.until("the button brings it again", || page.value() == after);
    page.element("return e.undo()");
    page.until("the method takes it back", || page.value() == before);
    assert_eq!(page.element("return e.dirty"), json!(false), "what is undone is not unsaved");
    page.element("return e.redo()");
    page.until("the method brings it again", || page.value() == after);
}

fn a_bad_plan_is_refused_and_the_old_one_stays(page: &Page<'_>) {
    page.widget("", &plans::small());
    let before = page.value();
    page.forgive();
    for text in
        ["{\"format\":\"plan-widget\",", "{\"title\":\"no plan\"}", "{\"format\":\"another\",\"items\":[]}", "", "42"]
    {
        let refused = page.eval(
            "return document.querySelector('plan-widget').load(arguments[0]).then(() => null, (e) => [e.name, typeof e.code, typeof e.message, typeof e.path, Object.prototype.toString.call(e) === '[object Error]', e.message.length > 5])",
            &[json!(text)],
        );
        assert_eq!(refused, json!(["PlanError", "string", "string", "string", true, true]), "for {text:?}");
        assert_eq!(page.value(), before);
    }
    assert!(page.events("plan-error").len() >= 4);
    page.get("tab", "Scores");
}

fn data_is_a_plain_object(page: &Page<'_>) {
    page.widget("", &plans::small());
    assert_eq!(page.element("return e.data.items.map((item) => item.title)[0]"), json!("Passkeys"));
    page.element("e.data = { format: 'plan-widget', version: 1, items: [{ id: 'n', title: 'New' }] }");
    page.until_item("n", "title", &json!("New"));
    // What `data` hands out is a copy.
    page.element("e.data.items[0].title = 'Changed behind its back'");
    assert_eq!(page.item("n")["title"], "New");
}

fn attributes_count_at_run_time(page: &Page<'_>) {
    page.widget("view=\"board\"", &plans::small());
    page.get("list", "Must");
    page.element("e.setAttribute('view', 'scores')");
    page.shows("Scores");
    page.element("e.view = 'timeline'");
    page.shows("Timeline");
    assert_eq!(page.element("return e.getAttribute('view')"), json!("timeline"));
    page.element("e.view = 'board, timeline'");
    page.shows("Board");
    page.element("e.views = 'scores board'");
    page.until("two tabs are left", || page.names("tab") == ["Scores", "Board"]);
    page.element("e.views = 'scores'");
    page.until("one view needs no tabs", || page.names("tab").is_empty());
    page.element("e.removeAttribute('views')");
    page.get("tab", "Timeline");
    page.element("e.mode = 'view'");
    page.gone("button", "Add item");
    page.element("e.mode = 'edit'");
    page.get("button", "Add item");
    let dark = || page.eval("return getComputedStyle(find(null, 'tab', 'Scores')).color", &[]);
    page.element("e.view = 'scores'; e.theme = 'light'");
    page.get("tab", "Scores");
    let light = dark();
    page.element("e.theme = 'dark'");
    page.until("the theme turns", || dark() != light);
    page.element("e.height = '400px'");
    page.until("the height is what it should be", || {
        page.element("return Math.round(e.getBoundingClientRect().height)") == json!(400)
    });
    page.server.put("other.json", plans::CANONICAL);
    page.element("e.src = '/other.json'");
    page.until("another plan is there", || page.value() == plans::CANONICAL);
}

fn two_widgets_are_two_plans(page: &Page<'_>) {
    page.open("pages/two.html");
    page.ready();
    page.within("#second");
    let untouched = page.value();
    page.within("#first");
    page.add_item("Only here");
    assert_eq!(page.element("return e.dirty"), json!(true));
    page.within("#second");
    assert_eq!(page.value(), untouched);
    assert_eq!(page.element("return e.dirty"), json!(false));
    page.press("Escape");
    page.within("#second");
    page.click_on("tab", "Board");
    page.get("list", "Must");
    page.within("#first");
    page.shows("Scores");
    let mut modules = page.server.log();
    modules.retain(|path| path.ends_with(".wasm"));
    let fetched = modules.len();
    modules.sort();
    modules.dedup();
    assert_eq!(modules.len(), fetched, "each module serves both");
}

fn two_views_share_one_plan(page: &Page<'_>) {
    let plan = inline(&plans::small());
    page.show(&format!(
        "<plan-widget id=\"one\" activate=\"eager\" view=\"scores\">{plan}</plan-widget>
         <plan-widget id=\"other\" activate=\"eager\" plan=\"one\" view=\"board\"></plan-widget>"
    ));
    page.ready();
    page.within("#other");
    page.get("listitem", "Passkeys");
    page.within("#one");
    page.enter_cell("Passkeys", "Reach");
    page.type_text("5");
    page.press("Enter");
    page.until_item("p1", "reach", &json!(5));
    let value = page.value();
    page.within("#other");
    page.until("the other shows the same", || page.value() == value);
    page.element("return e.undo()");
    page.within("#one");
    page.until_item("p1", "reach", &json!(450));
}

fn moved_in_the_page_it_keeps_its_state(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let before = page.value();
    page.add_item("Gift cards");
    page.click_on("tab", "Board");
    page.get("list", "Must");
    let value = page.value();
    page.element("const to = document.body.appendChild(document.createElement('section')); to.append(e)");
    page.get("list", "Must");
    assert_eq!((page.value(), page.element("return e.dirty")), (value.clone(), json!(true)));
    // Taken out and put back later is no new start either.
    page.element("window.kept = e; e.remove()");
    page.until_eval("return document.querySelector('plan-widget')", &json!(null));
    page.eval("return new Promise((done) => setTimeout(done))", &[]);
    page.eval("document.body.append(window.kept)", &[]);
    page.get("list", "Must");
    assert_eq!(page.value(), value);
    page.undo_until(&before);
}

fn added_and_removed_again_and_again_it_leaves_nothing(page: &Page<'_>) {
    page.show("<main></main>");
    page.until_eval("return !!customElements.get('plan-widget')", &json!(true));
    let plan = json!(plans::small().to_string());
    let rounds = |count: u32| {
        page.eval(
            "const [plan, rounds] = arguments;
             return (async () => {
                for (let i = 0; i < rounds; i++) {
                    const e = document.createElement('plan-widget');
                    e.activate = 'eager';
                    e.view = ['scores', 'board', 'timeline'][i % 3];
                    e.value = plan;
                    document.querySelector('main').append(e);
                    await e.ready;
                    e.remove();
                    await new Promise((done) => setTimeout(done));
                }
                return [document.querySelectorAll('*').length, watch.listeners];
             })()",
            &[plan.clone(), json!(count)],
        )
    };
    let first = rounds(6);
    let held = page.held();
    let second = rounds(60);
    assert_eq!(first, second, "elements and long-lived listeners of the page");
    // The last one may still be waiting for a frame of its own; what each of sixty leaves behind stays for good.
    if let Some(before) = held {
        let what = format!("{before:?} nodes and listeners were held after 6 rounds, and no more after 66");
        page.until(&what, || page.held().is_some_and(|now| now.0 < before.0 + 60 && now.1 < before.1 + 60));
    }
}

fn a_second_script_is_no_second_start(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.add_item("Gift cards");
    let (value, wasm) = (page.value(), page.server.log().iter().filter(|path| path.ends_with(".wasm")).count());
    page.eval(
        "return new Promise((done, failed) => {
            const script = document.createElement('script');
            script.type = 'module'; script.src = '/deep/er/plan-widget.js'; script.onload = done; script.onerror = failed;
            document.head.append(script);
         })",
        &[],
    );
    assert_eq!((page.value(), page.element("return e.dirty")), (value, json!(true)));
    assert_eq!(page.eval("return document.querySelectorAll('plan-widget').length", &[]), json!(1));
    assert_eq!(page.server.log().iter().filter(|path| path.ends_with(".wasm")).count(), wasm);
}

fn a_form_submits_the_plan(page: &Page<'_>) {
    page.open("pages/form.html");
    page.ready();
    assert_eq!(
        page.eval(
            "return new FormData(document.forms[0]).get('plan') === document.querySelector('plan-widget').value",
            &[]
        ),
        json!(true)
    );
    page.add_item("Gift cards");
    let value = page.value();
    let sent = page.eval("const sent = new FormData(document.forms[0]).get('plan'); return sent", &[]);
    assert_eq!(sent, json!(value));
    assert_eq!(page.element("return e.form === document.forms[0]"), json!(true));
}

fn a_disabled_or_nameless_one_submits_nothing(page: &Page<'_>) {
    let plan = inline(&plans::small());
    page.show(&format!("<form><plan-widget activate=\"eager\">{plan}</plan-widget><fieldset disabled><plan-widget name=\"b\" activate=\"eager\">{plan}</plan-widget></fieldset></form>"));
    page.ready();
    assert_eq!(page.eval("return [...new FormData(document.forms[0]).keys()]", &[]), json!([]));
}

fn properties_set_before_the_script_count(page: &Page<'_>) {
    let without = document("<plan-widget></plan-widget>")
        .replace("<script type=\"module\" src=\"/plan-widget.js\"></script>", "");
    page.server.put("late.html", without);
    page.open("late.html");
    page.eval(
        "const e = document.querySelector('plan-widget'); e.value = arguments[0]; e.view = 'board'; e.activate = 'eager';
         const script = document.createElement('script'); script.type = 'module'; script.src = '/plan-widget.js'; document.head.append(script);",
        &[json!(plans::CANONICAL)],
    );
    page.ready();
    page.get("list", "Must");
    assert_eq!(page.value(), plans::CANONICAL);
}

fn it_runs_under_trusted_types(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    for tab in ["Board", "Timeline", "Scores"] {
        page.click_on("tab", tab);
    }
    page.add_item("Gift cards");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

fn keys_outside_the_widget_are_the_pages(page: &Page<'_>) {
    let plan = inline(&plans::small());
    page.show(&format!(
        "<button id=\"b\">Elsewhere</button><plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget>"
    ));
    page.ready();
    page.eval("window.heard = []; document.addEventListener('keydown', (e) => window.heard.push([e.key, e.defaultPrevented]))", &[]);
    let before = page.value();
    page.click_on("button", "Elsewhere");
    page.press("Down");
    page.press("Delete");
    page.press("Ctrl+z");
    assert_eq!(page.value(), before);
    page.until_eval(
        "return window.heard.filter(([key]) => key !== 'Control')",
        &json!([["ArrowDown", false], ["Delete", false], ["z", false]]),
    );
    // And a wiki's shortcuts sleep while the widget has the focus.
    page.eval("window.heard = []", &[]);
    page.click_on("tab", "Board");
    page.press("e");
    page.press("Right");
    assert_eq!(page.eval("return window.heard", &[]), json!([]));
}
