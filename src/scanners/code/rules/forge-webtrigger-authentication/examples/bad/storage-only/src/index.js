import { kvs } from '@forge/kvs';
export async function run({ body }) { // BAD
  await kvs.set('last', JSON.parse(body));
  return { statusCode: 204 };
}
