import { kvs } from '@forge/kvs';
export const run = async () => {
  const token = await kvs.getSecret('token');
  console.log(`token ${token}`); // BAD
};
