// Any URL that takes PUT: WebDAV, an object store, a server of one's own. ETag and If-Match where the server has them.

import { Refusal, ask, pause, unescaped } from "./ask.js";

// How often a file that has just been written is looked at once more.
const WAITS = 2, WAIT = 1100; // how often, and milliseconds

// Servers whose every answer says that it has just been changed: waiting tells nothing of them.
/** @type {Set<string>} */
const alwaysFresh = new Set();

/** @param {Response} answer */
const isPage = answer => /html/.test(answer.headers.get("content-type") ?? "");

/** The ETag to send back: what servers and proxies add for a weak or a compressed answer belongs to that answer alone, and never matches. @type {(etag: string | null) => string | undefined} */
export const version = etag => etag?.replace(/^W\//, "").replace(/([-;])(gzip|br|zstd|deflate)(?="?$)/, "") ?? undefined;

/** Whether a file may still change within the second that its server counts by. @type {(headers: Headers) => boolean} */
export const isFresh = headers => {
  const changed = Date.parse(headers.get("last-modified") ?? ""), now = Date.parse(headers.get("date") ?? "");
  return now - changed < 2000 && now >= changed;
};

/** @satisfies {HostAdapter} */
export const put = {
  // Without an ETag nothing keeps two writes of one moment apart: what was written is looked at again.
  blind: held => !held.etag,

  locate: ({ url = "" }) => /^https?:/.test(url) ? { url } : undefined,

  async read({ url }) {
    const { origin } = new URL(url);
    for (let turn = 0, waited = 0; ; turn++) {
      const answer = await ask(url);
      // Servers whose ETag counts whole seconds do not tell two writes of one second apart; Apache gives weak ones as long. Some call every answer fresh.
      const fresh = isFresh(answer.headers);
      if (fresh && turn < WAITS && !alwaysFresh.has(origin)) {
        await pause(WAIT);
        waited += WAIT;
      } else {
        if (fresh) alwaysFresh.add(origin);
        const source = await answer.text();
        if (isPage(answer) && !source.includes('"plan-widget"')) throw new Refusal("page");
        return { source, etag: version(answer.headers.get("etag")), waited };
      }
    }
  },

  // An ETag that is refused though nothing has changed is one that this server, or a proxy before it, does not know again.
  anyway: held => ({ ...held, etag: undefined }),

  async write({ url }, { etag }, source, summary) {
    const headers = {
      "Content-Type": "application/json",
      ...etag && { "If-Match": etag },
      // For a server that keeps a history. Another origin would have to allow it.
      ...summary && new URL(url).origin == globalThis.location?.origin && { "X-Plan-Summary": encodeURIComponent(summary) },
    };
    const answer = await ask(url, { method: "PUT", headers, body: source }, [409, 412]);
    if (!answer.ok) return false;
    // A page in answer to a PUT comes from a login form or a proxy, not from a store.
    if (isPage(answer) && /<form|<input/i.test(await answer.text())) throw new Refusal("page");
    return true;
  },

  whole: () => true,

  name: ({ url }) => unescaped(new URL(url).pathname.split("/").pop() ?? ""),
};
