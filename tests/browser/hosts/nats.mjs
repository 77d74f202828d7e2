// nats.mjs DIR PORT ASSETS - see nats.sh.

import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import path from "node:path";
import { site } from "./site.mjs";

const [dir, port, assets] = process.argv.slice(2);
const NODES = [0, 1, 2];
const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

const free = () => new Promise(done => {
  const server = net.createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => done(port));
  });
});
const ports = await Promise.all(NODES.map(async () => ({ client: await free(), cluster: await free(), inner: await free(), outer: await free(), monitor: await free() })));

// Pages come through here, so that the network can be cut.
let down = false;
const sockets = new Set();
const keep = socket => {
  sockets.add(socket);
  socket.once("close", () => sockets.delete(socket)).on("error", () => {});
};
for (const { inner, outer } of ports) {
  net.createServer(socket => {
    if (down) return socket.destroy();
    const through = net.connect(inner, "127.0.0.1");
    for (const end of [socket, through]) keep(end);
    socket.pipe(through).pipe(socket);
    socket.once("close", () => through.destroy());
    through.once("close", () => socket.destroy());
  }).listen(outer, "127.0.0.1");
}

const children = [];
const start = at => {
  const { client, cluster, inner, outer, monitor } = ports[at], folder = path.join(dir, `node${at}`);
  mkdirSync(folder, { recursive: true });
  const routes = ports.map(({ cluster }) => `nats://127.0.0.1:${cluster}`).join(", ");
  writeFileSync(path.join(folder, "nats.conf"), `
    server_name: n${at}
    listen: "127.0.0.1:${client}"
    http: "127.0.0.1:${monitor}"
    jetstream { store_dir: "${folder}/store" }
    cluster { name: plans, listen: "127.0.0.1:${cluster}", routes: [${routes}] }
    websocket { listen: "127.0.0.1:${inner}", advertise: "127.0.0.1:${outer}", no_tls: true }`);
  const child = spawn("nats-server", ["-c", path.join(folder, "nats.conf")], { stdio: "ignore" });
  child.on("exit", () => children[at] = undefined);
  children[at] = child;
};
for (const at of NODES) start(at);
for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => {
  for (const child of children) child?.kill("SIGKILL");
  process.exit();
});

// Asks a server in NATS's own words (https://docs.nats.io/reference/reference-protocols/nats-protocol), whichever is there.
const ask = (subject, body) => new Promise((done, failed) => {
  const at = NODES.filter(at => children[at])[Math.floor(Math.random() * children.filter(Boolean).length)];
  const socket = net.connect(ports[at].client, "127.0.0.1");
  let heard = Buffer.alloc(0);
  const end = setTimeout(() => socket.destroy(new Error("silent")), 3000);
  socket.on("error", failed).on("close", () => {
    clearTimeout(end);
    failed(new Error("closed"));
  });
  socket.on("data", bytes => {
    heard = Buffer.concat([heard, bytes]);
    const [head, length] = /MSG _INBOX\.one 1 (\d+)\r\n/.exec(heard.toString("latin1")) ?? [];
    const from = head ? heard.indexOf(head) + head.length : Infinity;
    if (heard.length < from + Number(length) + 2) return;
    // Without a leader nobody answers, which comes as an empty message.
    done(JSON.parse(heard.toString("utf8", from, from + Number(length)) || `{"error":"nobody"}`));
    socket.end();
  });
  const payload = Buffer.from(body);
  socket.write('CONNECT {"verbose":false}\r\nSUB _INBOX.one 1\r\n');
  socket.write(`PUB ${subject} _INBOX.one ${payload.length}\r\n`);
  socket.write(payload);
  socket.write("\r\n");
});
const sure = async (subject, body) => {
  for (let turn = 0; ; turn++) {
    try {
      const answer = await ask(subject, typeof body == "string" ? body : JSON.stringify(body));
      if (!answer.error) return answer;
      throw new Error(JSON.stringify(answer.error));
    } catch (error) {
      if (turn == 250) throw error;
      await pause(200);
    }
  }
};

const KEY = "$KV.plans.checkout";
const controls = {
  plan: async () => {
    const { message } = await sure("$JS.API.STREAM.MSG.GET.KV_plans", { last_by_subj: KEY });
    return Buffer.from(message.data, "base64").toString();
  },
  kill: async () => {
    const { cluster } = await sure("$JS.API.STREAM.INFO.KV_plans", {});
    children[+cluster.leader.slice(1)].kill("SIGKILL");
    return cluster.leader;
  },
  start: () => NODES.filter(at => !children[at]).forEach(start),
  cut: () => {
    down = true;
    for (const socket of sockets) socket.destroy();
  },
  restore: () => void (down = false),
};

const [first, ...others] = ports.map(({ outer }) => `127.0.0.1:${outer}`);
const own = site({ assets, store: "nats", address: `ws://${first}/plans/checkout?servers=${others.join()}`, controls });
await sure("$JS.API.STREAM.CREATE.KV_plans", {
  name: "KV_plans", subjects: ["$KV.plans.>"], max_msgs_per_subject: 5, num_replicas: 3, storage: "file", discard: "new", allow_rollup_hdrs: true, deny_delete: true, allow_direct: true,
});
await sure(KEY, process.env.PLAN);
http.createServer(async (request, response) => {
  if (!await own(request, response)) response.writeHead(404).end();
}).listen(port, "127.0.0.1");
