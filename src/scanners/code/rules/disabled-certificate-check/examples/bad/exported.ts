import https from 'node:https';

export const options = {
  key: 'k',
  cert: 'c',
  rejectUnauthorized: false, // BAD
};
https.createServer(options).listen(443);
