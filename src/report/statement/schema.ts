import { z } from 'zod';
import { EDITIONS, PROMISE_IDS, REQUIREMENT_TABLES } from '../../core/statement/statement.js';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .meta({ format: 'date' });
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
const status = z.enum(['kept', 'not-kept', 'not-from-here']);

const evidence = z
  .array(
    z.strictObject({
      kind: z
        .enum(['seen', 'said', 'missing'])
        .describe("Looked at by this run; the vendor's own word; or what could not be looked at."),
      text: z.string(),
      detail: z.string().exactOptional().describe('Never in a public statement.'),
      url: z.string().exactOptional(),
      inside: z.literal(true).exactOptional().describe('Tells of something open: never in public.'),
      open: z.literal(true).exactOptional().describe('Everybody may be sent to url.'),
      date: day.exactOptional().describe('When it was seen or said; the day of asOf where it is missing.'),
    }),
  )
  .min(1);

const byWord = z
  .literal(true)
  .exactOptional()
  .describe(
    "Rests on the vendor's word, for all of it or for what was not seen. Absent where what was seen decides.",
  );

const statement = z.strictObject({
  version: z.literal(1),
  asOf: z.string().describe('RFC 3339'),
  about: z
    .strictObject({
      vendor: z.string().nullable().describe('Who makes the promises, as the answers file says.'),
      apps: z.array(z.string()).describe('Names of the apps, as the answers file has them.'),
      repository: z.string().nullable().describe('owner/name'),
      public: z.boolean(),
      directory: z.string().describe('What was looked at; empty for the whole repository.'),
      commit: z.string().nullable(),
    })
    .describe('What the statement is about.'),
  promises: z.array(
    z.strictObject({
      id: z.enum(PROMISE_IDS),
      status,
      byWord,
      covers: z
        .strictObject({ apps: z.array(z.string()).min(1), of: z.int().min(2) })
        .exactOptional()
        .describe('The apps that it is kept for, where these are not all of them.'),
      since: day
        .nullable()
        .describe(
          'First day of this status, by the ledger; null where none tells, and in public of what is not kept.',
        ),
      evidence,
      history: z
        .array(z.strictObject({ status, from: day, to: day.nullable() }))
        .describe('Oldest first; empty where no ledger tells, and in public.'),
    }),
  ),
  requirements: z.array(
    z.strictObject({
      table: z.enum(REQUIREMENT_TABLES),
      number: z.int().min(1),
      status: z.enum(['kept', 'not-kept', 'unknown']),
      applies: z
        .literal(false)
        .exactOptional()
        .describe(
          'Kept only since it does not apply: by the vendor where byWord is set, else since there is nothing that it is about. Absent for all others.',
        ),
      byWord,
      evidence,
    }),
  ),
  questionnaires: z.array(
    z.strictObject({
      edition: z.enum(EDITIONS),
      id: z.string(),
      answer: z.enum(['yes', 'no', 'not-applicable', 'not-from-here']),
      byWord,
      evidence,
    }),
  ),
  evidenceDigest: digest
    .exactOptional()
    .describe('In a public statement: the digest of the whole one, which the vendor can show.'),
  parts: z
    .record(z.string(), digest)
    .describe('The digest of each property before it: fixby verify names what was changed by them.'),
  digest: digest.describe('Over the canonical JSON (RFC 8785) of everything else.'),
});

/** The JSON Schema of statements, for `schema/statement.schema.json`. */
export function statementJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(statement, { target: 'draft-07' });
  return { $schema, $id: 'urn:fixby:schema:statement:1', title: 'Security statement of Fixby', ...rest };
}
