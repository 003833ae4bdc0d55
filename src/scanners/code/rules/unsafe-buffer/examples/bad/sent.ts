import { createServer } from 'node:http';
createServer((req, res) => {
  const answer = Buffer.allocUnsafe(1024);
  res.end(answer); // BAD
});
