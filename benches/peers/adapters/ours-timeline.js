import { all, frame, key, mount, one, prepare, replace, scroll, scroller, scrollMax } from './lib/ours.js';

export const meta = { kind: 'timeline', ours: true };
export { prepare, scroll, scrollMax };

const drawn = () => all('.lane .bar, .lane .shapes path, .lane path').length > 3;

export async function boot(into, plan) {
  await mount(into, plan, 'timeline');
  return drawn;
}
export async function load(plan) {
  await replace(plan);
  const titles = new Set(plan.items.map((item) => item.title));
  return () =>
    all('.lane .bar[aria-label]').some((bar) => titles.has(bar.getAttribute('aria-label').split(',')[0])) ||
    all('.lane path').length > 3;
}

let bar, name;
export async function before(operation, k) {
  if (operation === 'zoom') return open();
  if (operation !== 'edit') return;
  if (menu().textContent.trim() !== 'Month') {
    await open();
    choose('Month');
    while (menu().textContent.trim() !== 'Month') await frame();
  }
  for (let i = 0; i < 6; i++) await frame();
  // A bar in view, focused as by Tab or a press; every second time it is moved back, where it is still drawn.
  if (k % 2 && node()) return node().focus();
  const view = scroller().getBoundingClientRect();
  const inside = (box) =>
    box.left > view.left + 260 &&
    box.right < view.right - 120 &&
    box.top > view.top + 80 &&
    box.bottom < view.bottom - 40;
  const bars = all('.bar[data-uid]').filter((bar) => inside(bar.getBoundingClientRect()));
  bar = bars[(k * 3 + 1) % bars.length].dataset.uid;
  node().focus();
}
const node = () => one(`.bar[data-uid="${bar}"]`);
/** Ctrl and an arrow: by the zoom's step, a week or a month. */
export async function edit(k) {
  name = node().getAttribute('aria-label');
  key(node(), k % 2 ? 'ArrowLeft' : 'ArrowRight', { ctrlKey: true });
  return () => node() && node().getAttribute('aria-label') !== name;
}

// The menu of levels: its button is named after the level in force.
const LEVELS = { Weeks: 1, Month: 1, Quarter: 1, Year: 1, Years: 1 };
const menu = () => all('.zooming [aria-haspopup=menu]').find((button) => button.textContent.trim() in LEVELS);
const choose = (level) =>
  all('.zooming .choice')
    .find((choice) => choice.textContent.trim() === level)
    .click();
const open = async () => {
  for (menu().click(); !one('.zooming .choice');) await frame();
};

/** Chooses a level from the menu, which `before` has opened. */
export async function zoom(level) {
  if (!one('.zooming .choice')) await open();
  const name = level === 'quarter' ? 'Quarter' : 'Month';
  choose(name);
  return () => menu().textContent.trim() === name;
}
export async function pan(direction) {
  scroller().scrollLeft += direction * 900;
}
