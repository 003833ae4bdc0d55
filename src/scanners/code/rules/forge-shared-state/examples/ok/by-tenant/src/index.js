import { kvs } from '@forge/kvs';
const cache = new Map();
export const run = async ({ context }) => {
  if (!cache.has(context.cloudId)) cache.set(context.cloudId, await kvs.get('settings'));
  return cache.get(context.cloudId);
};
