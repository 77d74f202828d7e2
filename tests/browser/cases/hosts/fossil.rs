//! Fossil with its own policy, which forbids WebAssembly: the whole editor runs all the same.

use browser_tests::Page;
use browser_tests::host::Host;
use browser_tests::server::dist;
use serde_json::json;

use super::{go, item, plan, set};

pub fn under_its_own_policy(page: &Page<'_>) {
    let built = dist().join("plan-widget-plain.js");
    assert!(built.exists(), "a quick build has no {}: cargo xtask dist", built.display());
    let host = Host::start("fossil", &[("PLAN", &plan())]);
    let head = host.get("/uv/index.html");
    assert!(head.contains("script-src 'self' 'nonce-") && !head.contains("wasm-unsafe-eval"), "{head}");
    go(page, &format!("{}/uv/index.html?src=checkout.plan.json&view=board", host.url));
    page.ready();
    page.shows("Board");
    page.click_on("tab", "Scores");
    set(page, "Passkeys", "Reach", 470);
    page.add_item("Gift cards");
    page.click_on("tab", "Timeline");
    page.shows("Timeline");
    assert_eq!(item(page, "Passkeys")["reach"], json!(470));
    assert!(item(page, "Gift cards").is_object());
}
