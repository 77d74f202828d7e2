// What is asked of wikis and servers, and how their answers are read. The hosts themselves are tried in `tests/browser/cases/hosts`.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { Refusal, ask, decoded, json, same } from "../../src/embed/more/hosts/ask.js";
import { confluence } from "../../src/embed/more/hosts/confluence.js";
import { dokuwiki } from "../../src/embed/more/hosts/dokuwiki.js";
import { mediawiki } from "../../src/embed/more/hosts/mediawiki.js";
import { plansIn, withPlan } from "../../src/embed/more/hosts/page.js";
import { isFresh, put, version } from "../../src/embed/more/hosts/put.js";
import { find } from "../../src/embed/more/hosts/save.js";
import { tiddlywiki } from "../../src/embed/more/hosts/tiddlywiki.js";

const plan = (title, rest = {}) => JSON.stringify({ format: "plan-widget", version: 1, title, ...rest });

// A host that gives these answers in turn: [status, body, headers], or an error. What it was asked is kept.
const host = (...answers) => {
  const asked = [];
  globalThis.fetch = async (url, options = {}) => {
    asked.push({ url: String(url), ...options });
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    const [status, body = "", headers = {}] = answer;
    return new Response(status == 204 ? null : body, { status, headers });
  };
  return asked;
};
const kept = { fetch: globalThis.fetch, timeout: AbortSignal.timeout };
afterEach(() => {
  globalThis.fetch = kept.fetch;
  AbortSignal.timeout = kept.timeout;
  for (const name of ["mw", "DOKU_BASE", "JSINFO", "AJS", "$tw", "document", "location"]) delete globalThis[name];
});
const at = address => Object.defineProperty(globalThis, "location", { value: new URL(address), configurable: true });

const refused = (promise, code) => assert.rejects(promise, error => error instanceof Refusal && error.code == code);

test("a status is a refusal with a word for it", async () => {
  const words = { 401: "login", 403: "rights", 404: "gone", 410: "gone", 413: "size", 423: "locked", 429: "busy", 507: "size", 418: "refused", 500: "server" };
  for (const [status, code] of Object.entries(words)) {
    host([+status]);
    await refused(ask("https://host/plan.json"), code);
  }
  host([409, "fine"]);
  assert.equal(await (await ask("https://host/plan.json", {}, [409])).text(), "fine");
});

test("a network that is gone and a host that keeps silent are told apart", async () => {
  host(new TypeError("Failed to fetch"));
  await refused(ask("https://host/plan.json"), "offline");
  // WebKit rejects with an AbortError whatever the signal was given up for.
  AbortSignal.timeout = () => AbortSignal.abort(new DOMException("", "TimeoutError"));
  host(new DOMException("Fetch is aborted", "AbortError"));
  await refused(ask("https://host/plan.json"), "silent");
});

test("no answer comes from a cache", async () => {
  const asked = host([200, "{}"]);
  await ask("https://host/plan.json");
  assert.equal(asked[0].cache, "no-store");
});

test("a page in place of JSON is told from other nonsense", async () => {
  assert.deepEqual(await json(new Response('{"a":1}')), { a: 1 });
  await refused(json(new Response(" <!doctype html><form>")), "page");
  await refused(json(new Response("Fatal error")), "refused");
});

test("character references become characters", () => {
  assert.equal(decoded("&lt;b&gt; &amp;amp; &#65;&#x42; &quot;&apos; &unknown;"), "<b> &amp; AB \"' &unknown;");
});

// What stands in for the application: how it would write a plan, nothing for what it cannot read.
const canonical = text => {
  try {
    return JSON.stringify(JSON.parse(text), (_, value) => value?.constructor == Object ? Object.fromEntries(Object.entries(value).sort()) : value);
  } catch {}
};

test("texts hold the same plan where the application would write the same", () => {
  assert.ok(same('{"a":1,"b":{"c":2,"d":[1,2]}}', '{ "b": { "d": [1, 2], "c": 2 }, "a": 1 }', canonical));
  assert.ok(!same('{"a":[1,2]}', '{"a":[2,1]}', canonical));
  assert.ok(!same("{", "[", canonical), "two that cannot be read are two");
  assert.ok(same("{", "{", canonical));
});

