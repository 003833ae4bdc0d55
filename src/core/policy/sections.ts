import { z } from 'zod';
import { SEVERITIES } from '../scale/severity.js';
import { hasMirror } from './conditions.js';
import { override } from './entries.js';
import { days, login, repositoryName, severityField, text, timeZone } from './fields.js';
import { jira } from './jira-section.js';
import { PRESET_NAMES } from './presets.js';

/** `severity`: how severities are determined. */
export const severity = z.strictObject({
  unknown: severityField.default('high').describe('Severity of a finding that states none at all.'),
  unreachable: z
    .enum(['same', 'lower'])
    .default('same')
    .describe(
      'What a vulnerability in an npm package is that production code does not import: one severity lower, or the same.',
    ),
  overrides: z.array(override).default([]).describe('Findings whose severity is judged differently here.'),
});

/** The number of days for one severity; null for no due date. */
function ownDays(level: string) {
  return days()
    .nullable()
    .exactOptional()
    .describe(`Days for ${level} findings instead of the preset's; null gives them no due date.`);
}

/** The number of days for one severity while no fix is known. */
function unfixedDays(level: string) {
  return days().exactOptional().describe(`Days for ${level} findings without a fix, from detection.`);
}

/** `sla`: by when findings have to be fixed. */
export const sla = z.strictObject({
  preset: z
    .enum(PRESET_NAMES)
    .default('atlassian-marketplace-cloud')
    .describe('Where the days per severity come from.'),
  days: z
    .strictObject({
      critical: ownDays('critical'),
      high: ownDays('high'),
      medium: ownDays('medium'),
      low: ownDays('low'),
    })
    .prefault({})
    .describe('Days per severity that override the preset.'),
  clock: z
    .enum(['detected', 'published'])
    .default('detected')
    .describe('What starts the clock: first detection here, or the publication of the advisory.'),
  'due-soon': z
    .union(
      [
        z.string().regex(/^(?:100|[1-9]?[0-9])%$/, {
          error: 'must be a percentage from 0% to 100%, or a number of days',
        }),
        days(),
      ],
      { error: 'must be a percentage such as 25%, or a whole number of days' },
    )
    .default('25%')
    .describe('From when a finding is due soon: this share of its days left, or this many days.'),
  timezone: timeZone().default('UTC').describe('IANA time zone in which due dates are calendar dates.'),
  triage: z
    .strictObject({
      bounty: days()
        .default(14)
        .describe('Days before the clock of what came in through the bug bounty, for its triage.'),
    })
    .prefault({})
    .describe('Days that are added before the days of a severity.'),
  'known-exploited': days()
    .exactOptional()
    .describe(
      'Days for a vulnerability that `feeds.known-exploited` lists, from its detection or its listing, whichever is later. The earlier of this date and the usual one holds.',
    ),
  'without-fix': z
    .strictObject({
      critical: unfixedDays('critical'),
      high: unfixedDays('high'),
      medium: unfixedDays('medium'),
      low: unfixedDays('low'),
    })
    .prefault({})
    .describe(
      'Days while no version of a package fixes it. From the day a fix is first seen, its usual days count from there, and the earlier date holds.',
    ),
});

/** A number of hours, from one to a year. */
function hours() {
  return z
    .int({ error: 'must be a whole number of hours' })
    .min(1, { error: 'must be 1 or more' })
    .max(8_760, { error: 'must be at most 8760' });
}

/** `incident`: the clocks of a security incident. */
export const incident = z.strictObject({
  'notify-hours': hours()
    .default(24)
    .describe('Hours from the report of an incident to the first notice, to Atlassian for one.'),
  'update-hours': hours().default(6).describe('Hours from one update on an incident to the next.'),
});

/** `statement`: how a vendor's security statement is made. */
export const statement = z.strictObject({
  'check-links': z
    .boolean()
    .default(false)
    .describe('Ask over the network whether the linked privacy policy answers.'),
});

/** `waiver-rules`: limits for waivers. */
export const waiverRules = z.strictObject({
  'max-days': days()
    .default(365)
    .describe(
      'Most days that a waiver may count, from the commit or comment that gave it. One that ends later does not count, and is reported.',
    ),
  approvals: z
    .int({ error: 'must be a whole number' })
    .min(0, { error: 'must be 0 or more' })
    .max(10, { error: 'must be at most 10' })
    .default(0)
    .describe(
      'How many people must have approved a waiver: of those in `approved-by` the ones who reviewed or merged it, of comments their authors. With fewer it does not count, and is reported.',
    ),
});

