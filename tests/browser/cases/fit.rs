//! How it sits in a page: no overflow at any width, the page still scrolls, and what is drawn is bounded by what is seen.

use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    no_width_makes_the_page_overflow under Policy::Open,
    the_page_scrolls_under_the_wheel_while_the_widget_is_not_in_use,
    ten_thousand_items_are_few_elements,
    nothing_is_cut_off_without_a_way_to_it under Policy::Open,
    no_menu_is_cut_off_in_a_small_widget,
    a_list_of_choices_stands_at_its_cell,
    it_is_as_tall_as_its_page_makes_it under Policy::Open,
    nothing_is_cut_off_in_a_low_frame under Policy::Open,
];

const VIEWS: [&str; 5] = ["scores", "board", "timeline", "matrix", "insights"];

fn no_width_makes_the_page_overflow(page: &Page<'_>) {
    let plan = inline(&plans::large(60));
    for width in [360, 720, 1440] {
        page.show_framed(width, &format!("<plan-widget activate=\"eager\">{plan}</plan-widget>"));
        for view in VIEWS {
            page.element(&format!("e.view = '{view}'"));
            page.settle();
            page.until_eval("return document.documentElement.scrollWidth <= innerWidth", &json!(true));
            let outside = page.eval(
                "const host = document.querySelector('plan-widget').getBoundingClientRect();
                 return [...inside(scope)].filter((e) => e.getRootNode() instanceof ShadowRoot && role(e) === 'button' && shown(e) && closest(e, '[role=toolbar]'))
                    .filter((e) => { const r = e.getBoundingClientRect(); return r.width > 0 && (r.right > host.right + 1 || r.left < host.left - 1); }).map(name)",
                &[],
            );
            assert_eq!(outside, json!([]), "buttons of the toolbar outside the widget at {width} px in {view}");
        }
    }
}

/// Waits until every one of these choices is there to be pressed: whole, and with nothing over it.
fn all_can_be_pressed(page: &Page<'_>, role: &str, count: usize) {
    // Before the end there may be the bar of a list that scrolls.
    page.until(&format!("{count} of role {role} stand free"), || {
        let free = page.eval(
            "return findAll(scope, arguments[0]).filter((e) => {
                const r = e.getBoundingClientRect();
                const at = (x, y) => { const hit = e.getRootNode().elementFromPoint(x, y); return hit && (e === hit || e.contains(hit)); };
                return r.height > 20 && at(r.x + 4, r.y + 3) && at(r.right - 20, r.bottom - 3);
             }).length",
            &[json!(role)],
        );
        free.as_u64().is_some_and(|free| free as usize >= count)
    });
}

fn no_menu_is_cut_off_in_a_small_widget(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until_fetched();
    page.enter_cell("Ledger", "Reach");
    page.press("Shift+F10");
    all_can_be_pressed(page, "menuitem", 6);
    page.click_on("menuitem", "Open details");
    page.click_on("button", "Close details");
    page.enter_cell("Ledger", "Impact");
    page.press("F2");
    all_can_be_pressed(page, "option", 5);
    page.press("Escape");
    for name in ["Group", "More"] {
        page.click_on("button", name);
        all_can_be_pressed(page, if name == "Group" { "menuitemradio" } else { "menuitem" }, 9);
        page.press("Escape");
    }
}

fn the_page_scrolls_under_the_wheel_while_the_widget_is_not_in_use(page: &Page<'_>) {
    let plan = inline(&plans::large(200));
    for view in VIEWS {
        page.show(&format!("<h1>Above</h1><plan-widget activate=\"eager\" view=\"{view}\">{plan}</plan-widget><div class=\"tall\"></div>"));
        page.ready();
        page.settle();
        let at = page.element("const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2]");
        let n = |i: usize| at[i].as_f64().unwrap_or(0.0);
        page.wheel(browser_tests::pointer::Point { x: n(0), y: n(1) }, 0, 300);
        page.until(&format!("the page scrolls over {view}"), || {
            page.eval("return scrollY", &[]).as_f64() > Some(100.0)
        });
    }
}

fn ten_thousand_items_are_few_elements(page: &Page<'_>) {
    page.widget("view=\"scores\" height=\"700px\"", &json!({ "format": "plan-widget", "version": 1, "items": [] }));
    page.eval(
        "return document.querySelector('plan-widget').load(arguments[0])",
        &[json!(plans::large(10_000).to_string())],
    );
    for view in VIEWS {
        page.element(&format!("e.view = '{view}'"));
        page.settle();
        page.until(&format!("{view} is drawn"), || {
            page.element("return [...e.shadowRoot.querySelectorAll('*')].length").as_u64() > Some(60)
        });
        let count = page.element("return [...walk(e.shadowRoot)].length").as_u64().unwrap_or(u64::MAX);
        assert!(count < 3000, "{count} elements in {view}");
    }
    page.element("e.view = 'scores'");
    assert!(page.row_count() >= 10_000);
    page.until("rows are there", || page.column("Title").len() > 8);
    let first = page.column("Title");
    page.enter_cell(&first[0], "Title");
    page.press("Ctrl+End");
    page.until("the last rows are drawn", || page.column("Title").iter().all(|title| !first.contains(title)));
    let count = page.element("return [...walk(e.shadowRoot)].length").as_u64().unwrap_or(u64::MAX);
    assert!(count < 3000, "{count} elements at the end");
}

