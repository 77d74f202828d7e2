//! The roadmap that people plan on: pictures, boards, dependencies, load, comparison, by pointer and by keyboard.

use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_png_is_the_whole_picture_and_carries_the_plan,
    what_leaves_is_chosen_in_the_dialog,
    the_board_sorts_by_horizon_and_loses_nothing,
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
    // By keyboard: what has dates moves by whole quarters.
    let card = page.get("listitem", "Passkeys");
    page.eval("arguments[0].focus()", &[card.to_value()]);
    page.press("Alt+Right");
    page.until_dates("p1", "2027-04-11", "2027-04-22");
    page.until("the focus goes with it", || page.focused().1 == "Passkeys");
    page.press("Alt+Left");
    page.until_dates("p1", "2027-01-11", "2027-01-22");
    page.click_on("tab", "Timeline");
    page.bar("Passkeys");
    page.click_on("tab", "Board");
    page.get("list", "Later");
}
