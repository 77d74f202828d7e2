// couchdb.mjs PORT ASSETS - see couchdb.sh.

import { createRequire } from "node:module";
import http from "node:http";
import { site } from "./site.mjs";

const [port, assets] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const PouchDB = require("pouchdb-core").plugin(require("pouchdb-adapter-memory")).plugin(require("pouchdb-mapreduce")).plugin(require("pouchdb-replication"));
const base = require("express")();
base.use("/", require("express-pouchdb")(PouchDB.defaults({ adapter: "memory" }), { inMemoryConfig: true, mode: "fullCouchDB", overrideMode: { exclude: ["routes/log"] }, logPath: "./pouchdb.log" }));

const url = `http://127.0.0.1:${port}`;
let down = false, losing = false;
const sockets = new Set();
const send = (path, body, headers = {}) => fetch(url + path, { method: "PUT", headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) });

const own = site({
  assets, store: "couchdb", address: "/plans/checkout",
  controls: {
    lose: () => void (losing = true),
    cut: () => {
      down = true;
      for (const socket of sockets) socket.destroy();
    },
    restore: () => void (down = false),
    lock: async () => {
      await send("/_config/admins/ann", "secret");
      const login = { Authorization: `Basic ${btoa("ann:secret")}` };
      await send("/plans/_security", { members: { names: ["ann"], roles: [] }, admins: { names: ["ann"], roles: [] } }, login);
    },
  },
});

http.createServer(async (request, response) => {
  if (await own(request, response)) return;
  if (down) return request.socket.destroy();
  // What is of the engine can be cut off; the page around it stays.
  sockets.add(request.socket);
  request.socket.once("close", () => sockets.delete(request.socket));
  if (losing && request.method == "PUT") {
    losing = false;
    response.end = response.write = () => {
      request.socket.destroy();
      return response;
    };
  }
  base(request, response);
}).listen(port, "127.0.0.1", async () => {
  await send("/plans", {});
  await send("/plans/checkout", JSON.parse(process.env.PLAN));
});
