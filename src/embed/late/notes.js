// What the widget says in place of the application, or beside what it stands for.

/** Hides what carries an element's plan, and `more` that shows the same, or shows it again. Styles of the page may overrule the attribute `hidden`. @type {(element: Element, carrier?: Element, more?: Element[]) => void} */
export const cover = (element, carrier, more = []) => {
  for (const node of hidden.get(element) ?? []) styleOf(node).removeProperty("display");
  hidden.delete(element);
  if (!carrier) return;
  hidden.set(element, [carrier, ...more]);
  for (const node of [carrier, ...more]) styleOf(node).setProperty("display", "none", "important");
};
/** @type {WeakMap<Element, Element[]>} */
const hidden = new WeakMap(); // element -> the nodes that it hides
/** @param {Element} node */
const styleOf = node => /** @type {HTMLElement} */ (node).style;

/** Once the browser has drawn; frames do not come in a hidden page. */
export const drawn = () => new Promise(done => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 200);
});
