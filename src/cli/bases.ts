import { basesOn, noBases, type ReadBase } from '../fleet/base-policy.js';
import { clientWith, environmentToken } from './environment-client.js';

let reader: ReadBase | null = null;

/**
 * Reads base policies with the token of the environment (`GITHUB_TOKEN`, or `GH_TOKEN`), each once.
 * @throws FixbyError (usage) without a token
 */
export const bases: ReadBase = (reference) => {
  const token = environmentToken();
  if (token === null) return noBases(reference);
  reader ??= basesOn(clientWith(token));
  return reader(reference);
};
