//! A WebDAV server behind the store `put`: conflicts by ETag, locks, a server that goes away.

use std::fs;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::json;

use super::{a_true_clash_is_asked, both_peoples_work_is_kept, item, save, set, show, with_bob};
use crate::plans;

const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Roadmap</title></head><body>\
    <script type=\"module\" src=\"/plan/plan-widget.js\"></script><plan-widget src=\"/checkout.plan.json\" store=\"put\"></plan-widget></body></html>";
const LOCK: &str = "<?xml version=\"1.0\"?><lockinfo xmlns=\"DAV:\"><lockscope><exclusive/></lockscope><locktype><write/></locktype></lockinfo>";

pub fn put(ann: &Page<'_>) {
    let host = Host::start("webdav", &[]);
    let file = host.folder.join("files/checkout.plan.json");
    fs::write(&file, plans::small().to_string()).expect("the server's folder can be written to");
    fs::write(host.folder.join("files/roadmap.html"), PAGE).expect("the server's folder can be written to");
    let url = format!("{}/roadmap.html", host.url);
    with_bob(ann, |bob| {
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);

        // Another program locks the file.
        show(ann, &url);
        let locked = host.send("LOCK", "/checkout.plan.json", "Content-Type: application/xml\r\n", LOCK);
        assert!(locked.contains(" 200 "), "{locked}");
        set(ann, "Passkeys", "Impact", 2);
        let said = save(ann);
        assert!(said.contains("Not saved: someone else is editing it right now"), "{said}");
        assert_eq!(item(ann, "Passkeys")["impact"], json!(2));

        // The file is no plan any more, then it is gone, then the whole server is: the edit stays.
        for (text, words) in
            [(Some("<h1>Moved</h1>"), "does not hold this plan any more"), (None, "is not there any more")]
        {
            match text {
                Some(text) => fs::write(&file, text).expect("the file can be written"),
                None => fs::remove_file(&file).expect("the file can be removed"),
            }
            let said = save(ann);
            assert!(said.contains("Not saved: ") && said.contains(words), "{said}");
        }
        drop(host);
        let said = save(ann);
        assert!(said.contains("Not saved: there is no connection"), "{said}");
        assert_eq!(item(ann, "Passkeys")["impact"], json!(2));
        assert_eq!(ann.element("return e.dirty"), json!(true));
    });
}
