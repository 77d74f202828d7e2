// Saving to a forge, which is named by the address of the file's page there.

import { Refusal, codeOf } from "../hosts/ask.js";
import { find, saveTo, unwritten } from "../hosts/save.js";
import { askForToken } from "./dialog.js";
import { gitea } from "./gitea.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { tokenOf } from "./tokens.js";

// GitLab's addresses are the most particular.
const FORGES = [gitlab, gitea, github];

/** The forge that an address is of, and the file. @type {(address: string) => { forge: ForgeAdapter, target: ForgeTarget } | undefined} */
export const forgeOf = address => {
  for (const forge of FORGES) {
    const target = forge.locate(address);
    if (target) return { forge, target };
  }
};

/** Saves as `save` of `hosts/save.js` does, and asks for a token where there is none that the forge accepts. @type {(address: string, plan: HostPlan) => Promise<HostAnswer>} */
export const saveToForge = async (address, plan) => {
  const found = forgeOf(address);
  if (!found) throw unwritten(new Refusal("elsewhere"));
  const { forge, target } = found;
  for (let refused = false; ; refused = true) {
    // Before the turn of this window comes: whoever thinks about a token does not keep others from saving.
    if (!tokenOf(target.origin) && !await askForToken(forge, target, plan.element, refused)) throw unwritten(new Refusal("token", target.host));
    try {
      return await saveTo(address, forge, target, plan);
    } catch (error) {
      if (codeOf(error) != "token") throw error;
    }
  }
};

/** The plan as a forge holds it now, for whoever has a token for it: a site shows what it was last built with. @type {(address: string, plan: Pick<HostPlan, "base" | "nth" | "canonical">) => Promise<string | undefined>} */
export const latest = async (address, plan) => {
  const { forge, target } = forgeOf(address) ?? {};
  if (!forge || !target || !tokenOf(target.origin)) return;
  const { source } = await forge.read(target);
  return find(source, plan)?.text;
};
