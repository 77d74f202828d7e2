//! Editing together: each edit is saved as it is made, others' edits come in, undo takes back one's own, nothing changes under a hand, and an engine that goes and comes back costs nothing.

use std::time::{Duration, Instant};

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::engines::{control, kept, start};
use super::{go, item, set, with_bob};

/// Opens as many widgets on the plan, each a client of its own.
fn open(page: &Page<'_>, host: &Host, widgets: usize, more: &str) {
    go(page, &format!("{}/roadmap.html?live&widgets={widgets}{more}", host.url));
    page.until("the widgets are there", || {
        page.eval("return document.querySelectorAll('plan-widget').length", &[]) == json!(widgets)
    });
    page.ready();
    page.eval(
        "window.told = []; document.addEventListener('plan-error', (e) => window.told.push(e.detail.message))",
        &[],
    );
}

/// The reach of an item in one of the page's widgets.
fn reach(page: &Page<'_>, widget: usize, title: &str) -> Value {
    page.eval(
        "const e = document.querySelectorAll('plan-widget')[arguments[0]];
         return e.data.items.find((item) => item.title == arguments[1])?.reach ?? null",
        &[json!(widget), json!(title)],
    )
}

/// Sets it as a program of the page does.
fn set_reach(page: &Page<'_>, widget: usize, title: &str, reach: u32) {
    page.eval(
        "const e = document.querySelectorAll('plan-widget')[arguments[0]], plan = e.data;
         plan.items.find((item) => item.title == arguments[1]).reach = arguments[2]; return e.load(plan).then(() => true)",
        &[json!(widget), json!(title), json!(reach)],
    );
}

fn clean(page: &Page<'_>) -> bool {
    page.eval("return [...document.querySelectorAll('plan-widget')].every((e) => !e.dirty)", &[]) == json!(true)
}

pub fn couchdb(page: &Page<'_>) {
    live(page, &start("couchdb"), "/plans/checkout");
}

pub fn nats(page: &Page<'_>) {
    let host = start("nats");
    live(page, &host, "/control/plan");
    // The others see who is here, and where.
    page.within("plan-widget:nth-of-type(1)");
    page.enter_cell("Passkeys", "Reach");
    page.until("the other one shows it", || {
        page.eval(
            "const row = [...document.querySelectorAll('plan-widget')[1].shadowRoot.querySelectorAll('[role=row]')].find((row) => row.textContent.includes('Passkeys'));
             return row?.querySelector('.peer')?.getAttribute('aria-label') ?? null",
            &[],
        ) == json!("Someone is here")
    });
}

fn live(page: &Page<'_>, host: &Host, path: &str) {
    open(page, host, 2, "");
    page.within("plan-widget:nth-of-type(1)");
    let original = reach(page, 0, "Passkeys");
    // merge.md L1: each edit is saved by itself, and comes in by itself.
    set(page, "Passkeys", "Reach", 470);
    page.until("it is saved and came in", || reach(page, 1, "Passkeys") == json!(470) && clean(page));
    set_reach(page, 1, "Guest checkout", 2100);
    page.until("the other way round", || reach(page, 0, "Guest checkout") == json!(2100));
    assert!(page.texts("alert").iter().all(|said| said.is_empty()), "{:?}", page.texts("alert"));

    // merge.md L3: undo takes back one's own edit alone.
    page.element("return e.undo()");
    page.until("it is taken back everywhere", || reach(page, 1, "Passkeys") == original);
    assert_eq!(reach(page, 0, "Guest checkout"), json!(2100));
    page.element("return e.redo()");
    page.until("and taken again", || reach(page, 1, "Passkeys") == json!(470));

    // merge.md L2: nothing changes under the hand.
    page.enter_cell("Ledger", "Reach");
    page.type_text("12");
    set_reach(page, 1, "Guest checkout", 2200);
    page.until("it is saved", || {
        let plan = kept(host, path);
        plan["items"].as_array().is_some_and(|items| items.iter().any(|item| item["reach"] == json!(2200)))
    });
    assert_eq!(reach(page, 0, "Guest checkout"), json!(2100));
    page.type_text("3");
    page.press("Enter");
    page.until("both are there", || {
        reach(page, 0, "Guest checkout") == json!(2200) && reach(page, 1, "Ledger") == json!(123)
    });

    // merge.md L4: an engine that goes is told once, and what was edited meanwhile comes together when it is back.
    control(host, "cut");
    set(page, "Passkeys", "Reach", 480);
    page.until("it is told", || page.texts("alert").iter().any(|said| said.contains("saved when it is back")));
    set_reach(page, 1, "Guest checkout", 2300);
    set(page, "Ledger", "Reach", 124);
    assert_eq!(item(page, "Ledger")["reach"], json!(124));
    control(host, "restore");
    page.until("all is the same again", || {
        clean(page)
            && [0, 1].iter().all(|at| {
                reach(page, *at, "Passkeys") == json!(480)
                    && reach(page, *at, "Guest checkout") == json!(2300)
                    && reach(page, *at, "Ledger") == json!(124)
            })
    });
    page.until("it is told", || page.texts("status").iter().any(|said| said.contains("Connected again")));
}

