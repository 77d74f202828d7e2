// NATS: a plan is a value of a key-value bucket of JetStream, over WebSocket; its revision is the stream's number, and a watch says when there is another.

import { say } from "../../late/sentences.js";
import { Refusal, messageOf } from "../hosts/ask.js";
import { forgetToken, keepToken, tokenOf } from "../forges/tokens.js";
import { askForLogin } from "./login.js";

// How long an answer may take, and how often it is looked whether the server is still there, in milliseconds.
const TIMEOUT = 8000, PING = 10_000;
// What a message carries beside the value, in bytes, at most.
const ENVELOPE = 1024;
// How often someone says that she is here, and how long she is believed, in milliseconds.
const PRESENT = 15_000, GONE = 40_000;
// The error of a write that names another revision than the newest, and of a value or a bucket that is not there.
const STALE = 10_071, MISSING = [404, 10_037, 10_059];

/** The client, in a file beside this one. @type {() => Promise<NatsClient>} */
const client = () => import(import.meta.url.replace("plan-widget-more.js", "plan-widget-nats.js")).catch(error => {
  throw new Refusal("offline", messageOf(error));
});

/** Connections of this page, by the servers. @type {Map<string, Promise<NatsConnection>>} */
const connections = new Map();

/** How a login is said to the server; one without a name is a token, or the text of a file of credentials. @type {(client: NatsClient, login: string | undefined) => unknown} */
const proof = ({ credsAuthenticator, tokenAuthenticator, usernamePasswordAuthenticator }, login) => {
  if (!login) return;
  const [name, password] = JSON.parse(login);
  if (name) return usernamePasswordAuthenticator(name, password);
  return /BEGIN NATS USER JWT/.test(password) ? credsAuthenticator(new TextEncoder().encode(password)) : tokenAuthenticator(password);
};

/** @param {unknown} error */
const isLogin = error => /authori[sz]ation|authentication|UserAuthentication/i.test(`${/** @type {any} */ (error)?.name} ${messageOf(error)}`) && !/permissions/i.test(messageOf(error));

/** @type {(target: EngineTarget, login: string | undefined) => Promise<NatsConnection>} */
const open = async (target, login) => {
  const nats = await client();
  const authenticator = proof(nats, login);
  const connection = await nats.wsconnect({
    servers: target.servers, timeout: TIMEOUT, pingInterval: PING, maxPingOut: 2, maxReconnectAttempts: -1, reconnectTimeWait: 500, ignoreAuthErrorAbort: false,
    ...authenticator ? { authenticator } : {},
  });
  connection.closed().then(() => connections.delete(target.server));
  return connection;
};

// A connection, with the person asked for a login where the server wants one.
/** @type {(target: EngineTarget) => Promise<NatsConnection>} */
const connect = async target => {
  try {
    return await open(target, tokenOf(target.server));
  } catch (error) {
    if (!isLogin(error)) throw new Refusal(error instanceof Refusal ? error.code : "offline", messageOf(error));
    forgetToken(target.server);
  }
  /** @type {NatsConnection | undefined} */
  let connection;
  const hint = say("login-nats");
  await askForLogin(target.element, target.host, hint, async (name, password, lasting) => {
    const login = JSON.stringify([name, password]);
    try {
      connection = await open(target, login);
    } catch (error) {
      if (isLogin(error)) return false;
      throw new Refusal("offline");
    }
    keepToken(target.server, login, lasting);
    return true;
  }, true);
  if (!connection && tokenOf(target.server)) connection = await open(target, tokenOf(target.server)).catch(() => undefined);
  if (!connection) throw new Refusal("login");
  return connection;
};

/** @param {EngineTarget} target */
const connected = target => {
  const known = connections.get(target.server);
  if (known) return known;
  const coming = connect(target);
  connections.set(target.server, coming);
  coming.catch(() => connections.delete(target.server));
  return coming;
};

/** What a server says is wrong, as a refusal. @param {any} error @param {EngineTarget} target */
const refusalOf = (error, target) => {
  if (error instanceof Refusal) return error;
  const said = messageOf(error);
  if (/permissions violation/i.test(said)) return new Refusal("rights");
  if (MISSING.includes(error?.code) || /stream not found/i.test(said)) return new Refusal("gone", target.id);
  if (/max_payload|maximum payload|message size exceeds/i.test(said)) return new Refusal("size");
  return new Refusal(/timeout/i.test(said) ? "silent" : "offline");
};

/** @type {(target: EngineTarget) => Promise<{ connection: NatsConnection, bucket: NatsBucket, nats: NatsClient }>} */
const bucketOf = async target => {
  const connection = await connected(target);
  const nats = await client();
  // Read from the leader: a replica that is behind would show what has been written over.
  const bucket = await new nats.Kvm(connection).open(target.bucket, { allow_direct: false });
  return { connection, bucket, nats };
};

