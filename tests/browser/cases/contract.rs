//! The element's contract where a host program meets it: import of every kind, forms that reset and disable, the reader's language, refusals.

use browser_tests::widget::inline;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    every_kind_of_text_comes_in,
    import_is_told_what_the_columns_are,
    import_reports_what_it_did_and_what_it_assumed,
    refresh_asks_the_sources_of_the_plan_and_shows_what_comes,
    the_widgets_own_block_and_table_come_in,
    what_cannot_come_in_is_refused,
    a_refusal_names_code_message_and_path,
    a_form_resets_and_disables_it,
    the_language_sets_numbers_dates_and_direction,
    dates_are_gregorian_and_whole_in_every_language,
    the_direction_of_the_page_is_the_widgets,
    every_attribute_is_a_property,
];

/// Imports and gives back the titles that are there afterwards.
fn import(page: &Page<'_>, source: &str) -> serde_json::Value {
    page.eval(
        &format!("const e = document.querySelector('plan-widget'); return (async () => {{ const {{ added }} = await e.import({source}); return [added, e.data.items.map((item) => item.title)] }})()"),
        &[],
    )
}

fn every_kind_of_text_comes_in(page: &Page<'_>) {
    let one = json!({ "format": "plan-widget", "version": 1, "items": [{ "id": "a", "title": "Alpha" }] });
    page.widget("", &one);
    assert_eq!(import(page, "'Title,Reach\\nBeta,5\\n'"), json!([1, ["Alpha", "Beta"]]));
    assert_eq!(import(page, "new Blob(['Title\\tReach\\nGamma\\t5\\n'])"), json!([1, ["Alpha", "Beta", "Gamma"]]));
    let jira = "'Summary,Issue key,Issue Type,Status,Priority\\nDelta,PW-1,Story,Done,High\\n'";
    assert_eq!(import(page, jira)[1][3], "Delta");
    let github =
        "JSON.stringify([{ number: 7, title: 'Epsilon', state: 'open', html_url: 'https://github.com/o/r/issues/7' }])";
    assert_eq!(import(page, github)[1][4], "Epsilon");
    let plan =
        "{ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'Alpha' }, { id: 'z', title: 'Zeta' }] }";
    assert_eq!(
        import(page, plan),
        json!([1, ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"]]),
        "what is there stays once"
    );
    // Of spreadsheets that write another encoding than UTF-8.
    assert_eq!(
        import(
            page,
            "new Blob([new Uint8Array([84, 105, 116, 108, 101, 44, 82, 101, 97, 99, 104, 10, 71, 114, 246, 223, 101, 44, 53, 10])])"
        )[1][6],
        "Größe"
    );
    assert_eq!(
        import(
            page,
            "new Blob([Uint8Array.of(255, 254), new Uint8Array(Uint16Array.from('Title,Reach\\n中文,5\\n', (letter) => letter.charCodeAt(0)).buffer)])"
        )[1][7],
        "中文"
    );
    // A picture brings its plan along.
    page.eval(
        "return document.querySelector('plan-widget').export('svg').then((blob) => { window.picture = blob })",
        &[],
    );
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [] })");
    assert_eq!(import(page, "window.picture")[0], 8);
    assert_eq!(page.element("return e.dirty"), json!(true));
    page.element("return e.undo()");
    page.until("one step takes all of it out", || page.plan()["items"] == json!([]));
}

fn import_is_told_what_the_columns_are(page: &Page<'_>) {
    page.widget("", &json!({ "format": "plan-widget", "version": 1, "items": [] }));
    let rows = "'One,12,7\\nTwo,13,8\\n', { header: false, columns: { 1: 'title', 2: 'effort', 3: '-' } }";
    assert_eq!(import(page, rows), json!([2, ["One", "Two"]]));
    let first = page.plan()["items"][0].clone();
    assert_eq!((&first["effort"], &first["reach"], &first["notes"]), (&json!(12), &json!(null), &json!(null)));
}

