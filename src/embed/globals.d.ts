// What the scripts find around them: the parts of a single file, wasm-bindgen's glue, and the globals of wikis.

interface ImportMeta {
  /** The application within a single file. */
  planWidget?: () => Promise<any>;
  /** What few pages need, within a single file. */
  planRest?: () => Promise<any>;
}

// The glue that `late/` and `worker/` stand behind.
declare function canonical(text: string): string | undefined;
declare function __wbg_init(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
declare class JobRunner {
  put(plan: string): void;
  begin(kind: string, options: string): any;
}
declare var wasm: unknown;

/** Begins a job on a plan and returns how to stop it. */
interface RunJobs {
  (plan: string, kind: string, options: string, tell: (what: string, text?: string) => void): () => void;
  /** Nothing in its instance can be relied on any more. */
  broken?: boolean;
  /** It works in a thread of its own. */
  threaded?: boolean;
}

// Atlassian's, DokuWiki's, MediaWiki's and TiddlyWiki's own scripts.
declare var AJS: any;
declare var DOKU_BASE: string;
declare var mw: any;
declare var $tw: any;
