// What the contents APIs of forges have in common: a file is read with what names its version, and written as one commit on top of that version.
//
// An adapter of a forge, one a file, is an adapter of a host (`hosts/save.js`) with:
//
//   locate(address)     the file that the address of its page on the forge names (`ForgeTarget`), or nothing where the address is none of this forge
//   label, rights       what the forge is called, and what its token must be allowed, in its own words
//   tokens(target)      where a person makes a token

import { Refusal, ask, json, unescaped } from "../hosts/ask.js";
import { forgetToken, tokenOf } from "./tokens.js";

// Answers that an adapter reads itself; 0 is one that leads elsewhere.
const READ = [0, 400, 401, 403, 404, 409, 422, 429];

// What forges say where the version that a write names is not the newest, or where the branch has moved at that moment.
const STALE = /does not match|but expected|expected to be at|has changed since|cannot lock ref|non-fast-forward/i;

/** Whether a token may go to an address: it is not sent in the clear. @param {URL} url */
const isSafe = ({ protocol, hostname }) => protocol == "https:" || protocol == "http:" && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);

/** The address of a file's page as a URL; nothing where no token may go there. @type {(address: string) => URL | undefined} */
export const pageOf = address => {
  try {
    const url = new URL(address);
    return isSafe(url) ? url : undefined;
  } catch {}
};

/** The parts of an address's path as people read them. @type {(...parts: string[]) => string[]} */
export const parts = (...parts) => parts.map(unescaped);

/** A path with each of its parts escaped. @type {(path: string) => string} */
export const escaped = path => path.split("/").map(encodeURIComponent).join("/");

/** @param {string} text */
export const toBase64 = text => btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(""));
/** @param {string} code */
export const fromBase64 = code => new TextDecoder().decode(Uint8Array.from(atob(code.replace(/\s/g, "")), letter => letter.charCodeAt(0)));

/** The time from which a forge answers again, as the reader's clock shows it; empty where it does not say. @type {(headers: Headers, now?: number) => string} */
export const opensAt = (headers, now = Date.now()) => {
  const wait = Number(headers.get("retry-after")), reset = Number(headers.get("x-ratelimit-reset") ?? headers.get("ratelimit-reset"));
  const at = wait ? now + wait * 1000 : reset * 1000;
  return at > now ? new Date(at).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : "";
};

/** Whether an answer says that too much was asked for, and not that something is forbidden. @type {(answer: Response, said: string) => boolean} */
const isLimit = ({ status, headers }, said) => status == 429
  || status == 403 && (headers.get("x-ratelimit-remaining") == "0" || headers.has("retry-after") || /rate limit|abuse detection/i.test(said));

// What a forge says of a refusal, without the token that a proxy may have put into it.
/** @type {(answer: Response, token: string | undefined) => Promise<string>} */
const saidBy = async (answer, token) => {
  let said = "";
  try {
    const { message, error } = JSON.parse(await answer.text());
    said = [message ?? error].flat().map(part => typeof part == "string" ? part : JSON.stringify(part)).join(" ");
  } catch {}
  const line = said.split("\n")[0].slice(0, 160);
  return token ? line.replaceAll(token, "…") : line;
};

/**
 * Asks a forge, with the token that is kept for it. Resolves with the answer as JSON, or with `undefined` where the version that a write names is not the newest; `write`
 * says that this is one, and `moved` then looks whether the file has another version by now.
 * @type {(target: ForgeTarget, path: string, options?: RequestInit, moved?: () => Promise<boolean>) => Promise<any>}
 */
export const request = async (target, path, options = {}, moved) => {
  const token = tokenOf(target.origin);
  const answer = await ask(`${target.api}${path}`, {
    // Neither cookies nor the page's address go along, and a token never follows an answer that leads elsewhere.
    credentials: "omit", referrerPolicy: "no-referrer", redirect: "manual",
    ...options,
    headers: { Accept: "application/json", ...options.body ? { "Content-Type": "application/json" } : {}, ...token ? { Authorization: `${target.scheme} ${token}` } : {} },
  }, READ);
  if (answer.ok) return json(answer);
  const { status } = answer;
  if (answer.type == "opaqueredirect" || !status) throw new Refusal("moved", target.repository);
  const said = await saidBy(answer, token);
  if (isLimit(answer, said)) {
    const at = opensAt(answer.headers);
    throw new Refusal("limit", at && `from ${at} on`);
  }
  if (status == 401) {
    forgetToken(target.origin);
    throw new Refusal("token", target.host);
  }
  if (moved && STALE.test(said)) return;
  // Forges say that a file is not there where a token may not see it, or may see it but not write.
  if (status == 403 || status == 404) {
    forgetToken(target.origin);
    throw new Refusal(moved || status == 403 ? "scope" : "unseen", said || target.host);
  }
  if (moved && await moved()) return;
  throw new Refusal("ruled", said);
};

/**
 * A forge whose API is GitHub's: the version of a file is the `sha` of its blob.
 * @type {(of: { label: string, rights: string, locate: (address: string) => ForgeTarget | undefined, tokens: (target: ForgeTarget) => string }) => ForgeAdapter}
 */
export const contents = of => ({
  ...of,
  async read(target, again) {
    const at = again && target.commit || target.branch;
    const path = `/repos/${target.repository}`;
    const { sha, content, encoding } = await request(target, `${path}/contents/${escaped(target.file)}?ref=${encodeURIComponent(at)}`);
    // A file of over 1 MB comes without its text, which is that of its blob.
    const text = content && encoding == "base64" ? content : (await request(target, `${path}/git/blobs/${sha}`)).content;
    return { source: fromBase64(text), sha };
  },
  async write(target, { sha }, source, summary) {
    const body = JSON.stringify({ message: messageOf(target, summary), content: toBase64(source), sha, branch: target.branch });
    const moved = async () => (await this.read(target)).sha != sha;
    const done = await request(target, `/repos/${target.repository}/contents/${escaped(target.file)}`, { method: "PUT", body }, moved);
    // What is looked at then is this commit: a branch may be behind for a moment.
    target.commit = done?.commit?.sha;
    return !!done;
  },
  whole: ({ file }) => /\.json$/i.test(file),
  name: ({ file, repository }) => `${nameOf(file)} in ${repository}`,
});

/** @param {string} file */
export const nameOf = file => file.split("/").pop() ?? file;

/** The message of a commit: the plan and what a save changes of it. @type {(target: { file: string }, summary: string) => string} */
export const messageOf = ({ file }, summary) => `${nameOf(file).replace(/(\.plan)?\.\w+$/, "")}: ${summary || "changed"}`;
