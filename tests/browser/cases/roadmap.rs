//! The roadmap that people plan on: pictures, boards, dependencies, load, comparison, by pointer and by keyboard.

use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    a_png_is_the_whole_picture_and_carries_the_plan,
    what_leaves_is_chosen_in_the_dialog,
    the_board_sorts_by_horizon_and_loses_nothing,
    a_dependency_is_drawn_from_bar_to_bar,
    a_dependency_is_made_by_keys_and_never_in_a_cycle,
    the_timeline_shows_colours_load_and_slack,
    a_slip_is_seen_against_a_baseline_and_told,
    milestones_absences_and_the_as_of_date_are_set,
    lanes_fold_move_and_go_by_two_fields,
    lanes_of_words_and_within_lanes_are_put_in_order,
    lanes_and_milestones_are_dragged_and_moved_by_keys,
    a_picture_shows_what_is_set_up,
    paper_gets_all_of_it,
    sheets_have_a_head_and_whole_rows,
    a_phone_has_the_agenda_and_what_it_needs under Policy::Open,
];

fn a_png_is_the_whole_picture_and_carries_the_plan(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    let before = page.plan();
    page.element(
        "return e.export('png').then(async (blob) => {
            window.picture = blob;
            const map = await createImageBitmap(blob);
            const canvas = new OffscreenCanvas(map.width, map.height);
            const pen = canvas.getContext('2d');
            pen.drawImage(map, 0, 0);
            const seen = new Set(new Uint32Array(pen.getImageData(0, 0, map.width, map.height).data.buffer));
            window.found = [blob.type, map.width, seen.size > 20];
        })",
    );
    assert_eq!(page.eval("return window.found", &[]), json!(["image/png", 2560, true]));
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [] })");
    page.element("return e.import(window.picture)");
    page.until("the picture brings its plan along", || page.plan()["items"] == before["items"]);
}

fn what_leaves_is_chosen_in_the_dialog(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.eval(
        "URL.createObjectURL = (blob) => { blob.text().then((text) => { window.left = text }); return 'blob:none' }",
        &[],
    );
    page.click_on("button", "Export");
    page.choose("What leaves", "Quarters instead of dates");
    page.click_on("button", "Download Plan file");
    page.until("dates leave as quarters", || {
        let left = page.eval("return window.left ?? ''", &[]);
        let left = left.as_str().unwrap_or_default().to_owned();
        left.contains("2027-Q1") && !left.contains("2027-01-11")
    });
    assert_eq!(page.item("p1")["start"], "2027-01-11", "the plan itself keeps them");
    page.click_on("button", "Download Picture as PNG");
    page.until("a PNG leaves too", || page.eval("return (window.left ?? '').slice(1, 4)", &[]) == "PNG");
}

fn the_board_sorts_by_horizon_and_loses_nothing(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["as_of"] = json!("2027-01-20");
    page.widget("view=\"board\"", &plan);
    page.click_on("button", "Columns: MoSCoW");
    page.click_on("menuitemradio", "Now, next, later");
    let cards = |column: &str| {
        let script =
            "const list = find(scope, 'list', arguments[0]); return findAll(list, 'listitem').map(name).join()";
        page.eval(script, &[json!(column)])
    };
    page.until("dated items stand where their dates are", || cards("Now").as_str().unwrap_or("").contains("Passkeys"));
    // By pointer: a word for what has no dates.
    let from = page.reveal(&page.get("listitem", "Guest checkout")).at(0.3, 0.5);
    let to = page.rect(&page.get("list", "Later")).at(0.5, 0.3);
    page.drag(&[from, from.by(12.0, 4.0), to]);
    page.until_item("p2", "horizon", &json!("later"));
    page.until("the focus stays with it", || page.focused().1 == "Guest checkout");
    // By keyboard: what has dates moves by whole quarters.
    let card = page.get("listitem", "Passkeys");
    page.eval("arguments[0].focus()", &[card.to_value()]);
    page.press("Alt+Right");
    page.until_dates("p1", "2027-04-12", "2027-04-23");
    page.until("the focus goes with it", || page.focused().1 == "Passkeys");
    page.press("Alt+Left");
    // Not into the past: it starts on the day of the plan.
    page.until_dates("p1", "2027-01-20", "2027-02-02");
    page.says("status", "(was Apr 12");
    page.click_on("tab", "Timeline");
    page.bar("Passkeys");
    page.click_on("tab", "Board");
    page.get("list", "Later");
}

