// What every adapter makes of a host that refuses, is silent, is somebody else's page, or answers oddly: a refusal with a word that the application has a sentence for,
// whatever it was that was asked; never a plan, never a success, never an error of the script's own.

import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";

import { Refusal } from "../../src/embed/more/hosts/ask.js";
import { save } from "../../src/embed/more/hosts/save.js";

const plan = title => JSON.stringify({ format: "plan-widget", version: 1, title });
const canonical = text => {
  try {
    const read = JSON.parse(text);
    return read.format == "plan-widget" ? JSON.stringify(read) : undefined;
  } catch {}
};
const BASE = plan("Base"), MINE = plan("Mine"), THEIRS = plan("Theirs");

// Words that `app/text/hosts.rs` has a sentence for.
const WORDS = /^(busy|elsewhere|fixed|gone|ignored|locked|login|lost|odd|offline|page|refused|rights|server|silent|size|torn|unnamed)$/;

const real = { fetch: globalThis.fetch, timeout: AbortSignal.timeout, setTimeout: globalThis.setTimeout };

/** A host that keeps one plan; `odd(request, nth)` answers in its place: a Response, or an error to be thrown. */
const world = (address, answers) => {
  const state = { text: BASE, version: 1, asked: [], odd: () => undefined };
  globalThis.fetch = async (url, { method = "GET", body, headers = {} } = {}) => {
    const request = { url: String(url), method, body, headers };
    state.asked.push(request);
    const odd = state.odd(request, state.asked.length);
    if (odd instanceof Error) throw odd;
    if (odd) return odd;
    return answers(request, state);
  };
  Object.defineProperty(globalThis, "location", { value: new URL(address), configurable: true });
  return state;
};
const json = (value, status = 200, headers = {}) => new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });
const taken = (state, text) => {
  state.text = text;
  state.version++;
};

const HOSTS = {
  put: {
    url: "https://host.example/plan.json",
    open: () => world("https://host.example/page", (request, state) => {
      if (request.method == "GET") return new Response(state.text, { headers: { etag: `"${state.version}"` } });
      if (request.headers["If-Match"] != `"${state.version}"`) return new Response("", { status: 412 });
      taken(state, request.body);
      return new Response(null, { status: 204 });
    }),
  },
  mediawiki: {
    url: "https://wiki.example/wiki/Our_plan",
    open: () => {
      globalThis.mw = { config: new Map(Object.entries({ wgScriptPath: "/w", wgArticlePath: "/wiki/$1", wgNamespaceNumber: 0, wgPageName: "Our_plan", wgUserName: "Ann" })) };
      return world("https://wiki.example/wiki/Our_plan", (request, state) => {
        const body = request.body;
        if (!body) {
          const revision = { revid: state.version, slots: { main: { content: state.text, contentmodel: "json" } } };
          return json({ query: { pages: [{ revisions: [revision] }], tokens: { csrftoken: "t+\\" } } });
        }
        if (body.get("baserevid") != state.version) return json({ error: { code: "editconflict", info: "" } });
        taken(state, body.get("text"));
        return json({ edit: { result: "Success" } });
      });
    },
  },
  dokuwiki: {
    url: "https://wiki.example/dw/doku.php?id=team:plan",
    open: () => {
      globalThis.DOKU_BASE = "/dw/";
      globalThis.JSINFO = { id: "team:plan" };
      globalThis.document = { querySelector: () => null };
      return world("https://wiki.example/dw/doku.php?id=team:plan", ({ url, body }, state) => {
        const method = /core\.(\w+)$/.exec(url)?.[1], values = body && JSON.parse(body);
        if (method == "lockPages") return json({ result: ["team:plan"], error: null });
        if (method == "getPage") return json({ result: state.text, error: null });
        if (method == "aclCheck") return json({ result: 2, error: null });
        if (method == "savePage") {
          taken(state, values.text);
          return json({ result: true, error: null });
        }
        return json({ result: true, error: null });
      });
    },
  },
  confluence: {
    url: "https://c.example/rest/api/content/42/property/plan",
    open: () => world("https://c.example/display/TEAM", ({ method, body }, state) => {
      if (method == "GET") return json({ value: JSON.parse(state.text), version: { number: state.version } });
      const { value, version } = JSON.parse(body);
      if (version.number != state.version + 1) return json({ message: "conflict" }, 409);
      taken(state, JSON.stringify(value));
      return json({ version: { number: state.version } });
    }),
  },
  tiddlywiki: {
    url: "https://t.example/recipes/default/tiddlers/Our%20plan",
    open: () => {
      globalThis.$tw = { wiki: { getTiddlerText: () => "Ann" }, syncadaptor: { name: "tiddlyweb", host: "https://t.example/", recipe: "default" } };
      return world("https://t.example/", ({ url, method, body }, state) => {
        if (/status$/.test(url)) return json({ read_only: false });
        if (method == "GET") return json({ title: "Our plan", text: state.text, revision: state.version, bag: "default" });
        taken(state, JSON.parse(body).text);
        return new Response(null, { status: 204 });
      });
    },
  },
};

beforeEach(() => {
  // What is waited for between two looks is not what is tested here.
  globalThis.setTimeout = (act, _, ...given) => real.setTimeout(act, 0, ...given);
});
afterEach(() => {
  globalThis.fetch = real.fetch;
  globalThis.setTimeout = real.setTimeout;
  AbortSignal.timeout = real.timeout;
  for (const name of ["mw", "DOKU_BASE", "JSINFO", "AJS", "$tw", "document", "location"]) delete globalThis[name];
});

globalThis.navigator ??= {};

