import { z } from 'zod';
import type { Fleet } from '../../core/fleet/types.js';
import { SEVERITIES } from '../../core/scale/severity.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const kept = z
  .strictObject({ counted: z.int(), within: z.int() })
  .describe('Of the last 90 days: how many were due, and how many of them were mended in time.');
const team = z.string().nullable().describe('Of the topic `team-<name>`; null without one.');

const figures = z.strictObject({
  critical: z.int(),
  high: z.int(),
  medium: z.int(),
  low: z.int(),
  overdue: z.int(),
  dueThisWeek: z.int(),
  waived: z.int(),
  nextDue: day.nullable(),
});

const repository = z.strictObject({
  name: z.string(),
  url: z.string(),
  sight: z
    .enum(['read', 'hidden', 'forbidden', 'failed', 'issues-off'])
    .describe('Only of one that was read anything is known; the others are in no figure.'),
  reason: z.string().nullable().describe('Why it was not read.'),
  private: z.boolean(),
  archived: z.boolean(),
  team,
  tracker: z.string().nullable().describe('Where its issues are, when that is another repository.'),
  countedIn: z.string().nullable().describe('A repository that keeps its issues in the same place.'),
  gate: z.strictObject({
    state: z
      .enum(['required', 'other', 'not-visible'])
      .describe('`not-visible` where no required check is seen: never that there is none.'),
    checks: z.array(z.string()),
  }),
  policy: z.strictObject({
    path: z.string().nullable(),
    extends: z.string().nullable().describe('The base policy, at a commit.'),
    preset: z.string(),
    invalid: z.string().nullable(),
    weaker: z.array(z.string()).describe('Keys that are weaker than in the policy held against.'),
  }),
  lastScan: z.string().nullable().describe('RFC 3339: the last complete scan.'),
  foreign: z.array(z.string()).describe('Other accounts whose issues have the marker of Fixby.'),
  figures,
  kept,
});

const row = z.strictObject({
  repository: z.string(),
  team,
  finding: z.string(),
  issue: z.strictObject({ number: z.int(), url: z.string() }).nullable(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  sla: z.enum(['on-track', 'due-soon', 'overdue', 'none']),
  due: day.nullable(),
  daysLeft: z.int().nullable().describe('Negative when overdue.'),
  ageDays: z.int(),
  owner: z.string().nullable(),
  waived: z.boolean(),
  exploited: day.nullable(),
  confidential: z.boolean().describe('Whether readers of a public page may not see it.'),
});

const teamFigures = z.strictObject({
  team,
  repositories: z.int(),
  read: z.int(),
  open: z.int(),
  overdue: z.int(),
  kept,
});

/** What `fixby fleet --format json` prints. */
const fleetSchema = z.strictObject({
  version: z.literal(1),
  scope: z.string(),
  asOf: z.string(),
  today: day,
  total: teamFigures,
  teams: z.array(teamFigures),
  notices: z.array(
    z.strictObject({
      concern: z.enum([
        'unread',
        'foreign',
        'no-gate',
        'no-scan',
        'old-scan',
        'policy-invalid',
        'policy-weaker',
        'archived',
      ]),
      repository: z.string(),
      url: z.string(),
      detail: z.string(),
    }),
  ),
  repositories: z.array(repository),
  findings: z.array(row).describe('Open findings: late first.'),
  withheld: z.strictObject({ repositories: z.int(), findings: z.int() }).nullable(),
});

/** The JSON report of a fleet. */
export type FleetJson = z.output<typeof fleetSchema>;

/** The JSON Schema, for `schema/fleet.schema.json`. */
export function fleetJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(fleetSchema, { target: 'draft-07' });
  return { $schema, $id: 'urn:fixby:schema:fleet:1', title: 'All repositories, by Fixby', ...rest };
}

/** The fleet in the order of the schema. */
export function fleetJson({
  scope,
  asOf,
  today,
  total,
  teams,
  notices,
  repositories,
  rows,
  withheld,
}: Fleet): FleetJson {
  return {
    version: 1,
    scope,
    asOf,
    today,
    total,
    teams: [...teams],
    notices: [...notices],
    repositories: repositories.map((one) => ({
      ...one,
      foreign: [...one.foreign],
      gate: { ...one.gate, checks: [...one.gate.checks] },
      policy: { ...one.policy, weaker: [...one.policy.weaker] },
    })),
    findings: [...rows],
    withheld,
  };
}
