// DokuWiki: a page or a media file, through the first of its interfaces that is on: JSON-RPC (releases since 2024), XML-RPC (before), or the forms that people use.
// None of them takes a base revision, so the page is locked, compared, written and read again (2022-07-31 "Igor" and the sources of 2026-08 were tried).

import { SILENCE, Refusal, ask, codeOf, decoded, json, pause, unescaped } from "./ask.js";

const root = () => globalThis.DOKU_BASE;
const TYPES = { method: "POST", headers: { "Content-Type": "application/json" } };

/** @param {string} text */
const toBase64 = text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(""));
/** @param {string} code */
const fromBase64 = code => new TextDecoder().decode(Uint8Array.from(atob(code.replace(/\s/g, "")), letter => letter.charCodeAt(0)));

const OFF = -32605;
/** @type {Record<string, string>} */
const FAULTS = { 111: "rights", 112: "rights", 211: "rights", 212: "rights", 121: "gone", 221: "gone", 133: "locked", 136: "locked", "-32603": "login", "-32604": "rights" };

// JSON-RPC: an error is an object with a code that is not 0; HTTP says 400, 401, 403 or 404 with it.
/** @type {(method: string, values: object) => Promise<{ result: any } | undefined>} */
const jsonCall = async (method, values) => {
  const answer = await ask(`${root()}lib/exe/jsonrpc.php/${method}`, { ...TYPES, body: JSON.stringify(values) }, [400, 401, 403, 404]);
  // Releases without it answer 404 with a page.
  const isJson = /json/.test(answer.headers.get("content-type") ?? "");
  if (answer.status == 404 && !isJson) return;
  // The web server's own question for a password.
  if (answer.status == 401 && !isJson) throw new Refusal("login");
  // Whoever may not use the interface may still edit.
  if (answer.status == 403) return;
  const { result, error } = await json(answer);
  if (!error?.code) return { result };
  if (error.code != OFF) throw new Refusal(FAULTS[error.code] ?? "refused", error.message);
};

/** @param {string} text */
const escaped = text => text.replace(/[&<>]/g, mark => `&#${mark.charCodeAt(0)};`);
/** @type {(value: any) => string} */
const encoded = value => {
  if (typeof value == "string") return `<string>${escaped(value)}</string>`;
  if (typeof value == "boolean") return `<boolean>${+value}</boolean>`;
  if (Array.isArray(value)) return `<array><data>${value.map(part => `<value>${encoded(part)}</value>`).join("")}</data></array>`;
  if (value.base64 != null) return `<base64>${value.base64}</base64>`;
  const members = Object.entries(value).map(([name, part]) => `<member><name>${name}</name><value>${encoded(part)}</value></member>`);
  return `<struct>${members.join("")}</struct>`;
};
// XML-RPC: a refused call answers HTTP 200 with an empty struct under PHP 8, so only the value that is expected counts.
/** @type {(method: string, values: any[], expected: string) => Promise<{ result: any } | undefined>} */
const xmlCall = async (method, values, expected) => {
  const params = values.map(value => `<param><value>${encoded(value)}</value></param>`).join("");
  const body = `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params>${params}</params></methodCall>`;
  const answer = await ask(`${root()}lib/exe/xmlrpc.php`, { method: "POST", headers: { "Content-Type": "text/xml" }, body }, [403, 404]);
  if (answer.status == 403) return;
  const text = await answer.text();
  if (/<fault>/.test(text)) {
    const code = /<int>(-?\d+)/.exec(text)?.[1] ?? "";
    if (+code == OFF) return;
    throw new Refusal(FAULTS[code] ?? "refused", decoded(/<string>([^<]*)/.exec(text)?.[1] ?? ""));
  }
  if (!/<methodResponse>/.test(text)) return;
  const value = new RegExp(`<value>\\s*<${expected}>([\\s\\S]*)</${expected}>\\s*</value>\\s*</param>`).exec(text);
  if (!value) throw new Refusal(/<value>\s*<string\/>|<string><\/string>/.test(text) ? "gone" : "rights");
  return { result: decoded(value[1]) };
};

