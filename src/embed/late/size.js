// How tall an element is that its page has given a height.

// The height that an element has without what is drawn into it; 0 where that alone makes it tall.
/** @type {(element: HTMLElement, box: HTMLElement) => number} */
const heightWithout = (element, box) => {
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  const { position, inset, height } = box.style;
  // Out of the flow, and as large as before: what scrolls in it stays where it is.
  box.style.height = `${box.offsetHeight}px`;
  Object.assign(box.style, { position: "absolute", inset: "0 0 auto" });
  const free = element.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom);
  Object.assign(box.style, { position, inset, height });
  return Math.max(0, free);
};

const LENGTH = /^(\d*\.?\d+(px|r?em|ch|[dsl]?vh|vw|vmin|vmax|cm|mm|in|pt|pc)|(calc|min|max|clamp)\([^%]*\))$/;

/** Makes what is drawn as tall as `said`, or as the page's style has made its element; where neither says anything it is as tall as it needs. @type {(element: HTMLElement, box: HTMLElement, said: string) => void} */
export const setSize = (element, box, said) => {
  const { style } = box;
  style.height = "";
  style.removeProperty("--plan-max-height");
  style.setProperty("--plan-height", said || null);
  // Where there is little room its parts may become small.
  box.toggleAttribute("data-fixed", LENGTH.test(said));
  if (said) return;
  const free = heightWithout(element, box), { maxHeight } = getComputedStyle(element);
  box.toggleAttribute("data-fixed", free > 0);
  if (free) {
    style.height = "100%";
    style.setProperty("--plan-height", "100%");
    style.setProperty("--plan-max-height", "none");
    // Of a least height a percentage is nothing.
    if (Math.abs(box.offsetHeight - free) > 1) {
      style.height = "";
      style.setProperty("--plan-height", `${free}px`);
    }
  } else if (/px$/.test(maxHeight)) style.setProperty("--plan-max-height", maxHeight);
};