/** @type {(of: number) => string} */
const size = of => of < 1e6 ? `${Math.ceil(of / 1000)} kB` : `${(of / 1e6).toFixed(1)} MB`;

/** @type {EngineAdapter} */
export const nats = {
  compares: true,

  locate({ url = "", element }) {
    try {
      const { protocol, host, pathname, searchParams } = new URL(url);
      const [, bucket, id] = /^\/([\w-]+)\/([\w=.-]+)$/.exec(pathname) ?? [];
      if (!/^wss?:$/.test(protocol) || !id) return;
      const others = (searchParams.get("servers") ?? "").split(",").filter(Boolean);
      const servers = [host, ...others].map(one => `${protocol}//${one}`);
      return { url, server: servers.join(), servers, host, bucket, id, element };
    } catch {}
  },

  async read(target) {
    try {
      const { bucket } = await bucketOf(target);
      const entry = await bucket.get(target.id);
      if (!entry || entry.operation != "PUT") throw new Refusal("gone", target.id);
      return { source: entry.string(), number: entry.revision };
    } catch (error) {
      throw refusalOf(error, target);
    }
  },

  async write(target, { number }, source) {
    try {
      const { connection, bucket } = await bucketOf(target);
      const bytes = new TextEncoder().encode(source), room = connection.info?.max_payload ?? Infinity;
      if (bytes.length + ENVELOPE > room) throw new Refusal("size", say("no-room", size(bytes.length), size(room)));
      return await bucket.update(target.id, bytes, number, TIMEOUT);
    } catch (error) {
      if (/** @type {any} */ (error)?.code == STALE || /wrong last sequence/i.test(messageOf(error))) return false;
      throw refusalOf(error, target);
    }
  },

  name: ({ id }) => id,

  whole: () => true,

  watch: (target, tell) => follow(target, tell),
};

/** Follows a value, and who else has it open, until it is stopped. @type {(target: EngineTarget, tell: EngineNews) => EngineWatch} */
const follow = (target, tell) => {
  let stopped = false, said = "";
  /** @type {(() => void)[]} */
  let ends = [];
  const own = crypto.randomUUID?.() ?? String(Math.random());
  const subject = `plan-widget.here.${target.bucket}.${target.id}`;
  /** @type {Map<string, { at: number, text: string }>} */
  const others = new Map();
  const count = () => {
    for (const [who, { at }] of others) if (Date.now() - at > GONE) others.delete(who);
    tell("here", JSON.stringify([...others].map(([id, { text }]) => ({ id, ...JSON.parse(text) }))));
  };
  /** @type {(text: string) => void} */
  let publish = () => {};
  const announce = () => {
    if (!said) return;
    const here = JSON.parse(said);
    // Where nobody has said her name it is that of the login.
    here.name ||= JSON.parse(tokenOf(target.server) ?? "[]")[0] ?? "";
    publish(JSON.stringify({ id: own, here: JSON.stringify(here) }));
  };

  const begin = async () => {
    const { connection, bucket, nats } = await bucketOf(target);
    if (stopped) return;
    const changes = await bucket.watch({ key: target.id, include: nats.KvWatchInclude.UpdatesOnly, headers_only: true });
    const present = connection.subscribe(subject);
    publish = text => connection.publish(subject, text);
    const beat = setInterval(() => {
      announce();
      count();
    }, PRESENT);
    ends = [() => changes.stop(), () => present.unsubscribe(), () => clearInterval(beat)];
    const hear = async () => {
      for await (const message of present) {
        try {
          const { id, here } = JSON.parse(message.string());
          if (id == own) continue;
          const known = others.has(id);
          if (here) others.set(id, { at: Date.now(), text: here });
          else others.delete(id);
          // Whoever comes learns who is here already.
          if (here && !known) announce();
          count();
        } catch { /* not of a widget */ }
      }
    };
    // Who may not hear it does without.
    hear().catch(() => {});
    const look = async () => {
      for await (const status of connection.status()) {
        if (stopped) return;
        if (status.type == "disconnect" || status.type == "staleConnection") tell("down");
        else if (status.type == "reconnect") {
          announce();
          tell("up");
        }
      }
    };
    look();
    announce();
    tell("up");
    for await (const _ of changes) tell("changed");
  };
  const run = async () => {
    for (let wait = 500; !stopped; wait = Math.min(wait * 2, 15_000)) {
      try {
        await begin();
        wait = 500;
      } catch {}
      for (const end of ends.splice(0)) end();
      if (stopped) return;
      await new Promise(done => setTimeout(done, wait));
    }
  };
  run();
  const leave = () => publish(JSON.stringify({ id: own }));
  globalThis.addEventListener?.("pagehide", leave);
  return {
    say: text => {
      said = text;
      announce();
    },
    stop: () => {
      stopped = true;
      globalThis.removeEventListener?.("pagehide", leave);
      try {
        leave();
      } catch {}
      for (const end of ends.splice(0)) end();
    },
  };
};
