// Serves bundles, our own build and the measured page on 127.0.0.1, compressed as a site would, and notes which files were asked for.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { makePlan } from './plan.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
// Cross-origin isolation gives fine timers and the memory measurement.
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export class Server {
  #assets = new Map();
  #asked = new Set();
  /** Whether browsers may keep files and ask whether they are still right, as static sites let them. */
  kept = false;

  /** @param {string} bundles folder of the bundled adapters  @param {string} ours folder of our own build */
  constructor(bundles, ours) {
    this.folders = { '/bundles/': bundles, '/ours/': ours };
  }

  async start() {
    const server = http.createServer((request, response) => this.#answer(request, response));
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    this.origin = `http://127.0.0.1:${server.address().port}`;
    this.stop = () => server.close();
    return this;
  }

  /** Sizes in bytes of every file asked for since the last call. */
  asked() {
    const sum = { raw: 0, gzip: 0, brotli: 0, files: this.#asked.size };
    for (const file of this.#asked) {
      const asset = this.#asset(file);
      asset.gzip ??= zlib.gzipSync(asset.raw, { level: 9 }).length;
      sum.raw += asset.raw.length;
      sum.gzip += asset.gzip;
      sum.brotli += asset.brotli.length;
    }
    this.#asked = new Set();
    return sum;
  }

  #asset(file) {
    if (!this.#assets.has(file)) {
      const raw = fs.readFileSync(file);
      const params = { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
      const etag = `"${createHash('sha1').update(raw).digest('hex')}"`;
      this.#assets.set(file, { raw, etag, brotli: zlib.brotliCompressSync(raw, { params }) });
    }
    return this.#assets.get(file);
  }

  #answer(request, response) {
    const url = new URL(request.url, this.origin);
    const send = (type, body, more) => response.writeHead(200, { ...HEADERS, 'Content-Type': type, ...more }).end(body);
    if (url.pathname === '/page') return send('text/html', this.#page(url.searchParams.get('peer')));
    if (url.pathname === '/plan.mjs') return send('text/javascript', fs.readFileSync(path.join(here, 'plan.mjs')));
    const mount = Object.keys(this.folders).find((prefix) => url.pathname.startsWith(prefix));
    const file = mount && path.join(this.folders[mount], url.pathname.slice(mount.length));
    if (!file?.startsWith(this.folders[mount]) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      return response.writeHead(404, HEADERS).end();
    }
    this.#asked.add(file);
    const asset = this.#asset(file);
    const caching = this.kept ? { 'Cache-Control': 'no-cache', ETag: asset.etag } : {};
    if (this.kept && request.headers['if-none-match'] === asset.etag) {
      return response.writeHead(304, { ...HEADERS, ...caching }).end();
    }
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const more = brotli ? { ...caching, 'Content-Encoding': 'br' } : caching;
    send(type, brotli ? asset.brotli : asset.raw, more);
  }

  // A hundred items stand in the page; without a peer it is the blank page that boot is compared with.
  #page(peer) {
    const css = fs.existsSync(path.join(this.folders['/bundles/'], peer ?? '', 'main.css'));
    const plan = JSON.stringify(makePlan(100, 1)).replace(/</g, '\\u003c');
    const start = peer
      ? `<script type="module" src="/bundles/${peer}/main.js"></script>`
      : '<script>requestAnimationFrame(() => requestAnimationFrame(() => (window.__boot = performance.now())))</script>';
    return `<!doctype html><html><head><meta charset="utf-8"><title>bench</title>
${css ? `<link rel="stylesheet" href="/bundles/${peer}/main.css">` : ''}
<style>html,body{margin:0;height:100%;overflow:hidden;font:13px sans-serif}#root{width:1280px;height:720px;overflow:hidden;position:relative}</style>
<script>${fs.readFileSync(path.join(here, 'harness.js'), 'utf8')}</script>
<script type="application/json" id="plan">${plan}</script></head><body><div id="root"></div>${start}</body></html>`;
  }
}
