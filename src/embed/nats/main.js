// NATS's own client, a file of its own: fetched by whoever keeps a plan there (`more/engines/nats.js`).

export { Kvm, KvWatchInclude } from "plan-widget-nats-kv";
export { credsAuthenticator, tokenAuthenticator, usernamePasswordAuthenticator, wsconnect } from "plan-widget-nats-core";
