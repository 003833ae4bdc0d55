import inspector from 'node:inspector';
const HOST = '0.0.0.0';
inspector.open(9229, HOST, false); // BAD