test("plans are found in a page, whatever their first key is and whatever their texts hold", () => {
  const one = plan("Braces } and \\\" quotes {"), two = JSON.stringify({ version: 1, items: [{ id: "a" }], format: "plan-widget" });
  const source = `= Plans =\n<syntaxhighlight>\n${one}\n</syntaxhighlight>\n{| class="x"\n|}\n<pre>${two}</pre>\n{"format":"plan-widget"`;
  assert.deepEqual(plansIn(source).map(found => found.text), [one, two]);
  assert.deepEqual(plansIn('The "format": "plan-widget" is named here.'), []);
});

test("in a pre the plan is read as the reader's browser shows it", () => {
  const [found] = plansIn('<pre>{"format":"plan-widget","title":"a &lt; b &amp;&amp; c"}</pre>');
  assert.equal(JSON.parse(found.text).title, "a < b && c");
});

test("only the plan and its table are replaced in a page", () => {
  const source = `Before\n<pre>\n${plan("Old")}\n</pre>\n{| class="wikitable"\n| old\n|}\nAfter {| another |}\n`;
  const [place] = plansIn(source);
  const table = '== Plan ==\n{| class="wikitable"\n| new\n|}\n';
  assert.equal(withPlan(source, place, `${plan("New")}\n`, { table }), `Before\n<pre>\n${plan("New")}\n</pre>\n{| class="wikitable"\n| new\n|}\nAfter {| another |}\n`);
  assert.equal(withPlan(source, place, plan("New"), {}), source.replace("Old", "New"), "without a table the old one stays");
});

test("of several plans that which was last known is meant, else the one in its place", () => {
  const source = `<pre>${plan("One")}</pre>\n<pre>${plan("Two")}</pre>`;
  assert.equal(JSON.parse(find(source, { base: plan("Two"), nth: 0, canonical }).text).title, "Two");
  assert.equal(JSON.parse(find(source, { base: plan("Other"), nth: 1, canonical }).text).title, "Two");
  assert.equal(JSON.parse(find(source, { base: plan("Other"), nth: 7, canonical }).text).title, "Two");
  assert.deepEqual(find(` ${plan("One")}\n`, { base: "", nth: 0, canonical }), { whole: true, text: ` ${plan("One")}\n` });
  assert.equal(find("No plan here", { base: "", nth: 0, canonical }), undefined);
});

test("put: a server of the page's own origin is told what a save changes", async () => {
  at("https://host/page");
  const asked = host([204], [204]);
  await put.write(put.locate({ url: "https://host/a.plan.json" }), { etag: '"1"' }, plan("One"), "Reach of Crème");
  await put.write(put.locate({ url: "https://other/a.plan.json" }), { etag: '"1"' }, plan("One"), "Reach of Crème");
  assert.deepEqual(asked.map(({ headers }) => headers["X-Plan-Summary"]), ["Reach%20of%20Cr%C3%A8me", undefined]);
});

test("put: what has changed since is not written over", async () => {
  const target = put.locate({ url: "https://host/a%20b.plan.json" });
  assert.equal(put.name(target), "a b.plan.json");
  let asked = host([200, plan("One"), { etag: 'W/"7"' }], [412], [204]);
  const held = await put.read(target);
  assert.deepEqual(held, { source: plan("One"), etag: '"7"', waited: 0 });
  assert.equal(await put.write(target, held, plan("Two")), false);
  assert.equal(await put.write(target, held, plan("Two")), true);
  assert.deepEqual([asked[1].method, asked[1].headers["If-Match"], asked[1].body], ["PUT", '"7"', plan("Two")]);
  asked = host([204]);
  await put.write(target, {}, plan("Two"));
  assert.equal(asked[0].headers["If-Match"], undefined, "a server without tags is asked without one");
});

test("put: of a tag only what belongs to the file is sent back", () => {
  const tags = { 'W/"7"': '"7"', '"7-gzip"': '"7"', '"7;br"': '"7"', '"7"': '"7"' };
  for (const [given, sent] of Object.entries(tags)) assert.equal(version(given), sent);
  assert.equal(version(null), undefined);
});

