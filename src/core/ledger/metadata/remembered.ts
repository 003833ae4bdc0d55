import { z } from 'zod';
import { SEVERITIES } from '../../scale/severity.js';

/**
 * What an issue, or our comment on a report, remembers of what comments set: whoever deletes a
 * command and our answer to it moves no date later and lowers no severity.
 */
export const rememberedSchema = z.strictObject({
  /** The severity that a comment set last, and the number of our answer to it. */
  decided: z
    .strictObject({
      severity: z.enum(SEVERITIES),
      by: z.string(),
      reason: z.string(),
      answer: z.int(),
    })
    .optional(),
  /** The due date that a comment set last, and the number of that comment. */
  dated: z.strictObject({ due: z.string(), by: z.string(), reason: z.string(), command: z.int() }).optional(),
});

/** What comments set, without what none did: an absent property leaves another one's as it is. */
export function presentOf({ decided, dated }: Remembered): Remembered {
  return { ...(decided && { decided }), ...(dated && { dated }) };
}

type Remembered = z.output<typeof rememberedSchema>;
