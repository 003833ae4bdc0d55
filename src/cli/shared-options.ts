import type { Operand, Options } from './command.js';

/** `--policy`, of every command that reads one. */
export const policy = {
  type: 'string',
  value: '<file>',
  path: 'file',
  summary: 'a policy file other than .github/fixby.yml',
} as const;

/** `--output`, of every command that writes a report. */
export const output = {
  type: 'string',
  value: '<file>',
  path: 'file',
  summary: 'write there instead of to stdout',
} as const;

/** The values of `--fail-on`. The policy schema has the same list, and a test compares both. */
export const failOn = {
  type: 'string',
  value: '<severity>',
  choices: ['critical', 'high', 'medium', 'low', 'never'],
  summary: 'what blocks',
} as const;

/** `--osv-scanner`, of every command that scans. */
export const osvScanner = {
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

const zizmor = {
  type: 'string',
  value: '<path>',
  path: 'file',
  summary: 'a zizmor, a scanner of workflows, to run as it is',
} as const;

/** `--repository`, of every command that reads issues. */
export const repository = {
  type: 'string',
  value: '<owner/name>',
  summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
} as const;

/** What every command takes that scans a directory. */
export const scanning = {
  policy,
  'osv-scanner': osvScanner,
  fsrt,
  zizmor,
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

/** What every command takes that can compare with a base. */
export const comparing = {
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

/** The directory to scan. */
export const dir = { name: 'dir', path: 'directory' } as const satisfies Operand;

/** The policy file to look at. */
export const file = { name: 'file', path: 'file' } as const satisfies Operand;
