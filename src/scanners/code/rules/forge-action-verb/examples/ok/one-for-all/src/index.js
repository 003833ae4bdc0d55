import { kvs } from '@forge/kvs';
export const run = async ({ action, part }) => {
  if (action === 'keep-part') await kvs.set(part, 'kept');
  return kvs.get(part);
};
