// GitHub, GitHub Enterprise Cloud with data residency and GitHub Enterprise Server, by the documented contents API: nothing of it was tried on the real service, see
// docs/guides/forges.md.

import { contents, pageOf, parts } from "./forge.js";

/** @param {URL} url */
const apiOf = ({ protocol, host, hostname, origin }) => /^(www\.)?github\.com$/.test(hostname) ? "https://api.github.com"
  : /\.ghe\.com$/.test(hostname) ? `${protocol}//api.${host}` : `${origin}/api/v3`;

export const github = /* @__PURE__ */ contents({
  label: "GitHub",
  rights: "Contents: Read and write",

  locate(address) {
    const url = pageOf(address);
    const [, owner, name, branch, file] = /^\/([^/]+)\/([^/]+)\/(?:blob|edit)\/([^/]+)\/(.+[^/])$/.exec(url?.pathname ?? "") ?? [];
    if (!url || !file || owner == "-") return;
    const api = apiOf(url);
    const [ref, path] = parts(branch, file);
    return { api, origin: new URL(api).origin, host: url.host, page: url.origin, repository: `${owner}/${name}`, branch: ref, file: path, scheme: "Bearer" };
  },

  tokens: ({ host, page }) => `${page}/settings/${host == "github.com" ? "personal-access-tokens" : "tokens"}/new`,
});
