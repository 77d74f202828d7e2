// Which of the hosts that `more/hosts` knows a page is of.

/** The store that `auto` stands for on this page; empty where the page is of no host that is known. */
export const hosted = () => globalThis.mw?.config?.get("wgPageName") ? "mediawiki"
  : globalThis.JSINFO?.id && globalThis.DOKU_BASE ? "dokuwiki"
  : globalThis.$tw?.wiki ? "tiddlywiki"
  : globalThis.AJS?.Meta?.get("page-id") ? "confluence" : "";

/**
 * Whether a page shows what is still being edited: its own Save would take back what the widget saves.
 * @param {{ action?: string, act?: string, page?: string, title?: string, draft?: string | false }} shown
 * @returns {boolean}
 */
export const isPreview = ({ action = "", act = "", page = "", title, draft }) => /^(edit|submit)$/.test(action) || /^(preview|edit|recover|draft|conflict)$/.test(act)
  || /\bmode_(preview|edit|recover|draft|conflict)\b/.test(page) || !!draft && draft == title;

/** The same of the page around an element. @type {(element: Element) => boolean} */
export const previewed = element => {
  const name = hosted();
  if (name == "mediawiki") return isPreview({ action: globalThis.mw.config.get("wgAction") });
  if (name == "dokuwiki") {
    return isPreview({ act: globalThis.JSINFO?.ACT, page: document.querySelector(".dokuwiki[class*=mode_]")?.className });
  }
  if (name != "tiddlywiki") return false;
  const title = /** @type {HTMLElement | null} */ (element.closest("[data-tiddler-title]"))?.dataset.tiddlerTitle;
  return isPreview({ title, draft: globalThis.$tw.wiki.getTiddler(title)?.hasField?.("draft.of") && title });
};

/**
 * Whether a wiki says that this reader may not change its pages; `inPage` where the plan stands in the page on show. Of others MediaWiki and DokuWiki say nothing, but
 * whoever may not change one page without a name may mostly change none.
 * @type {(inPage: boolean) => boolean}
 */
export const isReadOnly = inPage => {
  const name = hosted();
  if (name == "mediawiki") {
    const { config } = globalThis.mw;
    return config.get("wgIsProbablyEditable") === false && (inPage || config.get("wgUserName") == null);
  }
  // It offers the source in place of the editor.
  if (name == "dokuwiki") return inPage && !!document.querySelector("li.source,a.source,.btn_source") && !document.querySelector("li.edit,a.edit,.btn_edit");
  return name == "tiddlywiki" && globalThis.$tw.wiki.getTiddlerText?.(READ_ONLY) == "yes";
};
const READ_ONLY = "$:/status/IsReadOnly"; // what TiddlyWiki's server has said, a moment after the start

/** Calls back when that may have changed while the page stands. @type {(changed: () => void) => void} */
export const watchRights = changed => {
  globalThis.$tw?.wiki?.addEventListener?.("change", (/** @type {object} */ changes) => Object.hasOwn(changes, READ_ONLY) && changed());
};

/** What shows the same as a carrier that an element stands behind: DokuWiki's table right behind the code block, which a save writes anew. @type {(element: PlanWidget) => Element[]} */
export const companions = element => {
  const table = element.nextElementSibling;
  if (hosted() != "dokuwiki" || element.src || !table?.matches("div.table,table")) return [];
  for (let node = element.nextSibling; node && node != table; node = node.nextSibling) if (node.textContent?.trim()) return [];
  /** @type {string[]} */
  const titles = element.data?.items?.map((/** @type {{ title: string }} */ item) => item.title) ?? [];
  return titles.some(title => title && table.textContent?.includes(title)) ? [table] : [];
};
