// What is asked of forges, how their answers are read, and where a token goes. `tests/browser/cases/hosts/forges.rs` tries the same over real git.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { gitea } from "../../src/embed/more/forges/gitea.js";
import { github } from "../../src/embed/more/forges/github.js";
import { gitlab } from "../../src/embed/more/forges/gitlab.js";
import { fromBase64, opensAt, toBase64 } from "../../src/embed/more/forges/forge.js";
import { forgeOf, latest, saveToForge } from "../../src/embed/more/forges/save.js";
import { forgetToken, keepToken, tokenOf } from "../../src/embed/more/forges/tokens.js";
import { Refusal } from "../../src/embed/more/hosts/ask.js";

const SECRET = "ghp_Secret0Token";
globalThis.navigator ??= {}; // Node.js 18 and 20 have none
const plan = title => JSON.stringify({ format: "plan-widget", version: 1, title, items: [] });
const canonical = text => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {}
};

// A forge that gives these answers in turn: [status, body, headers]. What it was asked is kept.
const forge = (...answers) => {
  const asked = [];
  globalThis.fetch = async (url, options = {}) => {
    asked.push({ url: String(url), ...options });
    const [status, body = {}, headers = {}] = answers.shift();
    return status ? new Response(JSON.stringify(body), { status, headers }) : Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  };
  return asked;
};
const storage = () => {
  const kept = new Map();
  return { kept, getItem: key => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text), removeItem: key => kept.delete(key) };
};
const own = { fetch: globalThis.fetch };
afterEach(() => {
  globalThis.fetch = own.fetch;
  for (const origin of ["https://api.github.com", "https://gitlab.com", "https://git.example"]) forgetToken(origin);
  for (const name of ["sessionStorage", "localStorage"]) Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
});
const give = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true });
const refused = (promise, code, said = /./) => assert.rejects(promise, error => {
  assert.ok(error instanceof Refusal, error);
  assert.equal(error.code, code);
  assert.match(`${error.message} `, said);
  assert.ok(!error.message.includes(SECRET), error.message);
  return true;
});

const GITHUB = "https://github.com/acme/docs/blob/main/plans/a%20b.plan.json";
const GITLAB = "https://gitlab.com/acme/team/docs/-/blob/main/plans/roadmap.plan.json";
const GITEA = "https://git.example/sub/acme/docs/src/branch/feature%2Fx/roadmap.plan.json";

test("a forge, the repository, the branch and the file are known by the address of the file's page", () => {
  const known = address => {
    const { forge: { label }, target: { api, origin, repository, branch, file } } = forgeOf(address);
    return [label, api, origin, repository, branch, file];
  };
  assert.deepEqual(known(GITHUB), ["GitHub", "https://api.github.com", "https://api.github.com", "acme/docs", "main", "plans/a b.plan.json"]);
  assert.deepEqual(known("https://git.acme.example/acme/docs/edit/main/a.plan.json").slice(0, 3), ["GitHub", "https://git.acme.example/api/v3", "https://git.acme.example"]);
  assert.deepEqual(known("https://acme.ghe.com/acme/docs/blob/main/a.plan.json")[1], "https://api.acme.ghe.com");
  assert.deepEqual(known(GITLAB), ["GitLab", "https://gitlab.com/api/v4", "https://gitlab.com", "acme/team/docs", "main", "plans/roadmap.plan.json"]);
  assert.deepEqual(known(GITEA), ["Gitea or Forgejo", "https://git.example/sub/api/v1", "https://git.example", "acme/docs", "feature/x", "roadmap.plan.json"]);
  const unknown = [
    "https://github.com/acme/docs", "https://github.com/acme/docs/tree/main/plans", "https://github.com/acme/docs/blob/main/plans/", "https://raw.githubusercontent.com/acme/docs/main/a.plan.json",
    "http://github.com/acme/docs/blob/main/a.plan.json", "not an address", "",
  ];
  for (const address of unknown) assert.equal(forgeOf(address), undefined, address);
  assert.ok(forgeOf("http://127.0.0.1:8080/acme/docs/blob/main/a.plan.json"), "on this machine nothing is overheard");
});

test("texts survive base64, whatever is in them", () => {
  assert.equal(fromBase64(toBase64("Crème — 計画\n🚀")), "Crème — 計画\n🚀");
  assert.equal(fromBase64("eyJh\nIjoxfQ==\n"), '{"a":1}');
});

