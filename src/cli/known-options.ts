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

/** Options of `activity`. */
export const activityOptions = {
  format: {
    type: 'string',
    value: '<format>',
    choices: ['text', 'json', 'markdown'],
    summary: 'how the report is written; default: text',
  },
  output,
  policy,
  'fail-on': failOn,
  'as-of': scanning['as-of'],
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
