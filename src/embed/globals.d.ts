// What the scripts find around them: the parts of a single file, wasm-bindgen's glue, and the globals of wikis.

interface ImportMeta {
  /** The application within a single file. */
  planWidget?: InlineScript;
  /** What few pages need, within a single file. */
  planRest?: () => Promise<any>;
}

/** The program's version, and the commit it was built from where that is known. */
declare const PLAN_WIDGET_VERSION: string;
/** Whether this build carries its files packed, as a single file and a bundle do. */
declare const PLAN_WIDGET_PACKED: boolean;
/** The tags of the languages that there are files of. */
declare const PLAN_WIDGET_LANGUAGES: string[];
/** What is said while the application is fetched, by the first two letters of a language's tag. */
declare const PLAN_WIDGET_LOADING: Record<string, string>;
/** What the scripts say: where it stands in the file of a language, and the English pattern. */
declare const PLAN_WIDGET_SENTENCES: Record<string, [line: number, english: string]>;
/** Whether this build saves to forges and engines; the single file leaves them out. */
declare const PLAN_WIDGET_FORGES: boolean;

/** The decoder of npm's lzma1, without its encoder. */
declare module "lzma1-decoder" {
  import type { InputBuffer } from "lzma1-streams";
  export class Decoder {
    /** The number of bytes that are unpacked. */
    nowPos64: bigint;
    outWindow: { buffer: Uint8Array<ArrayBuffer> };
    initDecompression(input: InputBuffer, output: null): void;
    /** Unpacks a byte or a repetition; 0, or something else at an end or a fault. */
    codeOneChunk(): number;
  }
}
declare module "lzma1-streams" {
  export class InputBuffer {
    constructor(bytes: Uint8Array);
  }
}

/** NATS's client, which a build installs. */
declare module "plan-widget-nats-kv" {
  export const Kvm: unknown, KvWatchInclude: unknown;
}
declare module "plan-widget-nats-core" {
  export const credsAuthenticator: unknown, tokenAuthenticator: unknown, usernamePasswordAuthenticator: unknown, wsconnect: unknown;
}

/** wasm-bindgen's glue with what `xtask/src/script.rs` adds; `embed/element.rs`, `panic.rs` and `runner.rs` are the other side. */
declare module "plan-widget-glue" {
  export default function init(options: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  export function halt(): void;
  export function forget(): void;
  export function exported(): { __indirect_function_table: WebAssembly.Table };
  export function fetched(name: string): Promise<void>;
  export function jobs_fetched(): Promise<void>;
  export function canonical(text: string): string | undefined;
  export function hear(language: string, text: string): void;
  export function on_panic(tell: (message: string, file: string, line: number) => void, seen: () => void): void;
  export class Widget {
    constructor(host: HostPort);
    share(host: HostPort): Widget;
    mount(): Element;
    stands(): void;
    waits_for(): string | undefined;
    unmount(): void;
    load(text: string | undefined, url: string, tag: string, key: string): void;
    put(text: string, key: string): void;
    set(name: string, value: string): void;
    set_locale(parts: string[], language: string): void;
    value(): string;
    dirty(): boolean;
    save(): Promise<unknown>;
    export(format: string): { text: string, type: string };
    import(source: string, options: string, guessed: string | undefined): string;
    merge(theirs: string): void;
    undo(): void;
    redo(): void;
  }
  export class JobRunner {
    put(plan: string): void;
    begin(kind: string, options: string): RunningJob;
  }
  export class RunningJob {
    step(budget: number): boolean;
    answer(): string;
    free(): void;
  }
}
/** The chunks of the module, made by `xtask/src/chunks.rs`: the files of each. */
declare module "plan-widget-files" {
  /** The files of each chunk. */
  export const FILES: Record<string, string[]>;
  /** Those of two by themselves, which a page may begin with. */
  export const VIEWS: string[], SELDOM: string[];
}
/** The program as JavaScript, made by `xtask/src/plain.rs`. */
declare module "plan-widget-program" {
  export const begin: (imports: WebAssembly.Imports) => WebAssembly.Exports;
}
/** The sheet of everything that is drawn, as text. */
declare module "plan-widget-styles" {
  const text: string;
  export default text;
}

/** Hears of a job: `progress`, `done` or `failed`, with a text; `broken` where nothing in its instance can be relied on any more. */
type TellJob = (what: string, text?: string, broken?: boolean) => void;
/** Begins a job on a plan and returns how to stop it. */
type RunJob = (plan: string, kind: string, options: string, tell: TellJob) => () => void;
/** The compiled module, and the files of the chunk that jobs are in. */
interface JobModules {
  module: WebAssembly.Module;
  chunk: Record<string, WebAssembly.Module>;
}
interface RunJobs {
  (...order: Parameters<RunJob>): () => void;
  /** Nothing in its instance can be relied on any more. */
  broken?: boolean;
  /** It works in a thread of its own. */
  threaded?: boolean;
}

// Atlassian's, DokuWiki's, MediaWiki's and TiddlyWiki's own scripts.
declare var AJS: any;
declare var DOKU_BASE: string;
declare var JSINFO: { id: string, ACT?: string } | undefined;
declare var mw: any;
declare var $tw: any;