test("github: a file is read with its sha, and written as one commit on top of it", async () => {
  keepToken("https://api.github.com", SECRET, false);
  const target = github.locate(GITHUB);
  const asked = forge(
    [200, { sha: "b1", encoding: "base64", content: toBase64(plan("One")) }], [200, { content: { sha: "b2" }, commit: { sha: "c2" } }],
    [200, { sha: "b2", encoding: "base64", content: toBase64(plan("Two")) }],
  );
  const read = await github.read(target);
  assert.deepEqual(read, { source: plan("One"), sha: "b1" });
  assert.equal(await github.write(target, read, plan("Two"), "Reach of Crème"), true);
  await github.read(target, true);
  assert.deepEqual(asked.map(({ url }) => url), [
    "https://api.github.com/repos/acme/docs/contents/plans/a%20b.plan.json?ref=main", "https://api.github.com/repos/acme/docs/contents/plans/a%20b.plan.json",
    "https://api.github.com/repos/acme/docs/contents/plans/a%20b.plan.json?ref=c2",
  ]);
  assert.deepEqual(JSON.parse(asked[1].body), { message: "a b: Reach of Crème", content: toBase64(plan("Two")), sha: "b1", branch: "main" });
  for (const { headers, credentials, redirect, cache } of asked) {
    assert.deepEqual([headers.Authorization, credentials, redirect, cache], [`Bearer ${SECRET}`, "omit", "manual", "no-store"]);
  }
  assert.equal(github.name(target), "a b.plan.json in acme/docs");
});

test("github: a file of over a megabyte is read as a blob", async () => {
  const asked = forge([200, { sha: "b1", encoding: "none", content: "" }], [200, { content: toBase64(plan("Long")), encoding: "base64" }]);
  assert.equal((await github.read(github.locate(GITHUB))).source, plan("Long"));
  assert.equal(asked[1].url, "https://api.github.com/repos/acme/docs/git/blobs/b1");
});

test("gitlab: the check is the file's last commit", async () => {
  keepToken("https://gitlab.com", SECRET, false);
  const target = gitlab.locate(GITLAB);
  const asked = forge([200, { content: toBase64(plan("One")), last_commit_id: "c1" }], [200, { file_path: "roadmap.plan.json", branch: "main" }], [400, { message: "You are attempting to update a file that has changed since you started editing it." }]);
  const read = await gitlab.read(target);
  assert.deepEqual(read, { source: plan("One"), last: "c1" });
  assert.equal(await gitlab.write(target, read, plan("Two"), ""), true);
  assert.equal(asked[1].url, "https://gitlab.com/api/v4/projects/acme%2Fteam%2Fdocs/repository/files/plans%2Froadmap.plan.json");
  assert.deepEqual(JSON.parse(asked[1].body), { branch: "main", commit_message: "roadmap: changed", content: toBase64(plan("Two")), encoding: "base64", last_commit_id: "c1" });
  assert.equal(await gitlab.write(target, read, plan("Two"), ""), false);
});

test("what is stale is told from what is forbidden by words, and else by looking", async () => {
  const target = github.locate(GITHUB), held = { sha: "b1" };
  const write = () => github.write(target, held, plan("Two"), "");
  for (const message of ["plans/a b.plan.json does not match b1", "is at c2 but expected c1", "sha does not match [given: b1, expected: b2]"]) {
    forge([409, { message }]);
    assert.equal(await write(), false, message);
  }
  forge([422, { message: "Something new" }], [200, { sha: "b2", encoding: "base64", content: "e30=" }]);
  assert.equal(await write(), false, "the file has moved on");
  forge([409, { message: "Repository rule violations found\n\nChanges must be made through a pull request." }], [200, { sha: "b1", encoding: "base64", content: "e30=" }]);
  await refused(write(), "ruled", /^Repository rule violations found $/);
});