fn a_dependency_is_drawn_from_bar_to_bar(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][4]["depends_on"] = json!(null);
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    let (from, to) = (page.bar_rect("Passkeys"), page.bar_rect("Ledger"));
    let focus = || page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    focus();
    // The handle stands at the end of the bar that has the focus, or is under the pointer.
    let handle = from.at(1.0, 0.5).by(11.0, 0.0);
    page.drag(&[handle, handle.by(20.0, 20.0), to.center().by(-2.0, 0.0), to.center()]);
    page.until_item("p5", "depends_on", &json!(["p1"]));
    page.says("status", "Ledger waits for Passkeys.");
    // Once more takes it away.
    focus();
    page.drag(&[handle, handle.by(20.0, 20.0), to.center().by(-2.0, 0.0), to.center()]);
    page.until_item("p5", "depends_on", &json!(null));
}

fn a_dependency_is_made_by_keys_and_never_in_a_cycle(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    let focus = |title: &str| page.eval("arguments[0].focus()", &[page.bar(title).to_value()]);
    focus("Ledger");
    page.press("d");
    page.press("Ctrl+Home");
    page.until("the focus is on the first bar", || page.focused().1.starts_with("Passkeys, "));
    page.press("Enter");
    page.until("a cycle is refused by name", || {
        page.texts("alert").iter().any(|said| said.contains("Passkeys") && said.contains("Ledger"))
    });
    assert_eq!(page.item("p1")["depends_on"], json!(null));
    focus("Passkeys");
    page.press("d");
    page.press("Ctrl+End");
    page.press("Enter");
    page.until_item("p5", "depends_on", &json!(null));
}

fn the_timeline_shows_colours_load_and_slack(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["settings"]["effort_unit"] = json!("person-days");
    plan["items"][0]["effort"] = json!(30);
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.click_on("button", "Colour: Lane");
    page.click_on("menuitemradio", "MoSCoW");
    page.get("list", "Legend");
    page.until("signs stand beside colours", || {
        page.eval("return arguments[0].textContent", &[page.bar("Passkeys").to_value()]) == json!("● Passkeys")
    });
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Load of teams");
    page.until("too much is said", || page.names("listitem").iter().any(|name| name.contains("Over capacity")));
    let over = page.names("button").into_iter().find(|name| name.starts_with("Over capacity "));
    page.click_on("button", &over.expect("a button says when"));
    page.says("status", "people, for Passkeys");
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Critical path and slack");
    page.until("what has no room says so", || {
        page.attribute(&page.bar("Ledger"), "aria-description").is_some_and(|words| words.contains("critical path"))
    });
    assert_eq!(page.element("return e.dirty"), json!(false), "looking is no edit");
}

fn a_slip_is_seen_against_a_baseline_and_told(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    let compare = || {
        page.click_on("button", "More");
        page.click_on("menuitem", "Compare");
    };
    compare();
    page.click_on("button", "Save baseline");
    page.until("it is kept in the plan", || page.plan()["baselines"][0]["items"]["p1"]["end"] == "2027-01-22");
    page.says("status", "Nothing changed.");
    page.click_on("button", "Close");
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.press("Right");
    page.press("Right");
    page.until("the bar says where it was", || {
        page.attribute(&page.bar("Passkeys"), "aria-description").is_some_and(|words| words.contains("+4 days"))
    });
    compare();
    page.says("status", "Slipped 1");
    let why = page.get("textbox", "Why Passkeys changed");
    page.click(&why);
    page.type_text("The vendor was late");
    page.press("Tab");
    page.click_on("button", "Copy the change log");
    page.click_on("button", "Close");
    page.until("the log tells what, by how much and why", || {
        let log = page.pasted_text();
        log.contains("### Slipped")
            && log.contains("**Passkeys**")
            && log.contains("+4 days")
            && log.contains("Why: The vendor was late")
    });
}

