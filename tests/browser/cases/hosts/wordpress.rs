//! WordPress with the packed plugin: a block in its editor, a shortcode, two people, readers, and a post that is open in the editor.

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{go, item, plan, save, set, show};

fn log_in(page: &Page<'_>, host: &Host, user: &str, password: &str) {
    go(page, &format!("{}/wp-login.php", host.url));
    page.eval(
        "document.querySelector('#user_login').value = arguments[0]; document.querySelector('#user_pass').value = arguments[1];
         document.querySelector('#loginform').submit()",
        &[json!(user), json!(password)],
    );
    page.until_eval(
        "return location.pathname.startsWith('/wp-admin/') && document.readyState == 'complete'",
        &json!(true),
    );
}

/// Asks WordPress's own API as the person who is logged in.
fn api(page: &Page<'_>, method: &str, path: &str, body: &Value) -> Value {
    page.eval(
        "const [method, path, body] = arguments;
         return fetch('/wp-admin/admin-ajax.php?action=rest-nonce').then((answer) => answer.text())
             .then((nonce) => fetch('/wp-json/wp/v2/' + path, { method, headers: { 'X-WP-Nonce': nonce, 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) }))
             .then((answer) => answer.json())",
        &[json!(method), json!(path), body.clone()],
    )
}

/// Publishes a post with that content; its address and number.
fn publish(page: &Page<'_>, slug: &str, content: &str) -> (String, u64) {
    let post = json!({ "title": slug, "slug": slug, "content": content, "status": "publish" });
    let made = api(page, "POST", "posts", &post);
    let link = made["link"].as_str().unwrap_or_else(|| panic!("a post is made: {made}"));
    (link.to_owned(), made["id"].as_u64().expect("a post has a number"))
}

/// The source of a post.
fn source(page: &Page<'_>, post: u64) -> String {
    let post = api(page, "GET", &format!("posts/{post}?context=edit"), &Value::Null);
    post["content"]["raw"].as_str().unwrap_or_else(|| panic!("the post can be read: {post}")).to_owned()
}

fn block() -> String {
    let plan = plan().replace('&', "&amp;").replace('<', "&lt;");
    format!(
        "<!-- wp:paragraph --><p>The plan:</p><!-- /wp:paragraph -->\n\n<!-- wp:plan-widget/plan {{\"id\":\"abc\",\"view\":\"board\"}} -->\n<pre class=\"wp-block-plan-widget-plan\">{plan}</pre>\n<!-- /wp:plan-widget/plan -->"
    )
}