fn import_reports_what_it_did_and_what_it_assumed(page: &Page<'_>) {
    page.widget("", &json!({ "format": "plan-widget", "version": 1, "items": [] }));
    page.forgive();
    let report = page.element("return e.import('Title,Confidence,Effort\\nCards,8,3\\nBook,5,lots\\n')");
    assert_eq!((&report["added"], &report["updated"], &report["unchanged"]), (&json!(2), &json!(0), &json!(0)));
    let refused = &report["refused"];
    assert_eq!(
        (&refused[0]["row"], &refused[0]["column"], &refused[0]["text"]),
        (&json!(3), &json!("Effort"), &json!("lots"))
    );
    assert_eq!(report["assumed"][0]["what"], "Confidence");
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [] })");
    // Greek, which nothing in the bytes tells from Western.
    let greek = "new Blob([Uint8Array.of(84, 105, 116, 108, 101, 44, 69, 102, 102, 111, 114, 116, 10, 0xc1, 0xe2, 0xe3, 44, 51, 10)])";
    let options = "{ encoding: 'windows-1253', units: { Effort: 'weeks' }, strict: true }";
    let report = page.element(&format!("return e.import({greek}, {options})"));
    assert_eq!((&report["added"], &report["assumed"]), (&json!(1), &json!([])));
    let plan = page.plan();
    assert_eq!((&plan["items"][0]["title"], &plan["settings"]["effort_unit"]), (&json!("Αβγ"), &json!("person-weeks")));
    let before = page.value();
    for (call, code, path) in [
        ("e.import('Title,Confidence\\nCards,8\\n', { strict: true })", "uncertain", ""),
        ("e.import('Title,Effort\\nCards,8\\n', { units: { Effort: 'parsecs' } })", "bad-option", "units.Effort"),
        ("e.import(new Blob(['Title,Effort\\nCards,8\\n']), { encoding: 'papyrus' })", "bad-option", "encoding"),
    ] {
        let refused =
            page.element(&format!("return {call}.then(() => 'taken in', (error) => [error.code, error.path])"));
        assert_eq!(refused, json!([code, path]), "{call}");
    }
    assert_eq!(page.value(), before);
}

fn refresh_asks_the_sources_of_the_plan_and_shows_what_comes(page: &Page<'_>) {
    page.forgive();
    let issues = |title: &str, state: &str| {
        json!([{ "number": 7, "title": title, "state": state, "html_url": "https://github.com/o/r/issues/7" }])
            .to_string()
    };
    page.server.put("issues.json", issues("Gift cards", "open"));
    let plan = json!({ "format": "plan-widget", "version": 1, "items": [{ "id": "a", "title": "Own" }], "sources": [{ "url": "issues.json", "kind": "GitHub" }] });
    page.widget("", &plan);
    let asked = || page.server.log().iter().any(|path| path.ends_with("issues.json"));
    let refresh = || {
        page.click_on("button", "More");
        page.click_on("menuitem", "Refresh from sources");
    };
    assert!(!asked(), "nobody is asked before a person says so");
    refresh();
    page.get("dialog", "Refresh from issues.json");
    page.click_on("button", "Add 1 row");
    page.until("the issue is there", || page.plan()["items"][1]["title"] == "Gift cards");
    page.server.put("issues.json", issues("Gift cards", "closed"));
    refresh();
    page.click_on("button", "Update 1 row");
    page.until("it is done", || page.plan()["items"][1]["status"] == "done");
    let before = page.value();
    page.server.down("issues.json", true);
    refresh();
    page.says("alert", "issues.json could not be read: the server answered 503. The plan is as it was.");
    assert_eq!(page.value(), before);
}

