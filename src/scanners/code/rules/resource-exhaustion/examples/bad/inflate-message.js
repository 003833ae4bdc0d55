const WebSocket = require('ws');
const zlib = require('zlib');
const server = new WebSocket.Server({ port: 1 });
server.on('connection', (socket) => {
  socket.on('message', (data) => socket.send(zlib.inflateSync(data))); // BAD
});
