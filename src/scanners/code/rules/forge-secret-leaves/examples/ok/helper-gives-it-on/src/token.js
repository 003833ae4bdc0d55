import { kvs } from '@forge/kvs';
export const tokenOf = async () => {
  const token = await kvs.getSecret('token');
  return token;
};