test("each refusal has a word of its own, and what is said never holds the token", async () => {
  const target = gitea.locate(GITEA), write = () => gitea.write(target, { sha: "b1" }, plan("Two"), "");
  const limit = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Date.now() / 1000 + 600) };
  for (const [answer, code, act, said] of [
    [[401, { message: "Bad credentials" }], "token", write, /git\.example/],
    [[403, { message: `no ${SECRET}` }], "scope", write, /no …/],
    [[404, { message: "Not Found" }], "scope", write],
    [[404, { message: "Not Found" }], "unseen", () => gitea.read(target)],
    [[403, { message: "API rate limit exceeded" }, limit], "limit", write, /^from \d\d.\d\d/],
    [[403, { message: "You have exceeded a secondary rate limit" }], "limit", write, /^ $/],
    [[429], "limit", () => gitea.read(target), /^ $/],
    [[422, { message: ["branch", "is odd"] }], "ruled", () => gitea.read(target), /branch is odd/],
    [[500], "server", write],
    [[0], "moved", write, /acme\/docs/],
  ]) {
    keepToken(target.origin, SECRET, false);
    forge(answer);
    await refused(act(), code, said);
    assert.equal(tokenOf(target.origin), /token|scope|unseen/.test(code) ? undefined : SECRET, `${code}: a token that is of no use is asked for anew`);
  }
});

test("the time from which a forge answers again is the reader's", () => {
  const now = Date.now();
  assert.equal(opensAt(new Headers(), now), "");
  assert.equal(opensAt(new Headers({ "x-ratelimit-reset": String(now / 1000 - 10) }), now), "");
  const time = new Date(now + 90_000).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  assert.equal(opensAt(new Headers({ "retry-after": "90" }), now), time);
});

test("a token stays in the tab, or in the browser where that was chosen, and goes to its origin alone", async () => {
  const [tab, browser] = [storage(), storage()];
  give("sessionStorage", tab);
  give("localStorage", browser);
  keepToken("https://git.example", SECRET, false);
  assert.deepEqual([...tab.kept.values()], [SECRET]);
  assert.equal(browser.kept.size, 0);
  const asked = forge([200, { sha: "b1", encoding: "base64", content: "e30=" }], [200, { sha: "b1", encoding: "base64", content: "e30=" }]);
  await gitea.read(gitea.locate(GITEA));
  await gitea.read(gitea.locate("https://other.example/acme/docs/src/branch/main/a.plan.json"));
  assert.deepEqual(asked.map(({ headers }) => headers.Authorization), [`token ${SECRET}`, undefined]);
  keepToken("https://git.example", SECRET, true);
  assert.equal(tab.kept.size, 0);
  assert.deepEqual([...browser.kept.values()], [SECRET]);
  forgetToken("https://git.example");
  assert.equal(tab.kept.size + browser.kept.size, 0);
});

test("where the page may keep nothing a token lives as long as the page", () => {
  keepToken("https://git.example", SECRET, true);
  assert.equal(tokenOf("https://git.example"), SECRET);
  forgetToken("https://git.example");
  assert.equal(tokenOf("https://git.example"), undefined);
});

test("a save without a token that nobody gives is refused, and asks nothing of the forge", async () => {
  const asked = forge();
  const save = saveToForge(GITHUB, { base: plan("One"), text: plan("Two"), page: plan("Two"), title: "", nth: 0, table: () => "", canonical });
  await assert.rejects(save, error => error.code == "token" && error.unwritten);
  assert.deepEqual(asked, []);
  await assert.rejects(saveToForge("https://example.org/", {}), error => error.code == "elsewhere");
});

test("a save is a commit, and what others have committed since is handed over first", async () => {
  keepToken("https://api.github.com", SECRET, false);
  const file = title => [200, { sha: title, encoding: "base64", content: toBase64(plan(title)) }];
  const ours = { base: plan("One"), text: plan("Two"), page: plan("Two"), title: "Title", nth: 0, table: () => "", canonical };
  forge(file("Theirs"));
  assert.deepEqual(await saveToForge(GITHUB, ours), ["theirs", plan("Theirs")]);
  forge(file("One"), [200, { commit: { sha: "c2" } }], file("Two"));
  assert.deepEqual(await saveToForge(GITHUB, ours), ["saved", "a b.plan.json in acme/docs", ""]);
});

test("the newest is read for whoever has a token, also out of a page of text", async () => {
  const asked = forge([200, { sha: "b", encoding: "base64", content: toBase64(`# Roadmap\n\n\`\`\`plan\n${plan("New")}\n\`\`\`\n`) }]);
  assert.equal(await latest(GITHUB, { base: plan("One"), nth: 0, canonical }), undefined);
  assert.deepEqual(asked, [], "readers ask nothing of other sites");
  keepToken("https://api.github.com", SECRET, false);
  assert.equal(await latest(GITHUB, { base: plan("One"), nth: 0, canonical }), plan("New"));
});