fn milestones_absences_and_the_as_of_date_are_set(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.open_settings();
    let put = |field: &str, value: &str| {
        let script = "const own = findAll(scope, 'textbox').concat([...document.querySelector('plan-widget').shadowRoot.querySelectorAll('input')])
                .find((e) => name(e) == arguments[0]);
            own.value = arguments[1];
            own.dispatchEvent(new Event('change', { bubbles: true, composed: true }))";
        page.eval(script, &[json!(field), json!(value)]);
    };
    put("Date of Launch", "2027-02-20");
    page.until("it has moved", || page.plan()["milestones"][0]["date"] == "2027-02-20");
    page.click_on("button", "Add milestone");
    page.until("there is one more", || page.plan()["milestones"][1]["title"] == "New milestone");
    put("Status date", "2027-01-20");
    page.until("as of then", || page.plan()["as_of"] == "2027-01-20");
    page.click_on("button", "Add absence in Web");
    put("Last day of absence 1 in Web", "2027-01-29");
    page.until("Web is away", || {
        page.plan()["teams"][0]["absences"] == json!([{ "from": "2027-01-20", "to": "2027-01-29" }])
    });
    page.click_on("checkbox", "Friday is a working day");
    page.until("the plan has a week of its own", || {
        page.plan()["calendar"] == json!({ "week": ["mon", "tue", "wed", "thu"] })
    });
    page.click_on("button", "Add timebox");
    put("Start of New timebox", "2027-Q1");
    put("End of New timebox", "2027-Q1");
    page.until("the timebox has times", || page.plan()["timeboxes"][0]["end"] == "2027-Q1");
}

fn lanes_fold_move_and_go_by_two_fields(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    page.bar("Passkeys");
    page.click_on("button", "Fold Web");
    page.until("its bars are a line", || page.bar_name("Passkeys").is_empty());
    page.press("Enter");
    page.bar("Passkeys");
    page.press("Alt+Down");
    page.until("its team has moved, too", || page.plan()["teams"][1]["id"] == "web");
    page.click_on("button", "Lanes: Team");
    page.click_on("menuitemradio", "…then by status");
    page.until("there are lanes by both", || {
        page.names("listitem").iter().any(|name| name.starts_with("Web · Planned"))
    });
}

fn lanes_of_words_and_within_lanes_are_put_in_order(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][1]["start"] = json!("2027-01-11");
    plan["items"][1]["end"] = json!("2027-01-29");
    plan["items"][1]["status"] = json!("done");
    page.widget("view=\"timeline\"", &plan);
    page.click_on("button", "Fit");
    page.bar("Passkeys");
    page.click_on("button", "Lanes: Team");
    page.click_on("menuitemradio", "Status");
    let name = |lane: &str| page.rest(&page.get("button", &format!("Fold {lane}"))).center().by(40.0, 0.0);
    let (done, idea) = (name("Done"), name("Idea"));
    page.drag(&[done, done.by(0.0, -8.0), idea.by(0.0, -6.0)]);
    page.says("status", "Done is lane 1 now.");
    assert_eq!(page.plan()["lanes"]["status"][0], "done");
    let top = |lane: &str| page.rect(&page.get("button", &format!("Fold {lane}"))).y;
    page.until("it stands above the others", || top("Done") < top("Idea"));
    page.eval("arguments[0].focus()", &[page.get("button", "Fold Done").to_value()]);
    page.press("Alt+Down");
    page.until("by keys it goes down again", || page.plan()["lanes"]["status"][1] == "done");
    // Within the lanes of a team.
    page.click_on("button", "Lanes: Status");
    page.click_on("menuitemradio", "Team");
    page.click_on("button", "Lanes: Team");
    page.click_on("menuitemradio", "…then by status");
    page.get("button", "Fold Web · Planned");
    let (planned, done) = (name("Web · Planned"), name("Web · Done"));
    page.drag(&[planned, planned.by(0.0, -8.0), done.by(0.0, -6.0)]);
    page.until("the second field has its order, too", || {
        let words = page.plan()["lanes"]["status"].clone();
        let at = |word: &str| words.as_array().and_then(|words| words.iter().position(|own| own == word));
        at("planned") < at("done")
    });
    page.until("its lane stands above", || top("Web · Planned") < top("Web · Done"));
    assert_eq!(page.plan()["teams"][0]["id"], "web", "teams stay in their order");
    page.eval("arguments[0].focus()", &[page.get("button", "Fold Web · Done").to_value()]);
    page.press("Alt+Shift+Down");
    page.until("with Shift all lanes of the team go", || page.plan()["teams"][1]["id"] == "web");
}

