import { kvs } from '@forge/kvs';
export async function isTrusted({ headers }) {
  const secret = await kvs.getSecret('hook');
  return headers['x-token']?.[0] === secret ? secret !== undefined : false;
}