pub fn couchdb_through_trouble(ann: &Page<'_>) {
    through_trouble(ann, &start("couchdb"), "/plans/checkout", &["cut", "restore", "lose", "cut", "restore"]);
}

pub fn nats_through_trouble(ann: &Page<'_>) {
    through_trouble(ann, &start("nats"), "/control/plan", &["kill", "start", "cut", "restore", "kill", "start"]);
}

/// The time between two pieces of trouble.
const BETWEEN: Duration = Duration::from_secs(6);

/// Three clients in two browsers edit, each its own items and new ones, while the engine goes through trouble and one of the browsers sleeps; in the end nothing is lost and all are equal.
fn through_trouble(ann: &Page<'_>, host: &Host, path: &str, troubles: &[&str]) {
    with_bob(ann, |bob| {
        open(ann, host, 2, "");
        open(bob, host, 1, "&view=board");
        let edit = |page: &Page<'_>, widget: usize, name: &str, count: u32| {
            page.eval(
                "const e = document.querySelectorAll('plan-widget')[arguments[0]], plan = e.data, who = arguments[1], count = arguments[2];
                 plan.items.push({ id: `${who}-${count}`, title: `${who} ${count}`, reach: count });
                 const own = plan.items.find((item) => item.id == `${who}-0`);
                 if (own) own.reach = count;
                 return e.load(plan).then(() => true)",
                &[json!(widget), json!(name), json!(count)],
            );
        };
        let mut count = 0;
        let mut round = || {
            edit(ann, 0, "ann", count);
            edit(ann, 1, "cleo", count);
            edit(bob, 0, "bob", count);
            count += 1;
        };
        for trouble in troubles {
            let until = Instant::now() + BETWEEN;
            control(host, trouble);
            while Instant::now() < until {
                round();
            }
        }
        // A browser that stands still: nothing of it answers, as of a machine that sleeps.
        bob.eval("setTimeout(() => { const until = Date.now() + 45_000; while (Date.now() < until); })", &[]);
        for _ in 0..5 {
            edit(ann, 0, "ann", 10_000 + count);
            count += 1;
        }
        bob.until("it is awake again", || bob.try_eval("return 1", &[]).is_ok());
        edit(bob, 0, "bob", count);
        let last = count;
        let all = || -> Vec<String> {
            let texts = |page: &Page<'_>| {
                let found = page.eval("return [...document.querySelectorAll('plan-widget')].map((e) => e.value)", &[]);
                found.as_array().cloned().unwrap_or_default()
            };
            [texts(ann), texts(bob)].concat().iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        let deadline = Instant::now() + Duration::from_secs(90);
        let is_calm = || {
            let texts = all();
            clean(ann) && clean(bob) && texts.iter().all(|text| *text == texts[0])
        };
        while !is_calm() {
            assert!(Instant::now() < deadline, "they never come together");
            std::thread::sleep(Duration::from_millis(300));
        }
        let plan: Value = serde_json::from_str(&all()[0]).expect("a plan");
        let items = plan["items"].as_array().cloned().unwrap_or_default();
        let has = |name: &str, count: u32| items.iter().any(|item| item["id"] == json!(format!("{name}-{count}")));
        for name in ["ann", "cleo", "bob"] {
            for count in 0..last.min(5) {
                assert!(has(name, count), "{name} {count} is lost");
            }
        }
        let of =
            |name: &str| items.iter().filter(|item| item["id"].as_str().is_some_and(|id| id.starts_with(name))).count();
        assert!(of("cleo") > 5 && of("bob") == of("cleo") + 1, "{} {} {}", of("ann"), of("bob"), of("cleo"));
        let there = kept(host, path);
        assert_eq!(there["items"].as_array().map(Vec::len), Some(items.len()));
    });
}