/** @type {(id: string, action: string) => string} */
const page = (id, action) => `${root()}doku.php?id=${encodeURIComponent(id)}&do=${action}`;

const LEAVE = 'a[href*="do=logout"]';

// The edit form, read as a document: the page's text, and what saving must send along.
/** @type {(id: string) => Promise<{ source: string, form: FormData }>} */
const form = id => new Promise((done, failed) => {
  const request = new XMLHttpRequest();
  request.open("GET", page(id, "edit"));
  request.responseType = "document";
  request.timeout = SILENCE;
  request.ontimeout = () => failed(new Refusal("silent"));
  request.onerror = () => failed(new Refusal("offline"));
  request.onload = () => {
    const found = request.response?.getElementById("dw__editform");
    const area = found?.elements.namedItem("wikitext");
    // A form for reading alone was asked for while someone's lock was about to end; without the right to edit the wiki shows another page.
    if (request.response?.querySelector(area?.readOnly ? ".mode_locked,.mode_edit" : ".mode_locked")) failed(new Refusal("locked"));
    else if (!area || area.readOnly) failed(new Refusal(request.status >= 500 ? "server" : request.response?.getElementById("dw__login") ? "login" : "rights"));
    else done({ source: area.value, form: new FormData(found) });
  };
  request.send();
});
/** @type {(id: string, held: HostRead, source: string, summary: string) => Promise<boolean>} */
const submit = async (id, { form }, source, summary) => {
  const body = new URLSearchParams([...form].filter(([name]) => !/^(do\b|wikitext|summary)/.test(name)));
  body.set("wikitext", source);
  body.set("summary", summary);
  body.set("do[save]", "1");
  // The page that was saved is shown by a redirect; everything else is shown at once.
  const answer = await ask(`${root()}doku.php?id=${encodeURIComponent(id)}`, { method: "POST", body, redirect: "manual" }, [0]);
  if (answer.type == "opaqueredirect") return true;
  const text = await answer.text();
  if (/\bmode_(conflict|draft)\b/.test(text)) return false;
  throw new Refusal(/\bmode_locked\b/.test(text) ? "locked" : /\bmode_(denied|login)\b/.test(text) ? "login" : "refused");
};

// How often a lock is tried for, and how many milliseconds lie between: as long as another widget's save may take.
const TURNS = 4, TURN = 700;

/** @type {string | undefined} */
let way; // the interface that answered
/** @type {(name: string, values: object, xml: string, list: any[], expected: string) => Promise<any>} */
const call = async (name, values, xml, list, expected) => {
  for (const one of way ? [way] : ["json", "xml", "form"]) {
    const answer = one == "json" ? await jsonCall(`core.${name}`, values) : one == "xml" ? await xmlCall(xml, list, expected) : { result: undefined };
    if (!answer && way) throw new Refusal("rights");
    if (!answer) continue;
    way = one;
    return one == "form" ? undefined : answer.result;
  }
};

// Whether the lock is ours now. Media files have none of their own: that of a page of the same name keeps widgets apart.
/** @type {(id: string, on: boolean) => Promise<boolean>} */
const lock = async (id, on) => {
  const got = await call(on ? "lockPages" : "unlockPages", { pages: [id] },
    "dokuwiki.setLocks", [{ lock: on ? [id] : [], unlock: on ? [] : [id] }], "struct");
  return way == "form" || !on || (way == "json" ? got.length : !/<name>locked<\/name>\s*<value>\s*<array>\s*<data>\s*<\/data>/.test(got));
};

// 2 is the right to edit.
/** @param {string} id */
const mayEdit = async id => await call("aclCheck", { page: id }, "wiki.aclCheck", [id], "int") >= 2;