fn the_widgets_own_block_and_table_come_in(page: &Page<'_>) {
    for format in ["block", "html", "markdown", "ics", "csv"] {
        page.widget("", &plans::small());
        let titles =
            page.plan()["items"].as_array().expect("a list").iter().filter(|item| item["start"].is_string()).count();
        page.eval(
            &format!("return document.querySelector('plan-widget').export('{format}').then((blob) => blob.text()).then((text) => {{ window.left = text }})"),
            &[],
        );
        page.element("return e.load({ format: 'plan-widget', version: 1, items: [] })");
        let report = page.element("return e.import(window.left)");
        assert!(report["added"].as_u64() >= Some(titles as u64), "{format}: {report}");
        assert_eq!(report["refused"], json!([]), "{format}");
    }
}

fn what_cannot_come_in_is_refused(page: &Page<'_>) {
    page.widget("", &plans::small());
    page.forgive();
    let before = page.value();
    for (source, code) in [
        ("''", "no-rows"),
        ("'{\"a\":1}'", "not-a-table"),
        ("new Blob(['<svg/>'])", "not-json"),
        ("undefined", "no-rows"),
    ] {
        let refused = page
            .element(&format!("return e.import({source}).then(() => 'taken in', (error) => [error.name, error.code])"));
        assert_eq!(refused, json!(["PlanError", code]), "{source}");
    }
    page.element("e.mode = 'view'");
    assert_eq!(page.element("return e.import('Title\\nBeta').catch((error) => error.code)"), json!("read-only"));
    assert_eq!(
        page.element("return e.export('papyrus').catch((error) => [error.name, error.code])"),
        json!(["PlanError", "unknown-format"])
    );
    assert_eq!(page.value(), before);
    assert_eq!(page.events("plan-error").len(), 6, "each is an event");
}

fn a_refusal_names_code_message_and_path(page: &Page<'_>) {
    page.widget("", &plans::small());
    page.forgive();
    let before = page.value();
    for (plan, expected) in [
        ("'{\"format\":\"plan-widget\",\"version\":1}'", json!(["not-a-plan", "$.items"])),
        ("{ format: 'other', items: [] }", json!(["other-format", "$.format"])),
        ("'{'", json!(["not-json", "$"])),
        ("undefined", json!(["not-json", "$"])),
        ("(() => { const round = {}; return round.round = round })()", json!(["failed", ""])),
    ] {
        let refused =
            page.element(&format!("return e.load({plan}).then(() => 'loaded', (error) => [error.code, error.path])"));
        assert_eq!(refused, expected, "{plan}");
        assert_eq!(page.value(), before);
    }
    let lost = page.element("e.src = '/nowhere.json'; return new Promise((done) => e.addEventListener('plan-error', (event) => done([event.detail.code, event.detail.path])))");
    assert_eq!(lost, json!(["not-found", "src"]));
    assert_eq!(page.value(), before);
}

fn a_form_resets_and_disables_it(page: &Page<'_>) {
    page.show(&format!(
        "<form><fieldset><plan-widget name=\"plan\" activate=\"eager\" view=\"scores\">{}</plan-widget></fieldset></form>",
        inline(&plans::small())
    ));
    page.ready();
    let before = page.value();
    page.add_item("Gift cards");
    assert_ne!(page.value(), before);
    page.press("Escape");
    page.eval("document.forms[0].reset()", &[]);
    page.until("a reset gives back what the page says", || page.value() == before);
    assert_eq!(page.element("return e.dirty"), json!(false));
    page.eval("document.querySelector('fieldset').disabled = true", &[]);
    page.gone("button", "Add item");
    assert_eq!(page.eval("return [...new FormData(document.forms[0]).keys()]", &[]), json!([]));
    page.eval("document.querySelector('fieldset').disabled = false", &[]);
    page.get("button", "Add item");
    // What the browser does when the reader comes back to the page.
    page.element("e.formStateRestoreCallback(JSON.stringify({ format: 'plan-widget', version: 1, items: [{ id: 'r', title: 'Restored' }] }), 'restore')");
    page.until_item("r", "title", &json!("Restored"));
    // What the page switches off cannot keep the focus; it comes back with the reader.
    page.click_on("tab", "Scores");
}

