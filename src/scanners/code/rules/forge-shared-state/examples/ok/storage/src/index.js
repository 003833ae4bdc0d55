import { kvs } from '@forge/kvs';
export const run = async ({ payload }) => {
  await kvs.set(`note-${payload.key}`, payload.note);
};
