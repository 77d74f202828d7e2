// Which of the hosts that `more/hosts` knows a page is of.

/** The store that `auto` stands for on this page; empty where the page is of no host that is known. */
export const hosted = () => globalThis.mw?.config?.get("wgPageName") ? "mediawiki"
  : globalThis.JSINFO?.id && globalThis.DOKU_BASE ? "dokuwiki"
  : globalThis.$tw?.wiki ? "tiddlywiki"
  : globalThis.AJS?.Meta?.get("page-id") ? "confluence" : "";
