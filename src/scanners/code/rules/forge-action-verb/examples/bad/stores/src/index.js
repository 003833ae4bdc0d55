import { kvs } from '@forge/kvs';
export const run = async ({ note }) => {
  await kvs.set('note', note); // BAD
  return 'done';
};
