import { z } from 'zod';

/**
 * A field of a `database_specific` object. Its type depends on the database, so a value of another
 * type counts as absent.
 * @see https://ossf.github.io/osv-schema/#database_specific-field
 */
function loose<Schema extends z.ZodType>(schema: Schema): z.ZodCatch<z.ZodOptional<Schema>> {
  return schema.optional().catch(undefined);
}

const severitySchema = z.object({ type: z.string().default(''), score: z.string() });

const rangeSchema = z.object({
  /** osv-scanner omits types that it does not know. */
  type: z.enum(['SEMVER', 'ECOSYSTEM', 'GIT']).default('ECOSYSTEM'),
  events: z
    .array(
      z.object({
        introduced: z.string().optional(),
        fixed: z.string().optional(),
        last_affected: z.string().optional(),
      }),
    )
    .default([]),
});

const affectedSchema = z.object({
  package: z.object({ name: z.string(), ecosystem: z.string() }).optional(),
  ranges: z.array(rangeSchema).default([]),
  versions: z.array(z.string()).default([]),
  /** Used when the record as a whole has none. */
  severity: z.array(severitySchema).default([]),
  database_specific: loose(
    z.object({
      /** RustSec: `unmaintained`, `unsound`, `notice`; null for a vulnerability. */
      informational: loose(z.string().nullable()),
      cwes: loose(z.array(z.object({ cweId: z.string() }))),
    }),
  ),
});

const recordSchema = z.object({
  id: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  summary: z.string().optional(),
  details: z.string().optional(),
  /** RFC 3339 */
  published: z.string().optional(),
  modified: z.string().optional(),
  withdrawn: z.string().optional(),
  severity: z.array(severitySchema).default([]),
  affected: z.array(affectedSchema).default([]),
  references: z.array(z.object({ url: z.string() })).default([]),
  database_specific: loose(
    z.object({
      /** The GitHub Advisory Database's word: LOW, MODERATE, HIGH, CRITICAL. */
      severity: loose(z.string()),
      cwe_ids: loose(z.array(z.string())),
    }),
  ),
});

const groupSchema = z.object({
  /** The ids of a vulnerability's records; never empty. */
  ids: z.array(z.string()).min(1),
  aliases: z.array(z.string()).default([]),
  /** A CVSS score as text, `9.8`; empty when osv-scanner could not compute one. */
  max_severity: z.string().default(''),
});

const packageSchema = z.object({
  package: z.object({ name: z.string(), version: z.string().default(''), ecosystem: z.string() }),
  dependency_groups: z.array(z.string()).default([]),
  groups: z.array(groupSchema).default([]),
  vulnerabilities: z.array(recordSchema).default([]),
});

/**
 * The part of `osv-scanner --format json` that Fixby uses; everything else is dropped.
 * @see https://google.github.io/osv-scanner/output/#json
 */
export const osvResultSchema = z.object({
  results: z.array(
    z.object({
      /** The path is absolute, with `/`. */
      source: z.object({ path: z.string() }),
      packages: z.array(packageSchema),
    }),
  ),
});

/** The result of one run of osv-scanner. */
export type OsvResult = z.output<typeof osvResultSchema>;

/** A package with vulnerabilities. */
export type OsvPackage = z.output<typeof packageSchema>;

/** The records of one vulnerability, joined by their aliases. */
export type OsvGroup = z.output<typeof groupSchema>;

/** An advisory. @see https://ossf.github.io/osv-schema/ */
export type OsvRecord = z.output<typeof recordSchema>;
