import { SvelteGantt, SvelteGanttTable, SvelteGanttDependencies } from 'svelte-gantt';
export const meta = {
  pkg: 'svelte-gantt',
  kind: 'timeline',
  tech: 'Svelte DOM, rows virtualised, canvas column lines',
  layout: 'table + one row per item, dependencies',
};
import { target, delta } from './lib/timeline.js';
let g,
  root,
  src,
  tasks,
  edited = 0;
const conv = (items) => {
  tasks = items.map((x) => ({
    id: x.id,
    resourceId: x.id,
    label: x.title,
    from: +new Date(x.start),
    to: +new Date(x.end),
  }));
  return {
    rows: items.map((x) => ({ id: x.id, label: x.title })),
    tasks,
    dependencies: items.flatMap((x) => x.deps.map((d) => ({ id: d + '>' + x.id, fromId: d, toId: x.id }))),
  };
};
const Z = {
  month: {
    minWidth: 3960,
    columnUnit: 'month',
    columnOffset: 1,
    headers: [
      { unit: 'year', format: 'YYYY' },
      { unit: 'month', format: 'MM' },
    ],
  },
  quarter: {
    minWidth: 1320,
    columnUnit: 'month',
    columnOffset: 3,
    headers: [
      { unit: 'year', format: 'YYYY' },
      { unit: 'month', offset: 3, format: 'MM' },
    ],
  },
};
export async function boot(el, items) {
  root = el;
  src = items;
  el.style.overflow = 'hidden';
  const w = document.createElement('div');
  w.style.cssText = 'width:1280px;height:700px;display:flex';
  el.append(w);
  g = new SvelteGantt({
    target: w,
    props: {
      ...conv(items),
      from: Date.UTC(2025, 0, 1),
      to: Date.UTC(2028, 0, 1),
      ...Z.month,
      rowHeight: 30,
      rowPadding: 4,
      ganttTableModules: [SvelteGanttTable],
      ganttBodyModules: [SvelteGanttDependencies],
      tableWidth: 240,
      tableHeaders: [{ title: 'Title', property: 'label', width: 240 }],
    },
  });
  return () => root.querySelectorAll('.sg-task').length > 0;
}
export async function load(items) {
  src = items;
  edited = 0;
  g.$set(conv(items));
  return () =>
    [...root.querySelectorAll('.sg-table-row, .sg-table-body-cell, .sg-task')].some((e) =>
      items.slice(0, 3).some((x) => e.textContent.includes(x.title)),
    );
}
export async function edit() {
  const t = tasks[target(src, edited)],
    d = delta(edited++);
  t.from += d;
  t.to += d;
  g.updateTask({ ...t });
}
export async function zoom(level) {
  g.$set(Z[level]);
}
const main = () => root.querySelector('.sg-timeline-body') || root.querySelector('.sg-timeline-rows');
export async function pan(dir) {
  main().scrollLeft += dir * 900;
}
export function scrollMax() {
  const m = main();
  return m.scrollHeight - m.clientHeight;
}
export function scroll(px) {
  main().scrollTop = px;
}
