// GitLab, by the documented repository files API: nothing of it was tried on the real service, see docs/guides/forges.md.

import { fromBase64, messageOf, nameOf, pageOf, parts, request, toBase64 } from "./forge.js";

/** @param {ForgeTarget} target */
const pathOf = ({ repository, file }) => `/projects/${encodeURIComponent(repository)}/repository/files/${encodeURIComponent(file)}`;

/** @type {ForgeAdapter} */
export const gitlab = {
  label: "GitLab",
  rights: "api",

  locate(address) {
    const url = pageOf(address);
    const [, project, branch, file] = /^\/(.+?)\/-\/(?:blob|edit)\/([^/]+)\/(.+[^/])$/.exec(url?.pathname ?? "") ?? [];
    if (!url || !file) return;
    const [repository, ref, path] = parts(project, branch, file);
    return { api: `${url.origin}/api/v4`, origin: url.origin, host: url.host, page: url.origin, repository, branch: ref, file: path, scheme: "Bearer" };
  },

  async read(target) {
    const { content, last_commit_id: last } = await request(target, `${pathOf(target)}?ref=${encodeURIComponent(target.branch)}`);
    return { source: fromBase64(content), last };
  },

  async write(target, { last }, source, summary) {
    const message = messageOf(target, summary);
    const body = JSON.stringify({ branch: target.branch, commit_message: message, content: toBase64(source), encoding: "base64", last_commit_id: last });
    const moved = async () => (await this.read(target)).last != last;
    return !!await request(target, pathOf(target), { method: "PUT", body }, moved);
  },

  whole: ({ file }) => /\.json$/i.test(file),
  name: ({ file, repository }) => `${nameOf(file)} in ${repository}`,
  tokens: ({ page }) => `${page}/-/user_settings/personal_access_tokens`,
};
