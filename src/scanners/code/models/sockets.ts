import type { LibraryModel } from '../engine/library/model.js';

const GIVEN = 'source:remote:an argument of a client';

/** Web sockets and calls over them or gRPC: messages from clients. */
export const sockets: LibraryModel = {
  library: 'ws, socket.io, gRPC, Meteor',
  types: {
    'ws.{Server,WebSocketServer}()': 'ws.Server',
    'ws.WebSocket': 'ws',
    'socket.io()': 'socketio.Server',
    'socket.io.{Server,listen}()': 'socketio.Server',
    'socketio.Server.{of,sockets}()': 'socketio.Server',
    'socketio.Server.sockets': 'socketio.Server',
  },
  sources: {
    'socketio.Socket.handshake': 'remote',
    'grpc.Call.{request,metadata}': 'remote',
  },
  callbacks: [
    { at: 'ws.Server.on', parameters: ['ws.Socket', 'http.Request'] },
    { at: 'ws.Socket.on', parameters: ['source:remote:a message of a client', ''] },
    { at: 'ws.Socket.addEventListener', parameters: ['source:remote:a message of a client'] },
    { at: 'socketio.Server.{on,use}', parameters: ['socketio.Socket', ''] },
    {
      at: 'socketio.Socket.{on,once}',
      parameters: ['source:remote:a message of a client', 'source:remote:a message of a client', ''],
    },
    { at: 'net.createServer', parameters: ['net.Socket'] },
    { at: 'net.Socket.on', parameters: ['source:remote:data of a client'] },
    { at: 'meteor/meteor.Meteor.methods', parameters: [GIVEN, GIVEN, GIVEN], property: '*' },
    { at: 'meteor/meteor.Meteor.publish', parameters: [GIVEN, GIVEN, GIVEN] },
    { at: 'WebSocket().addEventListener', parameters: ['source:response:a message of the server'] },
  ],
  parameters: [
    {
      names: [
        ['call', '_call'],
        ['callback', 'cb', 'done'],
      ],
      are: ['grpc.Call', ''],
    },
  ],
};
