import { isTrusted } from './trust';
import { kvs } from '@forge/kvs';
export const run = async (request) => {
  if (!(await isTrusted(request))) return { statusCode: 403 };
  await kvs.set('last', request.body);
  return { statusCode: 204 };
};
