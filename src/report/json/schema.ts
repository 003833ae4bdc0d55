import { z } from 'zod';
import { FEEDS } from '../../core/findings/priority.js';
import { REACHES } from '../../core/findings/reachability.js';
import { GONE_REASONS } from '../../core/findings/gone.js';
import { count, day, instant, origin, severity } from './field-schemas.js';
import { fixPlan } from './fix-plan.js';
import { activity, location, packageAt, waiver } from './place-schema.js';
import { scan } from './scan-schema.js';

const finding = z
  .strictObject({
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/u)
      .describe('Stable across runs, machines and line moves.'),
    source: z.string().describe('dependencies, code, secrets, …, or sarif:<tool>.'),
    rule: z.string().describe('Advisory or rule id.'),
    aliases: z.array(z.string()).describe('Other ids of the same advisory.'),
    title: z.string(),
    fix: z
      .string()
      .describe('How it is mended, where no package has to be upgraded; empty where nobody says.'),
    severity: severity.describe('That of the worst location that is not waived.'),
    score: z.number().min(0).max(10).nullable().describe('CVSS.'),
    vector: z.string().nullable().describe('CVSS.'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .describe('Findings of low confidence are neither judged nor counted.'),
    cwe: z.array(z.string()),
    locations: z.array(location).min(1),
    package: packageAt.nullable(),
    references: z.array(z.string()),
    firstSeen: instant.nullable().describe("RFC 3339 creation time of the finding's issue."),
    due: day.nullable().describe('The day by which it has to be fixed; null where the policy gives none.'),
    sla: z.enum(['on-track', 'due-soon', 'overdue', 'none']),
    waiver: waiver.nullable().describe('Set only when every location is waived.'),
    origin,
    state: z
      .enum(['open', 'unseen'])
      .describe('unseen: none of its places is looked at any more; it is open, and judged as before.'),
    unseenSince: instant
      .exactOptional()
      .describe('RFC 3339 time since when it cannot be seen, by its issue.'),
    activity: activity.exactOptional().describe('Only for findings of the source activity.'),
    dueSet: z
      .strictObject({
        due: day,
        reason: z.string(),
        by: z.string().describe('Login; `Jira` where a ticket has the date.'),
        ticket: z.string().exactOptional().describe('Key of that ticket.'),
      })
      .exactOptional()
      .describe(
        'The due date that a maintainer set by a comment, or a ticket has; absent where it follows from the policy.',
      ),
    report: z
      .strictObject({
        kind: z.enum(['incident', 'bounty']),
        by: z.string().nullable().describe('Login of whoever reported it.'),
        confirmed: z.boolean().describe('Only what is confirmed is judged and counted.'),
      })
      .exactOptional()
      .describe('Of what a person reported; its one location has an empty path.'),
    reachability: z
      .strictObject({
        label: z
          .enum(REACHES)
          .describe('Whether production code imports the package, itself or through others.'),
        at: z
          .strictObject({ path: z.string(), line: z.int().min(1) })
          .nullable()
          .describe('The first import that leads to it.'),
        through: z.array(z.string()).describe('From the package that is imported there to the parent.'),
        reason: z.string().nullable().describe('Why it is unknown.'),
      })
      .exactOptional()
      .describe('Only for vulnerabilities in packages of npm.'),
    exploited: z
      .strictObject({
        id: z.string().describe('The CVE under which it is listed.'),
        added: day.describe('When it was listed.'),
        ransomware: z.boolean().describe('Whether campaigns of ransomware are known to use it.'),
      })
      .exactOptional()
      .describe('Only where a feed of the policy lists it as exploited.'),
    epss: z
      .strictObject({
        id: z.string().describe('The CVE that it is about.'),
        score: z.number().min(0).max(1).describe('Probability of exploitation in 30 days.'),
        percentile: z.number().min(0).max(1),
        date: day.nullable().describe('The day for which it was computed.'),
      })
      .exactOptional()
      .describe('Only where a feed of the policy has it.'),
    fixKnown: z
      .boolean()
      .exactOptional()
      .describe('Whether a version of the package fixes it; absent where none could.'),
  })
  .meta({ id: 'finding' });

const goneFinding = finding
  .extend({
    reason: z
      .enum(GONE_REASONS)
      .describe('Only fixed, removed and resolved are repairs, and count as in time or late.'),
    decision: waiver
      .nullable()
      .describe('Who called it a false positive or out of scope, why and until when; else null.'),
  })
  .meta({ id: 'goneFinding' });

