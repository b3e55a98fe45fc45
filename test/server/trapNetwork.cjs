// Loaded into a process before all else: whoever reaches for the network is stopped and told of.
const { Socket } = require('node:net');

function trap(what) {
  return () => {
    process.stderr.write(`network: ${what}\n`);
    process.exit(99);
  };
}

Socket.prototype.connect = trap('a connection');
for (const [module, names] of [
  ['node:dns', ['lookup', 'resolve']],
  ['node:http', ['request', 'get']],
  ['node:https', ['request', 'get']],
  ['node:http2', ['connect']],
  ['node:tls', ['connect']],
  ['node:dgram', ['createSocket']],
])
  for (const name of names) require(module)[name] = trap(`${module}.${name}`);
globalThis.fetch = trap('fetch');
globalThis.WebSocket = trap('WebSocket');
