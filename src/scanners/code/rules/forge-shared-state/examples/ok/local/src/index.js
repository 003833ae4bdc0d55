import { kvs } from '@forge/kvs';
export const run = async () => {
  const seen = new Map();
  const settings = await kvs.get('settings');
  seen.set('settings', settings);
  return seen.size;
};
