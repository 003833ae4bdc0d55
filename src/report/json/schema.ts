import { z } from 'zod';
import { UNSEEN_REASONS } from '../../core/findings/coverage.js';
import { FEEDS } from '../../core/findings/priority.js';
import { REACHES } from '../../core/findings/reachability.js';
import { GONE_REASONS } from '../../core/findings/gone.js';
import { CHECK_STATES } from '../../core/posture/check-result.js';
import { ACTIVITY_KINDS, ACTIVITY_SUBJECTS } from '../../core/scale/activity-kind.js';
import { SEVERITIES } from '../../core/scale/severity.js';
import { fixPlan } from './fix-plan.js';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .meta({ format: 'date' });
const instant = z.string().describe('RFC 3339');
const severity = z.enum(SEVERITIES);
const count = z.int().min(0);
const line = z.int().min(1).nullable();
const origin = z
  .enum(['introduced', 'existing', 'unknown'])
  .describe('By the pull request, there before, or unknown: nothing was compared.');

const waiver = z
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

const packageAt = z
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

const unseen = z
  .strictObject({
    kind: z.enum(['file', 'package']),
    name: z.string().describe("The file's path, or the package as its manifest names it."),
    where: z.string().describe('Path of the file that it is or stands in; a folder ends with a slash.'),
    reason: z.enum(UNSEEN_REASONS),
    detail: z.string().exactOptional().describe('What exactly: which functions, which range.'),
  })
  .meta({ id: 'unseen' });

const location = z
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

const activity = z
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
      .strictObject({ due: day, reason: z.string(), by: z.string().describe('Login.') })
      .exactOptional()
      .describe('The due date that a maintainer set by a comment; absent where it follows from the policy.'),
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

const scan = z
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
