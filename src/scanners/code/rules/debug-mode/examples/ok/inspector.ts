import inspector from 'node:inspector';
inspector.open(9229, '127.0.0.1');
export const debug = true;