fn lanes_and_milestones_are_dragged_and_moved_by_keys(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Fit");
    page.bar("Passkeys");
    let name = |lane: &str| page.rest(&page.get("button", &format!("Fold {lane}"))).center().by(40.0, 0.0);
    let (pay, web) = (name("Pay"), name("Web"));
    page.drag(&[pay, pay.by(0.0, -8.0), web.by(0.0, -6.0)]);
    page.until("the team stands first, too", || page.plan()["teams"][0]["id"] == "pay");
    page.says("status", "Pay is lane 1 now.");
    page.element("return e.undo()");
    page.until("and is put back by one step", || page.plan()["teams"][0]["id"] == "web");
    // A drag that comes to nothing writes nothing.
    let before = page.value();
    let web = name("Web");
    page.grab(&[web, web.by(0.0, 12.0), name("Pay")]);
    page.press("Escape");
    page.let_go();
    assert_eq!(page.value(), before);

    let stone = page.get("button", "Milestone Launch, 2027-03-01");
    let (at, day) = (page.rest(&stone).at(0.0, 0.5).by(2.0, 0.0), page.day_width("Passkeys", 12.0));
    page.drag(&[at, at.by(-day, 0.0), at.by(-3.0 * day, 0.0)]);
    page.get("button", "Milestone Launch, 2027-02-26");
    assert_eq!(page.plan()["milestones"][0]["date"], "2027-02-26");
    page.eval("arguments[0].focus()", &[page.get("button", "Milestone Launch, 2027-02-26").to_value()]);
    page.press("Right");
    page.get("button", "Milestone Launch, 2027-02-27");
    page.until("it keeps the focus", || page.focused().1 == "Milestone Launch, 2027-02-27");
    page.press("Ctrl+Right");
    page.get("button", "Milestone Launch, 2027-03-06");
    page.says("status", "Launch: ");
}

fn a_picture_shows_what_is_set_up(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &plans::small());
    page.click_on("button", "Lanes: Team");
    page.click_on("menuitemradio", "Status");
    page.click_on("button", "Colour: Lane");
    page.click_on("menuitemradio", "MoSCoW");
    let picture =
        || page.element("return e.export('svg').then((blob) => blob.text())").as_str().unwrap_or_default().to_owned();
    page.until("lanes and colours are those of the timeline", || {
        let picture = picture();
        [">Planned<", ">● Passkeys<", ">● Must<"].iter().all(|part| picture.contains(part))
            && !picture.contains(">Web<")
    });
    let filter = page.get("searchbox", "Filter items");
    page.click(&filter);
    page.type_text("Ledger");
    page.until("and so is what is left out", || {
        let picture = picture();
        picture.contains("Ledger<") && picture.contains("only: Ledger") && !picture.contains(">● Passkeys<")
    });
}

