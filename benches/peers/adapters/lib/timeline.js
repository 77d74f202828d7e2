export const DAY = 86400000;
// Rows that are on screen at scroll 0 with the first months in view; edits move one of them by a week and back.
export const visibleRows = (items) => {
  const r = [];
  for (let i = 0; i < Math.min(18, items.length); i++) if (items[i].start < '2025-06-01') r.push(i);
  return r.length ? r : [0];
};
export const target = (items, k) => {
  const r = visibleRows(items);
  return r[(k >> 1) % r.length];
};
export const delta = (k) => (k & 1 ? -7 : 7) * DAY;
export const shiftIso = (s, ms) => new Date(+new Date(s) + ms).toISOString().slice(0, 10);
