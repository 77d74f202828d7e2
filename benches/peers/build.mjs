// Bundles an adapter with its widget, minified and split as a site would.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const files = ['.woff', '.woff2', '.ttf', '.eot', '.wasm'].map((ending) => [ending, 'file']);
const inline = ['.svg', '.png', '.gif'].map((ending) => [ending, 'dataurl']);

/** Bundles adapter `name` with the packages in `modules` into the folder `out`. */
export async function bundle(modules, name, out) {
  const { build } = createRequire(path.join(modules, 'x.js'))('esbuild');
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  await build({
    stdin: {
      contents: `import * as adapter from './adapters/${name}.js'; window.__start(adapter);`,
      resolveDir: here,
      sourcefile: 'main.js',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: out,
    entryNames: 'main',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
    mainFields: ['browser', 'module', 'main'],
    conditions: ['production', 'browser'],
    nodePaths: [modules],
    external: ['/ours/*'],
    loader: Object.fromEntries([...files, ...inline]),
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
}