/** @param {string} id */
const readPage = id => call("getPage", { page: id }, "wiki.getPage", [id], "string");
/** @param {string} id */
const readMedia = async id => {
  const code = await call("getMedia", { media: id }, "wiki.getAttachment", [id], "base64");
  if (way != "form") return fromBase64(code);
  return (await ask(`${root()}lib/exe/fetch.php?cache=nocache&media=${encodeURIComponent(id)}`)).text();
};
/** @param {string} id @param {string} source */
const upload = async (id, source) => {
  const [, space, name] = /^(?:(.*):)?([^:]*)$/.exec(id) ?? ["", "", id];
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector('a[href*="sectok="]'));
  const token = new URL(link?.href ?? location.href).searchParams.get("sectok") ?? "";
  const query = new URLSearchParams({ call: "mediaupload", ns: space ?? "", qqfile: name, ow: "true", sectok: token });
  const { success, error } = await json(await ask(`${root()}lib/exe/ajax.php?${query}`, { method: "POST", body: source }));
  // Its words are in the wiki's language; nobody in particular is refused for want of a right.
  if (!success) throw new Refusal(document.querySelector(LEAVE) ? "refused" : "rights", error);
};

/** @type {(target: { id: string, media?: boolean }, again?: boolean) => Promise<HostRead>} */
const readAny = async ({ id, media }, again) => {
  for (let turn = 0; !again && !await lock(id, true); turn++) {
    if (turn == TURNS) throw new Refusal(await mayEdit(id) ? "locked" : "rights", id);
    await pause(TURN);
  }
  if (media) return { source: await readMedia(id) };
  const source = await readPage(id);
  if (way != "form") return { source };
  // The form locks the page, which only writing is worth.
  if (again) return { source: await (await ask(page(id, "export_raw"))).text() };
  for (let turn = 0; ; turn++) {
    try {
      return await form(id);
    } catch (error) {
      if (codeOf(error) != "locked" || turn == TURNS) throw error;
      await pause(TURN);
    }
  }
};

/** @type {(target: { id: string, media?: boolean }, held: HostRead, source: string, summary: string) => Promise<boolean>} */
const writeAny = async ({ id, media }, held, source, summary) => {
  if (media) {
    const base64 = toBase64(source);
    const done = await call("saveMedia", { media: id, base64, overwrite: true }, "wiki.putAttachment", [id, { base64 }, { ow: true }], "string");
    if (way == "form") await upload(id, source);
    else if (!done) throw new Refusal("refused");
    await lock(id, false);
    return true;
  }
  if (way == "form") return submit(id, held, source, summary);
  const done = await call("savePage", { page: id, text: source, summary }, "wiki.putPage", [id, source, { sum: summary }], "boolean");
  if (done !== true && done !== "1") throw new Refusal("refused");
  return true;
};

/** @satisfies {HostAdapter} */
export const dokuwiki = {
  format: "dokuwiki",
  blind: () => true,

  locate({ url }) {
    if (!url) return { id: globalThis.JSINFO?.id };
    const { origin, pathname, searchParams } = new URL(url);
    if (origin != location.origin) return;
    const path = unescaped(pathname).slice(new URL(root(), location.href).pathname.length);
    const media = searchParams.get("media") ?? /^(?:lib\/exe\/fetch\.php|_media)\/(.+)/.exec(path)?.[1];
    if (media) return { id: media.replaceAll("/", ":"), media: true };
    const id = searchParams.get("id") ?? /^(?:doku\.php\/|_export\/\w+\/)?([^.]+)$/.exec(path)?.[1];
    return id ? { id: id.replaceAll("/", ":") } : undefined;
  },

  // Interfaces and forms alike say only that one may not: whoever had logged in when the page was loaded, and has not any more, is told more.
  async read(target, again) {
    try {
      return await readAny(target, again);
    } catch (error) {
      if (codeOf(error) == "rights" && document.querySelector(LEAVE)) {
        const shown = await (await ask(page(target.id, "show"))).text();
        if (!/do=logout/.test(shown)) throw new Refusal("login");
      }
      throw error;
    }
  },

  // Two may be given the lock in the same moment; the wiki then refuses one of them, as if he had no right to.
  async write(target, held, source, summary) {
    try {
      return await writeAny(target, held, source, summary);
    } catch (error) {
      if (way != "form" && (codeOf(error) == "locked" || codeOf(error) == "rights" && await mayEdit(target.id))) return false;
      throw error;
    }
  },

  // The wiki gives a lock back when its holder looks at the page.
  release: ({ id }) => way == "form" ? ask(page(id, "show")) : lock(id, false),

  whole: ({ media }) => media,

  name: ({ id }) => id,
};