/** Values of `fail-on`: a severity, or `never`. */
export const failOnSchema = z.enum([...SEVERITIES, 'never']);

function verdict(otherwise: 'block' | 'warn' | 'ignore') {
  return z.enum(['block', 'warn', 'ignore']).default(otherwise);
}

/** `gate`: what blocks a pull request. */
export const gate = z.strictObject({
  'fail-on': failOnSchema.default('critical').describe('Findings of this severity and above block.'),
  scope: z
    .enum(['all', 'introduced'])
    .default('all')
    .describe(
      'Which findings are judged: all of them, or only what the pull request introduces, which is also what counts for more after it than before.',
    ),
  overdue: z
    .enum(['block', 'warn', 'ignore'])
    .default('warn')
    .describe('What a finding past its due date does.'),
  malicious: z
    .enum(['block', 'warn', 'ignore'])
    .default('block')
    .describe('What a malicious package (`MAL-…`) does.'),
  'known-exploited': verdict('warn').describe(
    'What a vulnerability does that `feeds.known-exploited` lists, and that feed where it is missing or old.',
  ),
  cooldown: days()
    .default(0)
    .describe(
      'Days after its publication in which a version that a pull request brings gives a warning; what mends a vulnerability is exempt, and named.',
    ),
  'unreadable-issues': z
    .enum(['error', 'warn'])
    .default('error')
    .describe('What it does when the issues, where a finding may be judged more strictly, cannot be read.'),
  'dev-dependencies': z
    .enum(['same', 'ignore', 'warn'])
    .default('same')
    .describe('How findings in packages that only development needs are judged.'),
  unseen: z
    .strictObject({
      lost: verdict('block').describe(
        'What was looked at and no longer is, and files of a format that is read which the change adds or edits and which cannot be read whole.',
      ),
      introduced: verdict('warn').describe(
        'What the change adds and nothing here states, such as a dependency without a version.',
      ),
      existing: verdict('ignore').describe('Everything else that was not looked at.'),
    })
    .prefault({})
    .describe('What it does when something could not be looked at.'),
});

/** `issues`: how findings are tracked in issues. */
export const issues = z
  .strictObject({
    'minimum-severity': severityField
      .default('low')
      .describe('Findings of this severity and above get an issue.'),
    repository: repositoryName()
      .exactOptional()
      .describe('Repository for the issues, `owner/name`. Default: the scanned one.'),
    disclosure: z
      .enum(['auto'])
      .default('auto')
      .describe('In a public repository, code and secret findings of the base are not shown in public.'),
    assign: z.enum(['codeowners', 'none']).default('codeowners').describe('Who an issue is assigned to.'),
    limit: z
      .int({ error: 'must be a whole number' })
      .min(0, { error: 'must be 0 or more' })
      .max(10_000, { error: 'must be at most 10000' })
      .default(200)
      .describe(
        'New issues a run, worst first; the first run opens critical and high ones only. The rest wait, their clock already running.',
      ),
    milestones: z
      .boolean()
      .default(false)
      .describe('Whether an issue also gets a milestone for the week in which it is due.'),
    'due-field': text()
      .exactOptional()
      .describe("Name of the organization's issue field, of type date, that also gets the due date."),
    'group-by': z
      .enum(['vulnerability', 'package'])
      .default('vulnerability')
      .describe(
        'What shares an issue. A finding is one weakness in one place; issues go by cause. `vulnerability`: one issue for each, but one for an issued key with all its places, and one for each rule and workflow file. `package`: also one for all advisories of a package.',
      ),
    authors: z
      .array(login())
      .default([])
      .describe('Further logins whose issues and comments count as ours, after a change of token.'),
    mirror: z
      .enum(['jira'])
      .exactOptional()
      .describe('Where each issue also has a ticket. It needs `issues.jira`.'),
    jira: jira.exactOptional().describe('The Jira that `issues.mirror` names.'),
  })
  .refine(hasMirror, {
    error: 'mirror: jira needs jira: { host: …, project: … } beside it',
    path: ['mirror'],
  })
  .meta({ dependencies: { mirror: ['jira'] } });