/// How the widget runs, and what a cell of the grid reads.
fn looks(page: &Page<'_>) -> (String, String) {
    let direction =
        page.eval("const sheet = find(null, 'grid', 'Scores'); return sheet && getComputedStyle(sheet).direction", &[]);
    (direction.as_str().unwrap_or_default().to_owned(), page.cell_text("Guest checkout", "Reach"))
}

fn the_language_sets_numbers_dates_and_direction(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.get("grid", "Scores");
    assert_eq!(looks(page), ("ltr".into(), "2,000".into()));
    page.element("e.lang = 'da'");
    page.until("numbers are Danish", || looks(page) == ("ltr".into(), "2.000".into()));
    page.element("e.lang = 'fa'");
    page.until("text runs from right to left", || looks(page) == ("rtl".into(), "2,000".into()));
    // Titles begin where the text begins.
    let sides = page.eval(
        "const box = (role, name) => find(null, role, name).getBoundingClientRect(); return box('tab', 'Scores').x > box('tab', 'Timeline').x && box('columnheader', 'Title').x > box('columnheader', 'Reach').x",
        &[],
    );
    assert_eq!(sides, json!(true));
    // The key that points to the next tab is the one to the left.
    page.eval("find(null, 'tab', 'Scores').focus()", &[]);
    page.press("Left");
    page.until_eval("return find(null, 'tab', 'Board').ariaSelected", &json!("true"));
    page.press("Right");
    page.until_eval("return find(null, 'tab', 'Scores').ariaSelected", &json!("true"));
    // Languages that there are no sentences of: these are English still.
    page.element("e.lang = 'da'; e.view = 'timeline'");
    page.until_eval(
        "return [...inside(null)].some((e) => !e.childElementCount && e.textContent.includes('mar.'))",
        &json!(true),
    );
    page.element("e.lang = 'xx-not-a-language-at-all'; e.view = 'scores'");
    page.until("an unknown language does no harm", || looks(page).0 == "ltr");
}

fn dates_are_gregorian_and_whole_in_every_language(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    for tag in ["fa", "fa-AF", "th", "ar-SA", "ja-JP-u-ca-japanese", "ja", "zh", "ko", "hu", "de", "en-US"] {
        page.element(&format!("e.lang = '{tag}'"));
        let shown = "const own = new Intl.DateTimeFormat(arguments[0], { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });
            const day = own.format(Date.UTC(2027, 0, 15));
            return [...inside(null)].some((e) => !e.childElementCount && e.textContent == day) || day";
        page.until_equal(&format!("{tag}: the plan's day stands on the calendar"), &json!(true), || {
            page.eval(shown, &[json!(tag)])
        });
    }
}

fn the_direction_of_the_page_is_the_widgets(page: &Page<'_>) {
    let plan = inline(&plans::small());
    page.show(&format!("<div dir=\"rtl\"><plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget></div>"));
    page.ready();
    page.until("it runs as the page does", || looks(page).0 == "rtl");
    page.click_on("tab", "Timeline");
    page.get("button", "Passkeys, 2027-01-11 to 2027-01-22");
    page.click_on("tab", "Board");
    page.get("list", "Must");
    // A page that changes its mind is followed.
    page.click_on("tab", "Scores");
    page.eval("document.documentElement.lang = 'da'; document.querySelector('div').dir = 'ltr'; document.body.className = 'changed'", &[]);
    page.until("it runs and counts as the page does now", || looks(page) == ("ltr".into(), "2.000".into()));
}

fn every_attribute_is_a_property(page: &Page<'_>) {
    page.widget("", &plans::small());
    let reflected = page.element(
        "return ['src', 'for', 'plan', 'view', 'views', 'mode', 'activate', 'store', 'theme', 'lang', 'height', 'name'].filter((name) => {
            const made = document.createElement('plan-widget');
            made.setAttribute(name, 'x'); const read = made[name];
            made[name] = 'y'; const written = made.getAttribute(name);
            return read !== 'x' || written !== 'y';
         })",
    );
    assert_eq!(reflected, json!([]));
}
