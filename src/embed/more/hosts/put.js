// Any URL that takes PUT: WebDAV, an object store, a server of one's own. ETag and If-Match where the server has them.

import { Refusal, ask, pause } from "./ask.js";

const isPage = answer => /html/.test(answer.headers.get("content-type"));

export const put = {
  locate: ({ url }) => /^https?:/.test(url) ? { url } : undefined,

  async read({ url }) {
    for (;;) {
      const answer = await ask(url);
      const changed = Date.parse(answer.headers.get("last-modified")), now = Date.parse(answer.headers.get("date"));
      // Servers whose ETag counts whole seconds do not tell two writes of one second apart; Apache gives weak ones as long.
      if (now - changed < 2000 && now >= changed) await pause(1100);
      else {
        const source = await answer.text();
        if (isPage(answer) && !source.includes('"plan-widget"')) throw new Refusal("page");
        return { source, etag: answer.headers.get("etag")?.replace(/^W\//, "") };
      }
    }
  },

  async write({ url }, { etag }, source) {
    const headers = { "Content-Type": "application/json", ...etag && { "If-Match": etag } };
    const answer = await ask(url, { method: "PUT", headers, body: source }, [412]);
    if (answer.status == 412) return false;
    // A page in answer to a PUT comes from a login form or a proxy, not from a store.
    if (isPage(answer) && /<form|<input/i.test(await answer.text())) throw new Refusal("page");
    return true;
  },

  name: ({ url }) => decodeURIComponent(new URL(url).pathname.split("/").pop()),
};
