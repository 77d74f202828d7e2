// Confluence Data Center: a plan file attached to a page, or a content property of it, by the documented REST API. Nothing of this could be tried: see
// docs/hosts/confluence.md.

import { Refusal, ask, json, unescaped } from "./ask.js";

const context = () => globalThis.AJS?.contextPath?.() ?? "";
/** @param {{ page: string, key: string }} target */
const property = ({ page, key }) => `${context()}/rest/api/content/${page}/property/${encodeURIComponent(key)}`;

/** @satisfies {HostAdapter} */
export const confluence = {
  locate({ url = "" }) {
    const [, page, file] = /\/download\/attachments\/(\d+)\/([^/?#]+)/.exec(url) ?? [];
    if (page) return { page, file: unescaped(file) };
    const [, of, key] = /\/rest\/api\/content\/(\d+)\/property\/([^/?#]+)/.exec(url) ?? [];
    return of ? { page: of, key: unescaped(key) } : undefined;
  },

  async read(target) {
    const { page, file, key } = target;
    if (key) {
      const { value, version } = await json(await ask(`${property(target)}?expand=version`));
      return { source: JSON.stringify(value), number: version.number };
    }
    const list = `${context()}/rest/api/content/${page}/child/attachment?expand=version&filename=${encodeURIComponent(file)}`;
    const { results: [attachment] } = await json(await ask(list));
    if (!attachment) throw new Refusal("gone", file);
    const source = await (await ask(context() + attachment._links.download)).text();
    return { source, id: attachment.id, number: attachment.version.number };
  },

  async write(target, { id, number }, source, comment) {
    const { page, file, key } = target;
    if (key) {
      const body = JSON.stringify({ key, value: JSON.parse(source), version: { number: number + 1, message: comment } });
      const answer = await ask(property(target), { method: "PUT", headers: { "Content-Type": "application/json" }, body }, [409]);
      if (answer.status == 409) return false;
      if ((await json(answer)).version?.number != number + 1) throw new Refusal("refused");
      return true;
    }
    // Each upload is a new version and none is refused: the number is compared once more, just before.
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

  whole: ({ file }) => file,

  name: ({ file, key }) => file ?? key,
};
