import { z } from 'zod';
import { UNSEEN_REASONS } from '../../core/findings/coverage.js';
import { ACTIVITY_KINDS, ACTIVITY_SUBJECTS } from '../../core/scale/activity-kind.js';
import { day, instant, line, origin, severity } from './field-schemas.js';

/** What accepts a finding for a time. */
export const waiver = z
  .strictObject({
    reason: z.string(),
    approvedBy: z.string().nullable(),
    approval: z
      .enum(['claimed', 'confirmed'])
      .nullable()
      .describe('Whether GitHub shows that those who are named approved it; null where nobody is named.'),
    expires: day.describe('The last day on which it counts.'),
  })
  .meta({ id: 'waiver', description: 'The waiver that covers it.' });
/** The package that a finding is about. */
export const packageAt = z
  .strictObject({
    purl: z.string(),
    name: z.string(),
    ecosystem: z.string().describe('As OSV names it: npm, PyPI, Go, crates.io, Maven.'),
    version: z.string(),
    fixedVersion: z.string().nullable().describe('The lowest version that fixes all of its advisories here.'),
    direct: z.boolean().nullable().describe('Null where the lockfile cannot tell.'),
    through: z.array(z.string()).describe('From a direct dependency down to its parent.'),
    dev: z.boolean().nullable().describe('Only needed for development; null where the lockfile cannot tell.'),
    upgrade: z.string().nullable().describe('The command that upgrades it.'),
    upgradeNote: z
      .string()
      .optional()
      .describe('What to know before it is run, or why there is no command and what to do then.'),
  })
  .meta({ id: 'package', description: 'A package as a lockfile has it.' });

const flowStep = z
  .strictObject({ path: z.string(), line, column: line, endLine: line, label: z.string() })
  .meta({ id: 'flowStep' });

/** Something that was not looked at. */
export const unseen = z
  .strictObject({
    kind: z.enum(['file', 'package']),
    name: z.string().describe("The file's path, or the package as its manifest names it."),
    where: z.string().describe('Path of the file that it is or stands in; a folder ends with a slash.'),
    reason: z.enum(UNSEEN_REASONS),
    detail: z.string().exactOptional().describe('What exactly: which functions, which range.'),
  })
  .meta({ id: 'unseen' });
/** One of the places in which a finding stands. */
export const location = z
  .strictObject({
    path: z.string().describe("Relative to the repository's root, with /; empty for a setting on GitHub."),
    line,
    column: line,
    endLine: line,
    package: packageAt.nullable(),
    flow: z
      .array(flowStep)
      .describe('The way of untrusted data, source first, sink last; empty where there is none.'),
    severity: severity.describe("After the policy's overrides."),
    origin,
    waiver: waiver.nullable(),
    unseen: unseen.exactOptional().describe('What keeps it from being seen here; absent where it is seen.'),
  })
  .meta({ id: 'location' });
/** What a finding in a log is about. */
export const activity = z
  .strictObject({
    subject: z.enum(ACTIVITY_SUBJECTS),
    name: z.string().describe('An address as far as it may be shown, a route, a class (4xx), a host.'),
    kind: z.enum(ACTIVITY_KINDS),
    from: instant,
    to: instant.describe('RFC 3339: the first moment after it.'),
    observed: z.number().min(0).describe('Requests, failures, missing paths or errors in this time.'),
    expected: z.number().min(0).describe('How many were to be expected.'),
  })
  .meta({ id: 'activity', description: 'An episode of abnormal behaviour in a log.' });
