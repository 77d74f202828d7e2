// Gitea, Forgejo (and with it Codeberg), by the documented contents API: nothing of it was tried on the real service, see docs/guides/forges.md.

import { contents, pageOf, parts } from "./forge.js";

export const gitea = /* @__PURE__ */ contents({
  label: "Gitea or Forgejo",
  rights: "repository: Read and Write",

  locate(address) {
    const url = pageOf(address);
    // A forge may lie under a path.
    const [, root, owner, name, branch, file] = /^((?:\/[^/]+)*)\/([^/]+)\/([^/]+)\/src\/branch\/([^/]+)\/(.+[^/])$/.exec(url?.pathname ?? "") ?? [];
    if (!url || !file) return;
    const page = url.origin + root;
    const [ref, path] = parts(branch, file);
    return { api: `${page}/api/v1`, origin: url.origin, host: url.host, page, repository: `${owner}/${name}`, branch: ref, file: path, scheme: "token" };
  },

  tokens: ({ page }) => `${page}/user/settings/applications`,
});