fn nothing_is_cut_off_without_a_way_to_it(page: &Page<'_>) {
    page.show_framed(
        360,
        &format!("<plan-widget activate=\"eager\" view=\"scores\">{}</plan-widget>", inline(&plans::small())),
    );
    page.settle();
    page.get("button", "Add item");
    for tab in ["Scores", "Board", "Timeline"] {
        page.click_on("tab", tab);
        page.until(&format!("{tab} is shown"), || {
            let tab = page.get("tab", tab);
            page.attribute(&tab, "aria-selected").as_deref() == Some("true")
        });
    }
    page.click_on("tab", "Scores");
    page.until("titles are there", || page.column("Title").iter().any(|title| title.contains("Passkeys")));
    // What does not fit into the toolbar is in a menu.
    if page.find("button", "Export").is_none() {
        page.click_on("button", "More");
        page.get("menuitem", "Export");
    }
}

/// Opens the list of choices of a cell and waits until it stands below or above it, beginning or ending with it.
fn list_stands_at(page: &Page<'_>, title: &str, column: &str) {
    let stands = |what: &str| {
        page.until(&format!("the list of {column} of {title:?} stands at its cell {what}"), || {
            let (Some(list), cell) = (page.find("listbox", column), page.cell(title, column)) else { return false };
            let (list, cell) = (page.rect(&list), page.rect(&cell));
            let below = (list.y - cell.bottom()).abs() < 6.0;
            let above = (list.bottom() - cell.y).abs() < 6.0;
            // At the edge of the window it makes room for itself.
            let along = list.x < cell.x + 2.0 && list.right() > cell.right() - 2.0;
            list.height > 50.0 && (below || above) && along
        });
    };
    page.enter_cell(title, column);
    page.press("F2");
    stands("once it is open");
    page.press("Down");
    stands("while arrows move in it");
    page.eval("scrollBy(0, 40)", &[]);
    stands("while the page scrolls");
    page.press("Escape");
    page.gone("listbox", column);
    page.eval("scrollBy(0, -40)", &[]);
}

fn a_list_of_choices_stands_at_its_cell(page: &Page<'_>) {
    let mut plan = plans::large(40);
    let words = ["planned", "in_progress", "done"];
    plan["items"]
        .as_array_mut()
        .into_iter()
        .flatten()
        .enumerate()
        .for_each(|(at, item)| item["status"] = json!(words[at % 3]));
    let plan = inline(&plan);
    page.show(&format!("<h1>Above</h1><plan-widget activate=\"eager\" view=\"scores\" height=\"600px\">{plan}</plan-widget><div class=\"tall\"></div>"));
    page.ready();
    page.until("rows are there", || page.column("Title").len() > 12);
    let titles = page.column("Title");
    for column in ["Impact", "Confidence", "MoSCoW", "Status", "Team"] {
        list_stands_at(page, &titles[0], column);
        list_stands_at(page, &titles[12], column);
    }
}

fn it_is_as_tall_as_its_page_makes_it(page: &Page<'_>) {
    let body = |style: &str| {
        format!(
            "<style>{style}</style><div><plan-widget activate=\"eager\" view=\"timeline\">{}</plan-widget></div><p id=\"after\">After</p>",
            inline(&plans::small())
        )
    };
    let tall = "const e = document.querySelector('plan-widget'), inner = e.shadowRoot.querySelector('.widget');
        return [e, inner].map((node) => Math.round(node.getBoundingClientRect().height))";
    for (style, height) in [
        ("plan-widget { height: 420px }", 420),
        ("plan-widget { height: 900px }", 900),
        ("plan-widget { min-height: 640px }", 640),
        ("div { display: flex; flex-direction: column; height: 500px } plan-widget { flex: 1 }", 500),
        ("plan-widget { max-height: 300px; overflow: auto }", 300),
    ] {
        page.show(&body(style));
        page.ready();
        page.until_equal(style, &json!([height, height]), || page.eval(tall, &[]));
        let over = "const bottom = document.querySelector('plan-widget').shadowRoot.querySelector('.widget').getBoundingClientRect().bottom;
            return bottom <= document.getElementById('after').getBoundingClientRect().top";
        assert_eq!(page.eval(over, &[]), json!(true), "{style}: it covers what follows");
    }
    // A height of the window follows the window, and the attribute goes before the style.
    page.show(&body("plan-widget { height: 50vh }"));
    page.ready();
    let half = "return Math.round(innerHeight / 2)";
    page.until("half the window", || {
        let half = page.eval(half, &[]);
        page.eval(tall, &[]) == json!([half, half])
    });
    page.element("e.height = '333px'");
    page.until("the attribute's", || page.eval(tall, &[])[1] == json!(333));
}

fn nothing_is_cut_off_in_a_low_frame(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][0].as_object_mut().into_iter().for_each(|item| {
        item.remove("start");
        item.remove("end");
    });
    for (width, height) in [(720, 420), (360, 480)] {
        page.show_framed(
            width,
            &format!(
                "<plan-widget activate=\"eager\" view=\"timeline\" height=\"{height}px\">{}</plan-widget>",
                inline(&plan)
            ),
        );
        for view in VIEWS {
            page.element(&format!("e.view = '{view}'"));
            page.settle();
            let cut = "const shadow = document.querySelector('plan-widget').shadowRoot, view = shadow.querySelector('.view').getBoundingClientRect();
                return [...shadow.querySelectorAll('.view > * > *')].filter((e) => shown(e) && e.getBoundingClientRect().height)
                    .filter((e) => e.getBoundingClientRect().bottom > view.bottom + 1 && getComputedStyle(e.parentElement).overflowY == 'visible').map((e) => e.className)";
            page.until_equal(&format!("{view} at {width} by {height}"), &json!([]), || page.eval(cut, &[]));
            let room = page.eval("return document.querySelector('plan-widget').shadowRoot.querySelector('.view').getBoundingClientRect().height", &[]);
            assert!(room.as_f64() > Some(f64::from(height) * 0.6), "{view} at {width} by {height}: {room}");
        }
    }
}
