const merge = require('lodash.merge');
const server = new (require('ws').Server)({ port: 80 });
server.on('connection', (socket) => {
  socket.on('message', (text) => {
    const options = JSON.parse(text);
    merge({}, options); // BAD
  });
});