pub fn plugin(page: &Page<'_>) {
    let host = Host::start("wordpress", &[]);
    log_in(page, &host, "wiki", "wiki-secret-1");
    // A post, as a person makes one: the block in the editor, an item, Publish.
    go(page, &format!("{}/wp-admin/post-new.php", host.url));
    page.until_eval("return !!globalThis.wp?.data?.select('core/editor')?.getCurrentPostId()", &json!(true));
    page.eval(
        "wp.data.select('core/edit-post').isFeatureActive('welcomeGuide') && wp.data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
         wp.data.dispatch('core/editor').editPost({ title: 'Roadmap' });
         wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('plan-widget/plan'))",
        &[],
    );
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    page.ready();
    page.add_item("Passkeys");
    page.until_eval(
        "return wp.data.select('core/block-editor').getBlocks().at(-1).attributes.plan.includes('Passkeys')",
        &json!(true),
    );
    let published = page.eval(
        "wp.data.dispatch('core/editor').editPost({ status: 'publish' });
         return wp.data.dispatch('core/editor').savePost().then(() => wp.data.select('core/editor').getPermalink())",
        &[],
    );
    let url = published.as_str().expect("a post has an address").to_owned();
    show(page, &url);
    set(page, "Passkeys", "Reach", 480);
    let said = save(page);
    assert!(said.contains("Saved to roadmap"), "{said}");
    // What it has written is what its editor writes.
    let post = page.eval("return +/postid-(\\d+)/.exec(document.body.className)[1]", &[]).as_u64().expect("a number");
    assert!(source(page, post).contains("\"reach\":480"));
    go(page, &format!("{}/wp-admin/post.php?post={post}&action=edit", host.url));
    let blocks = "return globalThis.wp?.data?.select('core/block-editor')?.getBlocks().map((block) => [block.name, block.isValid])";
    page.until_eval(blocks, &json!([["plan-widget/plan", true]]));

    // A shortcode, and texts that HTML and shortcodes would take for their own.
    let text = plan().replace("Passkeys", "A & B <i> [/plan]").replace('<', "\\u003c").replace("[/plan]", "[\\/plan]");
    let (url, post) = publish(page, "typed", &format!("The plan:\n\n[plan view=\"board\"]{text}[/plan]\n\nAnd so on."));
    show(page, &url);
    page.shows("Board");
    page.click_on("tab", "Scores");
    set(page, "A & B <i> [/plan]", "Reach", 490);
    let said = save(page);
    assert!(said.contains("Saved to typed"), "{said}");
    let typed = source(page, post);
    assert!(
        typed.starts_with("The plan:\n\n[plan view=\"board\"]\n") && typed.ends_with("\n[/plan]\n\nAnd so on."),
        "{typed}"
    );
    show(page, &url);
    assert_eq!(item(page, "A & B <i> [/plan]")["reach"], json!(490));

    // Whoever may not edit looks only, and has a table without script.
    for user in [None, Some(("carl", "wiki-secret-3"))] {
        super::forget_logins(page);
        if let Some((user, password)) = user {
            log_in(page, &host, user, password);
        }
        show(page, &url);
        page.shows("Board");
        assert!(page.find("button", "Save").is_none() && page.find("button", "Add item").is_none());
    }
    let page_text = host.get("/typed/");
    assert!(page_text.contains("<td>A &amp; B &lt;i&gt; [/plan]</td>"), "{page_text}");
    assert!(!host.get("/feed/").contains("plan-widget.js"), "feeds have the table");
    // And writes nothing, whatever it sends.
    let address = format!("/wp-json/plan-widget/v1/posts/{post}/plans/n0");
    let refused = host.send("PUT", &address, "Content-Type: application/json\r\nIf-Match: \"x\"\r\n", "{}");
    assert!(refused.starts_with("HTTP/1.0 401") || refused.starts_with("HTTP/1.1 401"), "{refused}");
}

/// The cookies of the person who is logged in, for a request of another site's page.
fn cookies(page: &Page<'_>) -> String {
    let all = page.with(|session| session.get("/cookie")).unwrap_or_default();
    let pairs = all.as_array().cloned().unwrap_or_default().into_iter();
    let word = |cookie: &Value, key: &str| cookie[key].as_str().unwrap_or_default().to_owned();
    pairs.map(|cookie| format!("{}={}", word(&cookie, "name"), word(&cookie, "value"))).collect::<Vec<_>>().join("; ")
}

pub fn two_editors(ann: &Page<'_>) {
    let host = Host::start("wordpress", &[]);
    log_in(ann, &host, "wiki", "wiki-secret-1");
    let (url, post) = publish(ann, "roadmap", &block().replace("board", "scores"));
    super::with_bob(ann, |bob| {
        log_in(bob, &host, "bob", "wiki-secret-2");
        super::both_peoples_work_is_kept(ann, bob, &url);
        super::a_true_clash_is_asked(ann, bob, &url);
        super::saved_at_once(ann, bob, &url, false, || {
            host.get(&format!("/wp-json/plan-widget/v1/posts/{post}/plans/abc"))
        });
    });
    super::a_programs_edit_is_kept(ann, &url);
    // Another site's page has the login and may not use it.
    let address = format!("/wp-json/plan-widget/v1/posts/{post}/plans/abc");
    let foreign = format!(
        "Cookie: {}\r\nOrigin: https://example.com\r\nContent-Type: application/json\r\nIf-Match: \"x\"\r\n",
        cookies(ann)
    );
    let refused = host.send("PUT", &address, &foreign, "{}");
    assert!(refused.contains(" 401 "), "{refused}");
    let own = foreign.replace("https://example.com", &host.url);
    let stale = host.send("PUT", &address, &own, "{}");
    assert!(stale.contains(" 412 "), "{stale}");
    // Her login ends: what she did stays, and is saved once she is back.
    show(ann, &url);
    super::forget_logins(ann);
    super::an_ended_login_loses_nothing(ann, &url, || log_in(ann, &host, "wiki", "wiki-secret-1"));
}
