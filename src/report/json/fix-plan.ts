import { z } from 'zod';
import type { FixPlan } from '../../core/findings/fix-plan.js';
import { jsonText } from '../text/json-text.js';

/** A plan of fixes, in the JSON report and of `fixby fix --format json`. */
export const fixPlan = z
  .strictObject({
    steps: z.array(
      z.strictObject({
        command: z.string().describe('For a POSIX shell in the root of the repository; nothing ran it.'),
        mends: z.array(z.string()).describe('Ids of the findings that it mends, worst first.'),
        notes: z.array(z.string()).describe('What to know before it is run.'),
      }),
    ),
    left: z
      .array(z.strictObject({ finding: z.string(), why: z.string() }))
      .describe('Findings with a fixed version that no command reaches everywhere, and what to do.'),
    unfixed: z.int().min(0).describe('How many findings of packages have no fixed version.'),
  })
  .meta({ id: 'fixPlan', description: 'The fewest commands that mend the most, in order.' });

/** Converts a plan to its structure in JSON. */
export function toFixPlan({ steps, left, unfixed }: FixPlan): z.output<typeof fixPlan> {
  return {
    steps: steps.map(({ command, mends, notes }) => ({
      command,
      mends: mends.map(({ id }) => id),
      notes: [...notes],
    })),
    left: left.map(({ finding, why }) => ({ finding: finding.id, why })),
    unfixed,
  };
}

/** What `fixby fix --format json` prints. */
export function fixPlanJson(plan: FixPlan): string {
  return jsonText(toFixPlan(plan));
}
