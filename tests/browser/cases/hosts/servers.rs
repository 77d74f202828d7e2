//! Servers that take PUT, in all the ways they tell versions apart: what is said to be saved is there, and every save comes to an end.

use browser_tests::Page;
use browser_tests::server::{Taking, Versions};
use browser_tests::widget::document;
use serde_json::{Value, json};

use super::{item, save, set, show};
use crate::plans;

fn widget(page: &Page<'_>, text: &str, versions: Versions) {
    page.server.put("kept.plan.json", text);
    page.server.take(Taking::Keep);
    page.server.tell(versions);
    page.server
        .put("kept.html", document("<plan-widget src=\"kept.plan.json\" store=\"put\" view=\"scores\"></plan-widget>"));
    show(page, &page.server.url("kept.html"));
}

fn there(page: &Page<'_>) -> Value {
    serde_json::from_str(&page.server.made("kept.plan.json")).expect("the server holds a plan")
}

pub fn plans_written_by_hand(page: &Page<'_>) {
    let items = "{\"id\":\"p1\",\"title\":\"Passkeys\",\"reach\":450}";
    let texts = [
        format!("{{\"format\":\"plan-widget\",\"version\":1,\"teams\":[],\"items\":[{items}]}}"),
        format!("{{\"format\":\"plan-widget\",\"version\":1,\"title\":null,\"items\":[{items}]}}"),
        format!("[{items}]"),
        format!("{{\"items\":[{items}]}}"),
        format!("{{\"version\":1,\"items\":[{items}]}}"),
    ];
    for text in texts {
        widget(page, &text, Versions::Named);
        set(page, "Passkeys", "Reach", 470);
        let said = save(page);
        let begins: String = text.chars().take(80).collect();
        assert!(said.contains("Saved to kept.plan.json"), "{begins}: {said}");
        assert!(page.server.made("kept.plan.json").contains("\"reach\":470"), "{begins}");
        assert_eq!(page.element("return e.dirty"), json!(false));
    }
    // Nested deeper than JSON is read by anything that calls itself for each level.
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    widget(page, &format!("{{\"format\":\"plan-widget\",\"items\":[{items}],\"own\":{deep}}}"), Versions::Named);
    page.element("e.value = e.value.replace('450', '470')");
    let end = page.element("return e.save().then(() => 'saved', (error) => error.message)");
    assert_eq!(end, json!("saved"));
    let there = page.server.made("kept.plan.json");
    assert!(there.contains("\"reach\":470") && there.contains(&deep));
}

pub fn every_way_to_name_versions(page: &Page<'_>) {
    let small = plans::small().to_string();
    for versions in [Versions::None, Versions::Named, Versions::Compressed, Versions::Restless, Versions::Fresh] {
        widget(page, &small, versions);
        set(page, "Passkeys", "Reach", 470);
        // Someone else has saved meanwhile.
        page.server.put("kept.plan.json", small.replace("Guest checkout", "Guests"));
        let said = save(page);
        assert!(said.contains("Saved to kept.plan.json"), "{versions:?}: {said}");
        assert_eq!(
            (&there(page)["items"][0]["reach"], &there(page)["items"][1]["title"]),
            (&json!(470), &json!("Guests"))
        );
    }
    widget(page, &small, Versions::Unspoken);
    set(page, "Passkeys", "Reach", 470);
    let said = save(page);
    assert!(said.contains("Not saved: the server only replaces versions that it has named"), "{said}");
    assert_eq!(there(page)["items"][0]["reach"], json!(450));
}

pub fn a_server_without_versions_and_two_at_once(page: &Page<'_>) {
    page.server.put("kept.plan.json", plans::small().to_string());
    page.server.take(Taking::Keep);
    // Two people, who share no browser: its windows would take turns.
    page.server.put("apart.js", "Object.defineProperty(navigator, 'locks', { value: undefined })");
    let widget = "<plan-widget src=\"kept.plan.json\" store=\"put\" activate=\"eager\" view=\"scores\"></plan-widget>";
    let html = document(&format!("{widget}{}", widget.replace("<plan-widget", "<plan-widget id=\"bob\"")));
    page.server.put("kept.html", html.replacen("<script", "<script src=\"/apart.js\"></script><script", 1));
    page.open("kept.html");
    page.ready();
    for turn in 1..=4 {
        let ends = page.eval(
            "const [ann, bob] = document.querySelectorAll('plan-widget'), [turn] = arguments;
             const change = (e, at, reach) => { const plan = e.data; plan.items[at].reach = reach; e.data = plan };
             change(ann, 0, 500 + turn);
             change(bob, 1, 700 + turn);
             return Promise.all([ann, bob].map((e) => e.save().then(() => 'saved', (error) => error.message)))",
            &[json!(turn)],
        );
        assert_eq!(ends, json!(["saved", "saved"]));
        let plan = there(page);
        assert_eq!((&plan["items"][0]["reach"], &plan["items"][1]["reach"]), (&json!(500 + turn), &json!(700 + turn)));
    }
}

pub fn a_write_that_broke_off(page: &Page<'_>) {
    widget(page, &plans::small().to_string(), Versions::Named);
    set(page, "Passkeys", "Reach", 470);
    page.server.tear(200);
    let said = save(page);
    assert!(
        said.contains("Not saved: what is kept there breaks off in the middle") && said.contains("Save again"),
        "{said}"
    );
    assert_eq!(item(page, "Passkeys")["reach"], json!(470));
    let said = save(page);
    assert!(said.contains("Saved to kept.plan.json"), "{said}");
    assert_eq!(there(page)["items"][0]["reach"], json!(470));
    // What is no torn plan is never written over.
    page.server.put("kept.plan.json", "<h1>Moved</h1>");
    set(page, "Passkeys", "Reach", 480);
    for _ in 0..2 {
        let said = save(page);
        assert!(said.contains("does not hold this plan any more"), "{said}");
    }
    assert_eq!(page.server.made("kept.plan.json"), "<h1>Moved</h1>");
}

pub fn an_address_that_is_not_escaped(page: &Page<'_>) {
    page.server.put("100%.plan.json", plans::small().to_string());
    page.server.take(Taking::Keep);
    page.server
        .put("kept.html", document("<plan-widget src=\"100%.plan.json\" store=\"put\" view=\"scores\"></plan-widget>"));
    show(page, &page.server.url("kept.html"));
    set(page, "Passkeys", "Reach", 470);
    let said = save(page);
    assert!(said.contains("Saved to 100%.plan.json"), "{said}");
}