test("put: what was changed within the server's last two seconds may change unseen", () => {
  const headers = (changed, now) => new Headers({ "last-modified": `Mon, 30 Nov 2026 10:00:0${changed} GMT`, date: `Mon, 30 Nov 2026 10:00:0${now} GMT` });
  assert.deepEqual([headers(1, 1), headers(1, 2), headers(1, 3), headers(3, 1)].map(isFresh), [true, true, false, false]);
  assert.equal(isFresh(new Headers()), false, "a server that does not tell");
});

test("put: a page that asks to log in is neither a plan nor a success", async () => {
  const target = { url: "https://host/plan.json" }, page = [200, "<html><form><input></form>", { "content-type": "text/html" }];
  host(page);
  await refused(put.read(target), "page");
  host(page);
  await refused(put.write(target, {}, plan("Two")), "page");
});

const wiki = values => globalThis.mw = { config: new Map(Object.entries({ wgScriptPath: "/w", wgArticlePath: "/wiki/$1", wgNamespaceNumber: 0, wgPageName: "Our_plan", ...values })) };

test("mediawiki: a page is known by its address", () => {
  wiki();
  at("https://wiki.example/wiki/Other");
  assert.deepEqual(mediawiki.locate({}), { title: "Our plan" });
  assert.deepEqual(mediawiki.locate({ url: "https://wiki.example/wiki/A%2FB_c" }), { title: "A/B c" });
  assert.deepEqual(mediawiki.locate({ url: "https://wiki.example/w/index.php?title=Roadmap&action=raw" }), { title: "Roadmap" });
  assert.equal(mediawiki.locate({ url: "https://other.example/wiki/Roadmap" }), undefined);
  wiki({ wgNamespaceNumber: -1 });
  assert.equal(mediawiki.locate({}), undefined, "special pages hold no plan");
});

test("mediawiki: an edit names the revision it was made from, and a conflict is no error", async () => {
  wiki({ wgUserName: "Ann" });
  const revision = { revid: 5, slots: { main: { content: plan("One"), contentmodel: "json" } } };
  const asked = host(
    [200, JSON.stringify({ query: { pages: [{ revisions: [revision] }], tokens: { csrftoken: "t+\\" } } })],
    [200, '{"edit":{"result":"Success"}}'], [200, '{"error":{"code":"editconflict"}}'], [200, '{"error":{"code":"protectedpage","info":"no"}}'],
  );
  const held = await mediawiki.read({ title: "Our plan" });
  assert.deepEqual(held, { source: plan("One"), revid: 5, token: "t+\\", json: true });
  assert.equal(await mediawiki.write({ title: "Our plan" }, held, '{\n  "a": 1\n}', "Scores"), true);
  const sent = asked[1].body;
  assert.deepEqual(["baserevid", "token", "text", "summary", "assert", "nocreate"].map(key => sent.get(key)), ["5", "t+\\", '{"a": 1}', "Scores", "user", "1"]);
  assert.equal(await mediawiki.write({ title: "Our plan" }, held, "{}", ""), false);
  await refused(mediawiki.write({ title: "Our plan" }, held, "{}", ""), "rights");
});

test("dokuwiki: pages and media files are known by their address", () => {
  globalThis.DOKU_BASE = "/dw/";
  globalThis.JSINFO = { id: "start" };
  at("https://wiki.example/dw/doku.php?id=start");
  assert.deepEqual(dokuwiki.locate({}), { id: "start" });
  assert.deepEqual(dokuwiki.locate({ url: "https://wiki.example/dw/doku.php?id=team:plan&do=export_raw" }), { id: "team:plan" });
  assert.deepEqual(dokuwiki.locate({ url: "https://wiki.example/dw/doku.php/team/plan" }), { id: "team:plan" });
  assert.deepEqual(dokuwiki.locate({ url: "https://wiki.example/dw/lib/exe/fetch.php?media=team:plan.json" }), { id: "team:plan.json", media: true });
  assert.equal(dokuwiki.locate({ url: "https://other.example/dw/doku.php?id=start" }), undefined);
});

