import { z } from 'zod';
import { BASE_REFERENCE } from './reference.js';

/** `extends`: where the base policy is. */
export const baseText = z.string().regex(BASE_REFERENCE, {
  error: 'must be owner/repository:path@tag or commit, such as acme/.github:fixby.yml@v1',
});

/** `allow-weaker`: keys of the policy. Which there are is checked by the parser. */
export const allowWeaker = z.array(z.string()).default([]);
