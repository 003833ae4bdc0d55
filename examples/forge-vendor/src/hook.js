import { kvs } from '@forge/kvs';

/** Anybody with the address stores a title, and gets a page made of it. */
export async function run({ queryParameters }) {
  const title = queryParameters.title[0];
  await kvs.set('title', title);
  return { statusCode: 200, headers: { 'Content-Type': ['text/html'] }, body: `<h1>${title}</h1>` };
}
