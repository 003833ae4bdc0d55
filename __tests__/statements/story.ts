import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { EDITIONS, PROMISE_IDS } from '../../src/core/statement/statement.js';

const status = z.enum(['kept', 'not-kept', 'not-from-here', 'unknown']);

/** How a part of the statement is expected; what it leaves out is not looked at. */
const part = z.strictObject({
  status: status.optional(),
  /** The day since when, by the ledger. */
  since: z.string().nullable().optional(),
  /** Periods as `status from..to`, oldest first; the list is whole. */
  history: z.array(z.string()).optional(),
  /** Texts that its evidence has. */
  says: z.array(z.string()).optional(),
});

const step = z.strictObject({
  /** The time of the run. */
  at: z.string(),
  /** Files from this step on; null takes one away. */
  files: z.record(z.string(), z.string().nullable()).default({}),
  /** Scans of this step that did not complete, by source; all others looked at everything. */
  failed: z.array(z.string()).default([]),
  /** What the token of this step does not see. */
  hidden: z.array(z.enum(['issues', 'runs', 'settings'])).default([]),
  /** Days that each critical finding of the ledger took, from this step on. */
  criticals: z.array(z.number()).optional(),
  promises: z.partialRecord(z.enum(PROMISE_IDS), part).default({}),
  /** By `table/number`. */
  requirements: z.record(z.string(), part).default({}),
  answers: z
    .partialRecord(z.enum(EDITIONS), z.record(z.string(), z.string()))
    .default({})
    .describe('By edition and id.'),
  /** Findings of the source `statement`, as `rule line`; the list is whole. */
  findings: z.array(z.string()).default([]),
});

const story = z.strictObject({ about: z.string(), story: z.array(step).min(1) });

/** One run, and the statement that is expected of it. */
export type StatementStep = z.output<typeof step>;

/** How a part of the statement is expected. */
export type ExpectedPart = z.output<typeof part>;

/** Reads a scenario. @throws ZodError where it is written wrongly */
export function readStatementStory(path: string): z.output<typeof story> {
  return story.parse(parse(readFileSync(path, 'utf8')));
}
