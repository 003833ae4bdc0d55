import { kvs } from '@forge/kvs';
let settings;
export const run = async () => {
  if (!settings) settings = await kvs.get('settings'); // BAD
  return settings;
};
