import { z } from 'zod';
import { CHECK_STATES } from '../../core/posture/check-result.js';
import { count } from './field-schemas.js';
import { unseen } from './place-schema.js';

const side = z
  .strictObject({
    looked: z.strictObject({ files: count, packages: count }).describe('What was looked at whole.'),
    languages: z.record(z.string(), count).describe('Source files by language, those without a scanner too.'),
    unseen: z.array(unseen),
  })
  .meta({ id: 'side' });

const check = z
  .strictObject({
    id: z.string().describe('The rule of its finding.'),
    asks: z.string().describe('What it asks for.'),
    state: z
      .enum(CHECK_STATES)
      .describe('not-visible: this token does not see it, so nobody knows whether it is kept.'),
    detail: z.string().describe('What was seen; empty where nothing was.'),
    missing: z
      .array(
        z.strictObject({
          permission: z.string().nullable().describe('As GitHub names it; null where it does not say.'),
          why: z.string(),
        }),
      )
      .describe('What was not seen, and what it takes.'),
    url: z.string().describe('Page where it is set.'),
  })
  .meta({ id: 'check' });
/** What became of one scanner. */
export const scan = z
  .strictObject({
    scanner: z.string(),
    version: z.string(),
    status: z.enum(['done', 'skipped', 'failed']),
    reason: z.string().exactOptional().describe('Why it was skipped or failed.'),
    notes: z.array(z.string()).describe('Worth reading, though the scan is complete.'),
    packages: count.exactOptional(),
    files: count.exactOptional(),
    lockfiles: z.array(z.strictObject({ path: z.string(), packages: count })),
    coverage: z
      .strictObject({ head: side, base: side.nullable().describe('Null where nothing is compared.') })
      .exactOptional()
      .describe('What was looked at and what was not, item by item.'),
    checks: z.array(check).exactOptional().describe('Of the posture: every check, by id.'),
    ms: z.number().min(0).describe('Wall time in milliseconds.'),
  })
  .meta({ id: 'scan' });
