import { z } from 'zod';
import { text } from './fields.js';

/** One licence of SPDX, with an exception or without. */
function licenceId() {
  return text().regex(/^[A-Za-z0-9.:+-]+(?: WITH [A-Za-z0-9.-]+)?$/u, {
    error: 'must be one licence as SPDX writes it, such as MIT or GPL-2.0-only WITH Classpath-exception-2.0',
  });
}

/** `licenses`: which licences packages may have. */
export const licenses = z.strictObject({
  allow: z
    .array(licenceId())
    .default([])
    .describe('SPDX ids of licences that packages may have; with any, all others block.'),
  deny: z.array(licenceId()).default([]).describe('SPDX ids of licences that block.'),
  unknown: z
    .enum(['block', 'warn', 'ignore'])
    .default('warn')
    .describe('What packages do whose licence is not stated, or is no SPDX expression.'),
});
