// Our own element, driven by what anyone has: its methods, its shadow DOM, pointer and keys.
import { LANES } from '../../plan.mjs';

const STATUS = { idea: 'idea', planned: 'planned', doing: 'in_progress', blocked: 'planned', done: 'done' };
const entry = (x) => ({
  id: x.id,
  title: x.title,
  team: x.lane,
  status: STATUS[x.status],
  start: x.start,
  end: x.end,
  reach: x.reach,
  impact: x.impact,
  confidence: x.confidence * 100,
  effort: x.effort,
  moscow: x.moscow.toLowerCase().replace("'", ''),
  depends_on: x.deps,
});

/** The plan's text, which is what a page or a file holds: reading it is part of `load`. */
export const prepare = (items) => ({
  items,
  text: JSON.stringify({
    format: 'plan-widget',
    version: 1,
    title: 'Bench',
    settings: { method: 'rice' },
    teams: LANES.map((name) => ({ id: name, name })),
    items: items.map(entry),
  }),
});

let element;
export const root = () => element.shadowRoot;
export const all = (selector) => [...root().querySelectorAll(selector)];
export const one = (selector) => root().querySelector(selector);
export const frame = () => new Promise((done) => requestAnimationFrame(done));

/** Mounts the element with a view in front. */
export async function mount(into, plan, view) {
  await import(/* @vite-ignore */ '/ours/plan-widget.js');
  element = document.createElement('plan-widget');
  element.setAttribute('view', view);
  element.setAttribute('activate', 'eager');
  element.setAttribute('height', '720px');
  element.style.display = 'block';
  element.value = plan.text;
  into.append(element);
  await element.ready;
}

export const replace = (plan) => element.load(plan.text);

export const key = (target, name, more) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true, ...more }),
  );

export const scroller = () => one('.scroller');
export const scrollMax = () => scroller().scrollHeight - scroller().clientHeight;
export const scroll = (px) => {
  scroller().scrollTop = px;
};
