// Measures a page with two live widgets on one plan: edits a second that one of them gets saved, and the time until the other one shows an edit. Run by `tests/browser/src/bin/together.rs`.

/** @param {number} items @param {number} edits @param {(figures: object) => void} done */
window.measure = async (items, edits, done) => {
  const [one, other] = document.querySelectorAll("plan-widget");
  const calm = test => new Promise(resolve => {
    const look = () => test() ? resolve() : setTimeout(look, 5);
    look();
  });
  const plan = one.data;
  plan.items = Array.from({ length: items }, (_, at) => ({ id: `i${at}`, title: `Item ${at}`, notes: "What it is about, in a sentence or two, as people write it.", reach: at + 1, impact: 1, confidence: 80, effort: 2 }));
  await one.load(plan);
  await calm(() => !one.dirty && other.data.items.length == items);
  const times = [];
  let seen;
  other.addEventListener("plan-change", () => seen?.());
  const began = performance.now();
  for (let edit = 0; edit < edits; edit++) {
    const from = performance.now();
    const coming = new Promise(resolve => seen = resolve);
    const next = one.data;
    next.items[edit % items].reach = 100_000 + edit;
    await one.load(next);
    await coming;
    times.push(performance.now() - from);
  }
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const at = share => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  done({ items, kB: Math.round(one.value.length / 1000), perSecond: +(edits / seconds).toFixed(1), median: at(0.5), p95: at(0.95) });
};