const saved = name => save(name, { url: HOSTS[name].url, base: BASE, text: MINE, page: MINE, title: "Title of the plan", nth: 0, table: () => "", canonical });
const refusal = async (promise, words = WORDS) => {
  const error = await promise.catch(error => error);
  // A file that holds other JSON now: the application says that what is there is no plan any more, and writes nothing.
  if (error[0] == "theirs" && canonical(error[1]) == null) return;
  assert.ok(error instanceof Error || error instanceof Refusal, `it said ${JSON.stringify(error)}`);
  assert.ok(error instanceof Refusal, `no refusal but ${error?.stack ?? error}`);
  assert.match(error.code, words);
  assert.match(error.code, WORDS);
};

describe("a refusal says if nothing was written", () => {
  // Answers to reads as they should be, to writes as given.
  const written = async answer => {
    HOSTS.put.open();
    const fetched = globalThis.fetch;
    globalThis.fetch = async (url, options = {}) => options.method == "PUT" ? answer() : fetched(url, options);
    const error = await saved("put").catch(error => error);
    assert.ok(error instanceof Refusal, JSON.stringify(error));
    return error.unwritten;
  };
  test("where the host lets nobody in", async () => {
    for (const status of [401, 403, 413, 423]) assert.equal(await written(() => new Response("", { status })), true, `${status}`);
  });
  test("but not where it broke down, or was not heard", async () => {
    assert.equal(await written(() => new Response("", { status: 500 })), false);
    assert.equal(await written(() => {
      throw new TypeError("Failed to fetch");
    }), false);
  });
});

// What may stand in place of an answer, and what it is called.
const ODD = {
  "a status of 401": [() => new Response("", { status: 401 }), /login/],
  "a status of 403": [() => new Response("", { status: 403 }), /rights|login/],
  "a status of 404": [() => new Response("", { status: 404 }), /gone|rights/],
  "a status of 413": [() => new Response("", { status: 413 }), /size/],
  "a status of 423": [() => new Response("", { status: 423 }), /locked/],
  "a status of 429": [() => new Response("", { status: 429 }), /busy/],
  "a status of 500": [() => new Response("", { status: 500 }), /server/],
  "a page that asks to log in": [() => new Response("<!doctype html><form><input name=user></form>", { headers: { "content-type": "text/html" } }), /page|login|rights|lost/],
  "words of a proxy": [() => new Response("Access denied by policy"), /refused|lost|rights/],
  "nothing at all": [() => new Response(""), /./],
  "null": [() => json(null), /./],
  "a list": [() => json([]), /./],
  "an object of nothing known": [() => json({ hello: "world" }), /./],
  "an error in its own words": [() => json({ error: { code: "weird", message: "no", info: "no" }, errors: ["no"] }), /./],
  "numbers where objects are": [() => json({ query: 7, result: 7, value: 7, version: 7, edit: 7, text: 7 }), /./],
  "half of an answer": [() => new Response('{"query":{"pages":[{"revis'), /./],
  "a network that is gone": [() => new TypeError("Failed to fetch"), /offline/],
};

for (const name of Object.keys(HOSTS)) {
  describe(name, () => {
    test("a save is kept, and the plan that was there is asked for first", async () => {
      const state = HOSTS[name].open();
      const [word] = await saved(name);
      assert.equal(word, "saved");
      assert.equal(canonical(state.text), canonical(MINE));
    });

    test("what someone else has saved is handed over and stays", async () => {
      const state = HOSTS[name].open();
      state.text = THEIRS;
      assert.deepEqual(await saved(name), ["theirs", THEIRS]);
      assert.equal(state.text, THEIRS);
      assert.ok(state.asked.every(({ body }) => !String(body ?? "").includes("Mine")), "nothing was written");
    });

    test("what someone else saves between the look and the write is not lost", async () => {
      const state = HOSTS[name].open();
      let first = true;
      state.odd = ({ method, body }) => {
        // As soon as this save writes, another one has been quicker.
        if (first && method != "GET" && String(body ?? "").includes("Mine")) {
          first = false;
          // Hosts that take no condition are looked at again after the write: the other writes last there.
          if (name == "dokuwiki" || name == "tiddlywiki") queueMicrotask(() => real.setTimeout(() => taken(state, THEIRS), 0));
          else taken(state, THEIRS);
        }
      };
      const answer = await saved(name);
      assert.deepEqual(answer, ["theirs", THEIRS]);
      assert.equal(state.text, THEIRS);
    });

    for (const [what, [make, words]] of Object.entries(ODD)) {
      test(`${what}, from the first question on, is a refusal`, async () => {
        const state = HOSTS[name].open();
        state.odd = make;
        await refusal(saved(name), words);
        assert.equal(state.text, BASE);
      });

      test(`${what} in answer to the write is no success`, async () => {
        const state = HOSTS[name].open();
        state.odd = ({ body }) => String(body ?? "").includes("Mine") ? make() : undefined;
        await refusal(saved(name));
        assert.equal(state.text, BASE);
      });

      test(`${what} when it is looked again is no success`, async () => {
        const state = HOSTS[name].open();
        state.odd = ({ method }) => state.version > 1 && (method == "GET" || name == "dokuwiki" || name == "mediawiki") ? make() : undefined;
        await refusal(saved(name));
      });
    }

    test("a host that keeps silent is given up", async () => {
      const state = HOSTS[name].open();
      AbortSignal.timeout = () => AbortSignal.abort(new DOMException("", "TimeoutError"));
      state.odd = () => new DOMException("Fetch is aborted", "AbortError");
      await refusal(saved(name), /silent/);
    });
  });
}