fn paper_gets_all_of_it(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::large(300));
    let root = "const root = document.querySelector('plan-widget').shadowRoot;";
    let rows =
        || page.eval(&format!("{root} return root.querySelectorAll('[role=row]').length"), &[]).as_u64().unwrap_or(0);
    let tell = |event: &str| page.eval("dispatchEvent(new Event(arguments[0]))", &[json!(event)]);
    page.until("a window of rows is drawn", || (2..150).contains(&rows()));
    // Firefox takes its picture right after the event, before any other task of the page.
    let at_once = "dispatchEvent(new Event('beforeprint'));";
    let printed = page.eval(&format!("{at_once} {root} return root.querySelectorAll('[role=row]').length"), &[]);
    assert!(printed.as_u64() >= Some(301), "paper shows every row, not {printed}");
    tell("afterprint");
    page.until("the screen a window again", || (2..150).contains(&rows()));
    page.click_on("tab", "Timeline");
    page.bar("Item 0");
    let read = format!("{root} return root.querySelector('.paper')?.textContent ?? ''");
    let paper = || page.eval(&read, &[]);
    let whole = |text: &str| (0..300).all(|n| text.contains(&format!("Item {n}")));
    let printed = page.eval(&format!("{at_once} {read}"), &[]);
    assert!(printed.as_str().is_some_and(whole), "paper shows the whole picture");
    let hidden = format!("{root} return getComputedStyle(root.querySelector('.paper')).display");
    assert_eq!(page.eval(&hidden, &[]), "none", "it is for paper alone");
    tell("afterprint");
    page.until("and it is taken away", || paper() == "");
}

fn sheets_have_a_head_and_whole_rows(page: &Page<'_>) {
    let mut plan = plans::large(300);
    plan["title"] = json!("Big plan");
    plan["as_of"] = json!("2027-01-15");
    page.widget("view=\"timeline\"", &plan);
    page.bar("Item 0");
    // The frame that is printed, kept from printing.
    page.eval(
        "const add = document.body.append;
        document.body.append = function (frame) { add.call(this, frame); if (frame.contentWindow) frame.contentWindow.print = () => { window.sheets = frame.contentDocument } }",
        &[],
    );
    page.click_on("button", "Export");
    page.click_on("button", "Print the roadmap");
    let script = "const rows = [...(window.sheets?.querySelectorAll('tbody tr') ?? [])];
        const head = window.sheets?.querySelector('thead')?.textContent ?? '';
        const number = window.sheets?.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.startsWith('@page')));
        return [head.includes('Big plan'), head.includes('As of 2027-01-15'), rows.length > 3, rows.every((row) => getComputedStyle(row).breakInside === 'avoid'), number]";
    page.until("every sheet has title, day and calendar; rows stay whole; sheets are numbered", || {
        page.eval(script, &[]) == json!([true, true, true, true, true])
    });
}

fn a_phone_has_the_agenda_and_what_it_needs(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0]["timebox"] = json!("r1");
    plan["timeboxes"] =
        json!([{ "id": "r1", "title": "Release 1", "start": "2027-01", "end": "2027-01", "capacity": 1.6 }]);
    let plan = inline(&plan);
    page.show_framed(360, &format!("<plan-widget activate=\"eager\" view=\"timeline\">{plan}</plan-widget>"));
    let ledger = || page.get("button", "Ledger, 2027-02-01 to 2027-02-12");
    let said = || page.attribute(&ledger(), "aria-description").unwrap_or_default();
    assert!(said().contains("after Passkeys"), "{}", said());
    // What a wide timeline shows by lines, bands and hatching is told in words.
    let has = |word: &str| page.texts("list").iter().any(|text| text.contains(word));
    page.until("today, milestones and timeboxes are told", || {
        ["Status date", "Launch", "Release 1", "effort 2 of 1.6 person-months, 125%, overbooked"].into_iter().all(has)
    });
    assert!(!has("Web overbooked"));
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Critical path and slack");
    page.until("the critical path is told here, too", || said().contains("on the critical path"));
    let lit = || page.eval("return arguments[0].classList.contains('lit')", &[ledger().to_value()]) == json!(true);
    assert!(!lit());
    page.eval("arguments[0].focus()", &[page.bar("Passkeys").to_value()]);
    page.until("what waits for the one in hand comes forward", lit);
    page.click_on("button", "Colour: Lane");
    page.click_on("menuitemradio", "Status");
    page.get("list", "Legend");
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Load of teams");
    page.until("and who has too much to do", || has("Web overbooked: 4 of 1 people"));
    page.get("button", "Propose plan");
}
