// Asking a host: what an answer means, and what can be wrong with it.

/** Why a plan is not saved: a word that `app/document/text.rs` has the sentence for, and what the host said. */
export class Refusal {
  /** @param {string} code @param {string} [message] */
  constructor(code, message = "") {
    this.code = code;
    this.message = message;
    /** Whether nothing was written for certain. */
    this.unwritten = false;
  }
}

/** The code of what was thrown; empty where it has none. @type {(thrown: unknown) => string} */
export const codeOf = thrown => thrown instanceof Object && "code" in thrown ? String(thrown.code) : "";

/** The message of what was thrown. @type {(thrown: unknown) => string} */
export const messageOf = thrown => thrown instanceof Object && "message" in thrown ? String(thrown.message) : String(thrown);

/** @type {Record<number, string>} */
const BY_STATUS = {
  401: "login", 403: "rights", 404: "gone", 405: "fixed", 410: "gone", 413: "size", 423: "locked", 428: "unnamed", 429: "busy", 501: "fixed", 507: "size",
};

// How long a host may keep silent, in milliseconds.
export const SILENCE = 60_000;

/** Sends a request past every cache. Answers with a status that is not in `fine` are refusals. @type {(url: string | URL, options?: RequestInit, fine?: number[]) => Promise<Response>} */
export const ask = async (url, options = {}, fine = []) => {
  const signal = AbortSignal.timeout?.(SILENCE);
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(url, { cache: "no-store", signal, ...options });
    // All of it: the network may go in the middle.
    const text = await answer.text();
    answer.text = async () => text;
  } catch (error) {
    // WebKit says only that it was aborted; the signal knows why.
    throw signal?.aborted ? new Refusal("silent", "") : new Refusal("offline", messageOf(error));
  }
  if (!answer.ok && !fine.includes(answer.status)) {
    throw new Refusal(BY_STATUS[answer.status] ?? (answer.status < 500 ? "refused" : "server"), `HTTP ${answer.status}`);
  }
  return answer;
};

/** What an answer says as JSON. A page in its place is mostly the one that asks to log in. @type {(answer: Response) => Promise<any>} */
export const json = async answer => {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(/^\s*</.test(text) ? "page" : "refused", text.trim().slice(0, 80));
  }
};

/** A part of an address as people read it; one that is not escaped rightly stays as it is written. @type {(text: string) => string} */
export const unescaped = text => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** @type {(milliseconds: number) => Promise<void>} */
export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** @type {Record<string, string>} */
const NAMED = { quot: '"', amp: "&", lt: "<", gt: ">", apos: "'" };
const LAST = 0x10ffff; // the highest code point that Unicode has
/** A text with its character references as the characters they stand for; what stands for none stays as it is written. @type {(text: string) => string} */
export const decoded = text => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
  if (name) return Object.hasOwn(NAMED, name) ? NAMED[name] : whole;
  const point = hex ? parseInt(hex, 16) : +decimal;
  return point <= LAST ? String.fromCodePoint(point) : whole;
});

/** Whether two texts hold the same plan, as the application reads them: hosts print JSON anew, people write it by hand. @type {(one: string, other: string, canonical: HostPlan["canonical"]) => boolean} */
export const same = (one, other, canonical) => {
  if (one == other) return true;
  const read = canonical(one);
  return read != null && read == canonical(other);
};
