import { all, frame, key, mount, one, prepare, replace, scroll, scroller, scrollMax } from './lib/ours.js';

export const meta = { kind: 'table', ours: true };
export { prepare, scroll, scrollMax };

let items,
  typed = 0;
const rows = () => all('[role=row]:not(.header-row)').sort((a, b) => a.ariaRowIndex - b.ariaRowIndex);
const title = (row) => row?.querySelector('.c-title .text')?.textContent ?? '';
const first = () => title(rows().find((row) => row.getAttribute('aria-rowindex') === '2'));
const column = (name) => all('[role=columnheader]').find((header) => header.getAttribute('aria-label') === name);
const count = () => Number(one('[role=grid]').getAttribute('aria-rowcount')) - 1;
const HEADERS = { title: 'Title', score: 'RICE', reach: 'Reach' };

export async function boot(into, plan) {
  await mount(into, plan, 'scores');
  return () => rows().length > 10;
}
export async function load(plan) {
  items = plan.items;
  typed = 0;
  await replace(plan);
  return () => count() === items.length && rows().length > 10;
}

// Before the clock: the reach of a row in view is opened and a number typed that makes it the best of all.
let edited;
export async function before(name, k) {
  if (name !== 'edit') return;
  scroll(0);
  await frame();
  await frame();
  const row = rows().filter((row) => row.offsetParent)[7 + (k % 5)];
  edited = title(row);
  const item = items.find((item) => item.title === edited);
  const cell = row.querySelectorAll('[role=gridcell]')[Number(column('Reach').ariaColIndex) - 1];
  cell.focus();
  await frame();
  key(cell, 'F2');
  for (let tries = 0; !row.querySelector('input') && tries < 60; tries++) await frame();
  const input = row.querySelector('input');
  input.value = String(Math.round((1e6 * ++typed * item.effort) / (item.impact * item.confidence)));
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await frame();
  await frame();
}
/** Enter: the number is taken, and the row goes to the top as the focus leaves it. */
export async function edit() {
  key(one('[role=grid] input'), 'Enter');
  return () => first() === edited;
}

/** Clicks the header until it is sorted that way; one click sorts. */
export async function sort(name, descending) {
  const header = () => column(HEADERS[name]);
  header().click();
  let clicked = true;
  const wanted = descending ? 'descending' : 'ascending';
  return () => {
    const now = header().getAttribute('aria-sort');
    if (now === 'none') return false;
    if (now !== wanted && clicked && name !== 'reach') {
      clicked = false;
      header().click();
      return false;
    }
    return true;
  };
}
export async function filter(text) {
  const box = one('input[type=search], [role=searchbox]');
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return () => (text ? count() < items.length && first().includes(text) : count() === items.length);
}
export { scroller };
