const api = require('./api');
const { Server } = require('socket.io');
new Server(80).on('connection', (socket) => {
  socket.on('call', (message) => {
    const { method, args } = message;
    api[method](...args); // BAD
  });
});
