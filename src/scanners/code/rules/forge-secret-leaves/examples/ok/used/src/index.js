import { fetch } from '@forge/api';
import { kvs } from '@forge/kvs';
export const run = async () => {
  const token = await kvs.getSecret('token');
  return (await fetch('https://api.example.com', { headers: { Authorization: `Bearer ${token}` } })).status;
};
