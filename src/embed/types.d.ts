// Shapes that several scripts share.

type PlanWidget = import("./loader/element.js").PlanWidget;
type ElementController = import("./late/controller.js").ElementController;

/** What was read of a place: the plan's text, and what a later save needs to know of where it was. */
interface PlanRead {
  text?: string;
  url?: string;
  tag?: string | null;
  key?: string;
}

/** A plan that a program has set, and who waits for it. */
interface GivenPlan {
  text: string;
  done: () => void;
  failed: (error: unknown) => void;
}

/** What an element and its controller work on. */
interface ElementState {
  element: PlanWidget;
  root: ShadowRoot;
  slot: HTMLElement;
  internals: ElementInternals;
  /** Attributes that the application reads, in this order. */
  passed: string[];
  /** Plans that were set before what the place holds was read. */
  given: GivenPlan[];
  /** The last good plan, as text. */
  last?: string;
  /** A plan is there, and it was read without an error. */
  whole: boolean;
  drawn: boolean;
  /** The reader has asked for the plan by the loader's button. */
  asked: boolean;
  /** Of the reading begun last: it wins. */
  reading?: Promise<PlanRead | undefined>;
  form?: HTMLFormElement | null;
  /** Disabled by the form around it. */
  off: boolean;
  /** Whoever waits for the first plan waits from here on. */
  expect(): void;
  /** Ends that, well or not. */
  settle?: [done: () => void, failed: (error: unknown) => void];
  emit(name: string, detail?: unknown): void;
  /** Shows a message beside the fallback. */
  note(text: string, role: string): HTMLElement;
}

/** What the loader hands over to the application's script. */
interface LoaderParts {
  beside(name: string): string;
  carriers: WeakMap<Element, Element>;
  carrierOf(element: PlanWidget): Element | null | undefined;
  /** A compiled module by the name of its file, fetched once. */
  compile(file: string): Promise<WebAssembly.Module>;
  /** The application's script within a single file. */
  inline?: InlineScript;
  module?: WebAssembly.Module;
  says(element: Element, name: string): string;
}

/** The application's script within another; `carried` gives a file that is carried packed. As text it is a function that runs anywhere. */
type InlineScript = (() => Promise<ApplicationScript>) & { carried(file: string): Promise<Uint8Array<ArrayBuffer> | undefined> };

/** The application's script (`late/main.js`) as the loader sees it. */
type ApplicationScript = typeof import("./late/main.js");

/** A fault that has stopped the application, or what is known of it. */
interface Fault {
  message: string;
  file?: string;
  line?: number;
  version?: string;
  stack?: string;
}

/** What a save asks a host's adapter for (`more/hosts/save.js`). */
interface HostPlan {
  url?: string;
  /** As it was last known there. */
  base: string;
  text: string;
  /** The text as it may stand inside a page. */
  page: string;
  title: string;
  element?: PlanWidget;
  /** Which of the page's plans it is. */
  nth: number;
  /** The plan in another format. */
  table(format: string): string;
  canonical(text: string): string | undefined;
}

/** Where a host keeps a plan; each adapter has names of its own in it. */
type HostTarget = any;
/** What comes of a save: `saved`, where and how it is there; or `theirs` and the text of another plan. */
type HostAnswer = ["saved", name: string, how?: string] | ["theirs", text: string];

/** What the application asks of an element and of its page; the other side is `embed/host.rs`. */
interface HostPort {
  emit(name: string, detail: unknown): void;
  keep(text: string): void;
  element(): PlanWidget | undefined;
  nth(): number;
  text(file: Blob): Promise<string>;
  textAs(encoding: string): Promise<string>;
  encodingRead(): Promise<string>;
  hosted(): string;
  living(page: string): void;
  alive(page: string): Promise<string[]>;
  png(svg: string): Promise<Blob>;
  print(svg: string): Promise<void>;
  job(plan: string, kind: string, options: string, tell: (what: string, text?: string) => void): () => void;
  example(name: string): Promise<string>;
  link(text: string, parameters: string): Promise<string>;
  latest(name: string, url: string): Promise<string>;
  watch(name: string, url: string, tell: (what: string, text: string) => void): (text?: string) => void;
  store(name: string, url: string, base: string, text: string, page: string, title: string): Promise<HostAnswer>;
}

/** What an adapter has read: the source, and what its `write` needs. */
type HostRead = { source: string, waited?: number } & Record<string, any>;

