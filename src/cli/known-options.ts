import type { Options } from './command.js';

const policy = {
  type: 'string',
  value: '<file>',
  path: 'file',
  summary: 'a policy file other than .github/fixby.yml',
} as const;

const output = {
  type: 'string',
  value: '<file>',
  path: 'file',
  summary: 'write there instead of to stdout',
} as const;

const until = { type: 'string', value: '<date>' } as const;

/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */
const failOn = {
  type: 'string',
  value: '<severity>',
  choices: ['critical', 'high', 'medium', 'low', 'never'],
  summary: 'what blocks',
} as const;

const osvScanner = {
  type: 'string',
  value: '<path>',
  path: 'file',
  summary: 'an osv-scanner to use as it is',
} as const;

const fsrt = {
  type: 'string',
  value: '<path>',
  path: 'file',
  summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is",
} as const;

const repository = {
  type: 'string',
  value: '<owner/name>',
  summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
} as const;

const scanning = {
  policy,
  'osv-scanner': osvScanner,
  fsrt,
  'osv-database': {
    type: 'string',
    value: '<dir>',
    path: 'directory',
    summary: 'scan offline with a local OSV database',
  },
  sarif: {
    type: 'string',
    value: '<glob>',
    path: 'file',
    multiple: true,
    summary: 'SARIF files of other tools, inside the tree; may be repeated',
  },
  'as-of': {
    type: 'string',
    value: '<time>',
    summary: 'an RFC 3339 time that stands for now',
  },
} as const satisfies Options;

const comparing = {
  base: {
    type: 'string',
    value: '<git ref>',
    summary: 'report what is introduced since; policy and waivers come from there',
  },
  'sarif-base': {
    type: 'string',
    value: '<glob>',
    path: 'file',
    multiple: true,
    summary: 'the same as --sarif for the base; may be repeated',
  },
} as const satisfies Options;

/** Options of `scan`. */
export const scanOptions = {
  ...comparing,
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'sarif', 'markdown'],
    summary: 'how the report is written; default: text',
  },
  output,
  'fail-on': failOn,
  ...scanning,
} as const satisfies Options;

/** Options of `explain`. */
export const explainOptions = { ...comparing, 'fail-on': failOn, ...scanning } as const satisfies Options;

/** Options of `plan`. */
export const planOptions = { 'fail-on': failOn, ...scanning, repository } as const satisfies Options;

/** Options of `baseline`. */
export const baselineOptions = {
  until: { ...until, required: true, summary: 'last day on which the waivers count, within a year' },
  reason: {
    type: 'string',
    value: '<text>',
    required: true,
    summary: 'why everything is accepted until then',
  },
  'approved-by': { type: 'string', value: '<who>', summary: 'who accepts it' },
  output,
  ...scanning,
} as const satisfies Options;

/** Options of `init`. */
export const initOptions = {
  yes: { type: 'boolean', summary: 'answer every question with yes, or as is usual' },
  'dry-run': { type: 'boolean', summary: 'print what would be written, and write nothing' },
  check: {
    type: 'boolean',
    summary: 'say what differs from what this version writes; exit code 1 if any',
  },
  start: {
    type: 'string',
    value: '<how>',
    choices: ['introduced', 'baseline', 'all'],
    summary: 'where findings block: judge what is new, waive what is there, or neither',
  },
  until: { ...until, summary: 'with --start baseline: last day of the waivers; default: in 90 days' },
  reason: { type: 'string', value: '<text>', summary: 'with --start baseline: why they are accepted' },
  action: {
    type: 'string',
    value: '<pin>',
    summary: 'the Fixby of the workflows, OWNER/fixby@ and the full SHA of its commit',
  },
  branch: { type: 'string', value: '<name>', summary: 'the default branch, where the clone does not tell' },
  owners: {
    type: 'string',
    value: '<who>',
    summary: 'who reviews changes of .github/: "@acme/security @alice"',
  },
  visibility: {
    type: 'string',
    value: '<who>',
    choices: ['public', 'private'],
    summary: 'who can read the repository; default: as for a public one',
  },
  'osv-scanner': osvScanner,
  'osv-database': scanning['osv-database'],
  'as-of': scanning['as-of'],
} as const satisfies Options;

/** Options of `evidence`. */
export const evidenceOptions = {
  since: { type: 'string', value: '<date>', required: true, summary: 'first day of the period' },
  until: { ...until, summary: 'last day of the period; default: today' },
  format: {
    type: 'string',
    value: '<format>',
    choices: ['markdown', 'csv', 'json'],
    summary: 'how the report is written; default: markdown',
  },
  output,
  workflow: {
    type: 'string',
    value: '<file>',
    summary: 'the workflow that scans; default: the one on the dashboard',
  },
  repository,
  policy,
} as const satisfies Options;

/** Options of `badge`. */
export const badgeOptions = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['json', 'svg'],
    summary: 'an image, or what shields.io reads; default: json',
  },
  output,
  repository,
  policy,
} as const satisfies Options;

/** Options of `policy show`. */
export const policyShowOptions = { 'fail-on': failOn } as const satisfies Options;

/** Options of `demo`. */
export const demoOptions = {
  answer: {
    type: 'string',
    value: '<which>',
    choices: ['real', 'recorded'],
    summary: 'of an osv-scanner fetched or built now, or recorded before',
  },
  'osv-scanner': osvScanner,
} as const satisfies Options;

/** For commands without options. */
export const noOptions = {} as const satisfies Options;

/** The shells for which there is a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
