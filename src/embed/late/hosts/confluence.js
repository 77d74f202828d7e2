// Confluence Data Center: a plan file attached to a page, by the documented REST API. Nothing of this could be tried: see docs/hosts/confluence.md.

import { Refusal, ask, json } from "./ask.js";

const context = () => globalThis.AJS?.contextPath?.() ?? "";

export const confluence = {
  locate({ url }) {
    const found = url && /\/download\/attachments\/(\d+)\/([^/?#]+)/.exec(url);
    return found ? { page: found[1], file: decodeURIComponent(found[2]) } : undefined;
  },

  async read({ page, file }) {
    const list = `${context()}/rest/api/content/${page}/child/attachment?expand=version&filename=${encodeURIComponent(file)}`;
    const { results: [attachment] } = await json(await ask(list));
    if (!attachment) throw new Refusal("gone", file);
    const source = await (await ask(context() + attachment._links.download)).text();
    return { source, id: attachment.id, number: attachment.version.number };
  },

  // Each upload is a new version and none is refused: the number is compared once more, just before.
  async write({ page, file }, { id, number }, source, comment) {
    const address = `${context()}/rest/api/content/${page}/child/attachment/${id}`;
    const now = await json(await ask(`${context()}/rest/api/content/${id}?expand=version`));
    if (now.version.number != number) return false;
    const body = new FormData();
    body.set("file", new Blob([source], { type: "application/json" }), file);
    body.set("comment", comment);
    const done = await json(await ask(`${address}/data`, { method: "POST", headers: { "X-Atlassian-Token": "no-check" }, body }));
    if (done.version?.number != number + 1) throw new Refusal("refused");
    return true;
  },

  name: ({ file }) => file,
};
