import Koa from 'koa';
import { brotliDecompressSync } from 'node:zlib';
const app = new Koa();
app.use(async (ctx) => {
  const text = brotliDecompressSync(Buffer.from(ctx.query.packed as string, 'base64')); // BAD
  ctx.body = { length: text.length };
});