/** A plan inside the source of a page: from where to where, and its text as a reader's browser shows it. */
interface FoundPlan {
  from: number;
  to?: number;
  text: string;
}

/** What is asked of one kind of host; `more/hosts/save.js` says what each function does. */
interface HostAdapter extends HostStore {
  locate(plan: { url?: string, element?: PlanWidget }): HostTarget;
}

/** What is asked of an engine; `more/engines/engine.js` says what each function does. */
interface EngineAdapter extends Omit<HostStore, "write"> {
  compares: true;
  locate(plan: { url?: string, element?: PlanWidget }): EngineTarget | undefined;
  read(target: EngineTarget): Promise<HostRead & { number: number }>;
  write(target: EngineTarget, read: HostRead, source: string, summary: string): Promise<number | boolean>;
  watch(target: EngineTarget, tell: EngineNews): EngineWatch;
}

/** Where an engine keeps a plan; each adapter has names of its own in it. */
type EngineTarget = { url: string, server: string, host: string, id: string, element?: PlanWidget } & Record<string, any>;
/** News of an engine: `up`, `down`, `changed`, or `here` with JSON of who else is. */
type EngineNews = (what: string, text?: string) => void;
interface EngineWatch {
  /** Tells others where one is oneself, as JSON. */
  say(text: string): void;
  stop(): void;
}

/** What is used of NATS's client (`nats/main.js`). */
interface NatsClient {
  Kvm: new (connection: NatsConnection) => { open(bucket: string, options: { allow_direct: boolean }): Promise<NatsBucket> };
  KvWatchInclude: { UpdatesOnly: string };
  credsAuthenticator(creds: Uint8Array): unknown;
  tokenAuthenticator(token: string): unknown;
  usernamePasswordAuthenticator(name: string, password: string): unknown;
  wsconnect(options: object): Promise<NatsConnection>;
}
interface NatsConnection {
  info?: { max_payload: number };
  closed(): Promise<unknown>;
  publish(subject: string, text: string): void;
  status(): AsyncIterable<{ type: string }>;
  subscribe(subject: string): AsyncIterable<{ string(): string }> & { unsubscribe(): void };
}
interface NatsBucket {
  get(key: string): Promise<{ operation: string, revision: number, string(): string } | null>;
  update(key: string, value: Uint8Array, revision: number, timeout: number): Promise<number>;
  watch(options: object): Promise<AsyncIterable<unknown> & { stop(): void }>;
}

/** What is asked of a forge; `more/forges/forge.js` says what each function does. */
interface ForgeAdapter extends HostStore {
  label: string;
  rights: string;
  locate(address: string): ForgeTarget | undefined;
  tokens(target: ForgeTarget): string;
  read(target: ForgeTarget, again?: boolean): Promise<HostRead>;
}

/** A file of a repository on a forge. */
interface ForgeTarget {
  /** The address of the API, and the origin that a token is sent to. */
  api: string;
  origin: string;
  /** The forge as people call it, and the address of its pages. */
  host: string;
  page: string;
  /** Owner and name, or the path of a project. */
  repository: string;
  branch: string;
  file: string;
  /** The word before a token in `Authorization`. */
  scheme: string;
  /** The commit that this save has made. */
  commit?: string;
}

/** What a save asks of a host. */
interface HostStore {
  format?: string;
  read(target: HostTarget, again?: boolean): Promise<HostRead>;
  write(target: HostTarget, read: HostRead, source: string, summary: string): Promise<boolean>;
  release?(target: HostTarget): unknown;
  name(target: HostTarget): string;
  done?(target: HostTarget, read: HostRead, before: HostRead): Promise<string | undefined>;
  whole?(target: HostTarget): boolean;
  blind?(read: HostRead): unknown;
  compares?: boolean;
  anyway?(read: HostRead): HostRead;
}

/** A message of the page around a frame (`docs/frames.md`). */
interface FrameMessage {
  action?: string;
  id?: unknown;
  plan?: string | object;
  rev?: unknown;
  key?: string;
  config?: Record<string, any>;
  format?: string;
  theirs?: string | object;
  save?: number;
  code?: string;
  message?: string;
}

/** An error with a code, as refusals carry them. */
interface CodedError {
  code?: string | number;
  message?: string;
  path?: string;
  name?: string;
}
