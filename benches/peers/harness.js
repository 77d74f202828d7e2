// In the measured page; not counted in any widget's transfer size.
(() => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const task = () =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        channel.port1.close();
        done();
      };
      channel.port2.postMessage(0);
    });

  // One frame after the frame in which the change is there.
  async function settle(isThere, since) {
    for (;;) {
      await frame();
      if (typeof isThere !== 'function' || isThere()) break;
      if (performance.now() - since > 60000) throw new Error('over 60 s');
    }
    await frame();
  }

  // Milliseconds of one operation: begun just after a frame, so that none of it is spent waiting for the first.
  async function operation(act) {
    await frame();
    await task();
    const since = performance.now();
    await settle(await act(), since);
    return performance.now() - since;
  }

  // Scrolls by `step` px per frame for `ms`.
  async function smooth(ms, step) {
    const adapter = window.__adapter;
    const most = adapter.scrollMax();
    const gaps = [];
    let at = 0;
    let direction = 1;
    let last = await frame();
    const end = last + ms;
    while (last < end) {
      if (at + step * direction > most || at + step * direction < 0) direction = -direction;
      at = Math.max(0, Math.min(most, at + step * direction));
      adapter.scroll(at);
      const now = await frame();
      gaps.push(now - last);
      last = now;
    }
    const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0);
    adapter.scroll(0);
    await frame();
    return { frames: gaps.length, dropped, most };
  }

  function countNodes(root = document) {
    let count = 0;
    for (const element of root.querySelectorAll('*')) {
      count++;
      if (element.shadowRoot) count += countNodes(element.shadowRoot);
    }
    return count;
  }

  window.__bench = { operation, smooth, countNodes };
  window.__start = async (adapter) => {
    window.__adapter = adapter;
    try {
      const items = JSON.parse(document.getElementById('plan').textContent);
      const given = adapter.prepare ? await adapter.prepare(items) : items;
      await settle(await adapter.boot(document.getElementById('root'), given), performance.now());
      window.__boot = performance.now();
    } catch (error) {
      window.__bootError = String(error?.stack || error);
    }
  };
})();
