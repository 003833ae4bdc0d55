import { z } from 'zod';

/** `fix`: the pull request that mends. */
export const fix = z.strictObject({
  'pull-request': z
    .boolean()
    .default(false)
    .describe('Whether runs on the default branch keep one pull request that upgrades what is vulnerable.'),
  grouping: z
    .enum(['smallest', 'per-package', 'all'])
    .default('smallest')
    .describe(
      'What is kept or dropped together, and is one commit: each command, all commands for a package, or the whole plan.',
    ),
});