test("dokuwiki: the first interface that is on is used, and its answers are read", async () => {
  globalThis.DOKU_BASE = "/dw/";
  const answer = value => `<?xml version="1.0"?><methodResponse><params><param><value>${value}</value></param></params></methodResponse>`;
  const locked = '<struct><member><name>locked</name><value><array><data><value><string>start</string></value></data></array></value></member></struct>';
  const fault = '<methodResponse><fault><value><struct><member><value><int>111</int></value></member><member><value><string>May not &lt;read&gt;</string></value></member></struct></value></fault></methodResponse>';
  const asked = host(
    [404, "<html>"], // a release without JSON-RPC
    [200, answer(locked)],
    [200, answer(`<string>${plan("A &amp; B").replaceAll('"', "&quot;")}</string>`)],
    [200, fault],
    [200, fault], [200, "<a href='?do=login'>"],
  );
  const { source } = await dokuwiki.read({ id: "start" });
  assert.equal(JSON.parse(source).title, "A & B");
  assert.match(asked[0].url, /jsonrpc\.php\/core\.lockPages$/);
  assert.match(asked[1].body, /<methodName>dokuwiki\.setLocks<.*<name>lock<\/name><value><array><data><value><string>start</);
  assert.match(asked[2].body, /<methodName>wiki\.getPage<.*<string>start</);
  let leave = null;
  globalThis.document = { querySelector: () => leave };
  await assert.rejects(dokuwiki.read({ id: "start" }, true), { code: "rights", message: "May not <read>" });
  leave = {};
  await refused(dokuwiki.read({ id: "start" }, true), "login");
});

test("confluence: attachments and content properties are known by their address", () => {
  assert.deepEqual(confluence.locate({ url: "https://c/download/attachments/42/our%20plan.json?api=v2" }), { page: "42", file: "our plan.json" });
  assert.deepEqual(confluence.locate({ url: "https://c/rest/api/content/42/property/plan" }), { page: "42", key: "plan" });
  assert.equal(confluence.locate({ url: "https://c/display/TEAM/Plan" }), undefined);
});

test("confluence: a property is written as the next version, and a conflict is no error", async () => {
  const target = { page: "42", key: "plan" };
  const asked = host([200, '{"value":{"format":"plan-widget"},"version":{"number":3}}'], [200, '{"version":{"number":4}}'], [409]);
  const held = await confluence.read(target);
  assert.deepEqual(held, { source: '{"format":"plan-widget"}', number: 3 });
  assert.equal(await confluence.write(target, held, plan("Two"), "Scores"), true);
  assert.deepEqual(JSON.parse(asked[1].body), { key: "plan", value: JSON.parse(plan("Two")), version: { number: 4, message: "Scores" } });
  assert.equal(await confluence.write(target, held, plan("Two"), "Scores"), false);
});

test("tiddlywiki: what the server keeps beside the text stays, and revision and bag are its own", async () => {
  globalThis.$tw = { wiki: { getTiddlerText: () => "Ann" }, syncadaptor: { name: "tiddlyweb", host: "https://t/", recipe: "default" } };
  at("https://t/");
  const target = tiddlywiki.locate({ url: "https://t/recipes/default/tiddlers/Our%20plan" });
  assert.deepEqual(target, { title: "Our plan" });
  const asked = host([200, '{"read_only":false}'], [200, JSON.stringify({ title: "Our plan", text: plan("One"), tags: "roadmap", revision: 7, bag: "default" })], [204]);
  const held = await tiddlywiki.read(target);
  assert.equal(held.source, plan("One"));
  assert.equal(await tiddlywiki.write(target, held, plan("Two")), true);
  const { modified, ...sent } = JSON.parse(asked[2].body);
  assert.match(modified, /^\d{17}$/);
  assert.deepEqual(sent, { title: "Our plan", text: plan("Two"), tags: "roadmap", modifier: "Ann" });
  host([200, '{"read_only":true,"anonymous":true}']);
  await refused(tiddlywiki.read(target), "login");
});