const reason = z
  .strictObject({
    kind: z.enum([
      'severity',
      'malicious',
      'overdue',
      'known-exploited',
      'feed',
      'license',
      'cooldown',
      'scanner-failed',
      'scanner-required',
      'policy-invalid',
      'head-unverified',
      'fixes-blocking',
      'permission',
      'tracker-unreadable',
      'waivers-unproven',
      'withheld',
      'unseen',
      'coverage',
    ]),
    finding: z.string().exactOptional().describe('Id of the finding that it is about.'),
    scanner: z.string().exactOptional().describe('Name of the scanner that it is about.'),
    message: z.string(),
  })
  .meta({ id: 'reason' });

const permission = z
  .strictObject({
    app: z.string().describe("Path of the app's manifest."),
    change: z.enum(['widens', 'narrows']),
    permission: z.string().describe('What it is: `scope write:jira-work`.'),
    can: z.string().describe('Completes "This app will be able to …".'),
    consent: z
      .enum(['admin', 'nobody'])
      .describe('Who is asked before it takes effect where the app is installed.'),
    severity,
    path: z.string(),
    line: z.int().min(1).nullable(),
  })
  .meta({ id: 'permission' });

const idleWaiver = z
  .strictObject({ match: z.string().describe('In words.'), reason: z.string(), expires: day })
  .meta({ id: 'idleWaiver' });

const counts = z
  .strictObject({
    critical: count,
    high: count,
    medium: count,
    low: count,
    introduced: count,
    overdue: count,
    waived: count,
  })
  .describe('Open findings; waived ones count in waived alone.');

const policy = z.strictObject({
  path: z.string().nullable().describe('Null where the default policy is in force.'),
  ref: z.string().nullable().describe('The commit that it was read from.'),
  preset: z.string(),
  extends: z
    .string()
    .exactOptional()
    .describe('The base policy that it extends, at a commit; absent for none.'),
});

/**
 * The schema of the JSON report, which `--format json` prints and the output `report` names. Its
 * type and its JSON Schema are derived from it.
 */
export const reportSchema = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  decision: z.enum(['pass', 'warn', 'block', 'error']),
  reasons: z.array(reason).describe('Worst first; empty only when the decision is pass.'),
  asOf: instant.describe('RFC 3339: the "now" of all due dates.'),
  policy,
  counts,
  scans: z.array(scan),
  findings: z
    .array(finding)
    .describe('Worst first, of these the exploited ones, then by due date, by EPSS, and by id.'),
  fixPlan,
  gone: z
    .array(goneFinding)
    .describe('Findings of the base, or of the issues, that are no longer there, and why.'),
  known: z
    .array(finding)
    .describe(
      'Findings that are open by their issues and were not looked for in this run; they are counted.',
    ),
  permissions: z
    .array(permission)
    .describe('What this change lets apps do that they could not do before, or no longer lets them do.'),
  added: z
    .array(
      z.strictObject({
        ecosystem: z.string(),
        name: z.string(),
        version: z.string(),
        path: z.string().describe('The lockfile.'),
        line: z.int().min(1),
        direct: z.boolean().nullable(),
        through: z.array(z.string()).describe('From a direct dependency down to its parent.'),
        dev: z.boolean().nullable(),
        licence: z.string().nullable().describe('As the lockfile states it.'),
        installScript: z.boolean().nullable().describe('Whether it runs a script when it is installed.'),
        similarTo: z.string().nullable().describe('A well-known package of nearly the same name.'),
      }),
    )
    .exactOptional()
    .describe('The packages that the change brings; absent where it brings none.'),
  feeds: z
    .array(
      z.strictObject({
        feed: z.enum(FEEDS),
        from: z.string().describe('Address or path.'),
        status: z.enum(['read', 'old', 'partial', 'failed']),
        date: day.nullable().describe('The day that it gives itself.'),
        entries: count,
        reason: z.string().nullable().describe('What is wrong with it.'),
      }),
    )
    .exactOptional()
    .describe('What became of the feeds that the policy names.'),
  waivers: z.strictObject({
    unused: z.array(idleWaiver),
    mended: z.array(idleWaiver).describe('They end with a fix (when-fixed), and there is one.'),
    expired: z.array(idleWaiver),
    overlong: z.array(idleWaiver).describe('They last longer than waiver-rules allow, and do not count.'),
    unconfirmed: z
      .array(idleWaiver)
      .describe('Fewer people approved them than waiver-rules ask for: they do not count.'),
    moved: z
      .array(z.strictObject({ from: z.string(), to: z.string() }))
      .describe('Ids in waivers of findings that moved, and what they are now.'),
  }),
});

/** A JSON report. */
export type Report = z.output<typeof reportSchema>;

/** The report's JSON Schema, for `schema/report.schema.json`. */
export function reportJsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: 'draft-07' });
  return { $schema, $id: 'urn:fixby:schema:report:1', title: 'Fixby report', ...rest };
}
