// Light or dark, as the page around an element is.

const preference = () => matchMedia("(prefers-color-scheme: dark)");

// The first background behind the element decides; where there is none, what the page says of its colour scheme.
/** @type {(element: Element) => boolean} */
export const darkAround = element => {
  /** @type {any} */
  let node = element;
  while ((node = node.assignedSlot ?? node.parentNode ?? node.host)) {
    if (!(node instanceof Element)) continue;
    const background = getComputedStyle(node).backgroundColor;
    const [red, green, blue, alpha = 1] = /^rgb/.test(background) ? (background.match(/[\d.]+/g) ?? []).map(Number) : [0, 0, 0, 0];
    if (alpha > 0.5) return red * 0.3 + green * 0.6 + blue * 0.1 < 128;
  }
  const said = getComputedStyle(document.documentElement).colorScheme;
  const scheme = said == "normal" ? document.querySelector("meta[name=color-scheme]")?.getAttribute("content") : said;
  return /dark/.test(scheme ?? "") && (preference().matches || !/light/.test(scheme ?? ""));
};

/**
 * Calls back when the page may have another theme: sites switch it by the reader's setting, by an attribute of the root or the body, or by other style sheets.
 * @type {(changed: () => void) => void}
 */
export const watchTheme = changed => {
  preference().addEventListener("change", changed);
  const observer = new MutationObserver(changed);
  for (const node of [document.documentElement, document.body]) {
    if (node) observer.observe(node, { attributes: true });
  }
  let coming = 0;
  // A sheet counts from the next frame on, and of many that come at once all do.
  new MutationObserver(() => {
    coming ||= requestAnimationFrame(() => {
      coming = 0;
      changed();
    });
  }).observe(document.head, { childList: true, subtree: true, characterData: true });
};
