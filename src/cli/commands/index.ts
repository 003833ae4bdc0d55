// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { Command } from '../command.js';

/** Every command, in the order of the help; what one needs is loaded when it is called. */
export const COMMANDS: readonly Command[] = [
  {
    name: 'scan',
    summary: 'scan a directory, print the verdict and the findings',
    operands: [{ name: 'dir', path: 'directory' }],
    options: {
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
      format: {
        type: 'string',
        value: '<format>',
        choices: ['text', 'json', 'sarif', 'markdown', 'html'],
        summary: 'how the report is written; default: text',
      },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
      fsrt: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is",
      },
      zizmor: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'a zizmor, a scanner of workflows, to run as it is',
      },
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
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
    },
    examples: [{ call: 'fixby scan --base origin/main', does: 'what this branch is about to introduce' }],
    run: async (call, commands) => (await import('./scan.js')).scan.run(call, commands),
  },
  {
    name: 'init',
    summary: 'scan, and write the workflows, policy, forms and owners it takes',
    operands: [{ name: 'dir', path: 'directory' }],
    options: {
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
      until: {
        type: 'string',
        value: '<date>',
        summary: 'with --start baseline: last day of the waivers; default: in 90 days',
      },
      reason: { type: 'string', value: '<text>', summary: 'with --start baseline: why they are accepted' },
      posture: {
        type: 'boolean',
        summary: "look at the repository's settings on GitHub: who can merge, has access",
      },
      action: {
        type: 'string',
        value: '<pin>',
        summary: 'the Fixby of the workflows, OWNER/fixby@ and the full SHA of its commit',
      },
      branch: {
        type: 'string',
        value: '<name>',
        summary: 'the default branch, where the clone does not tell',
      },
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
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
      'osv-database': {
        type: 'string',
        value: '<dir>',
        path: 'directory',
        summary: 'scan offline with a local OSV database',
      },
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
    },
    examples: [
      { call: 'fixby init', does: 'asks before it writes anything, and shows what changes' },
      { call: 'fixby init --dry-run', does: 'prints all of it, and writes nothing' },
      { call: 'fixby init --check', does: 'whether the files are those of this version' },
    ],
    run: async (call, commands) => (await import('./init.js')).init.run(call, commands),
  },
  {
    name: 'demo',
    summary: 'the whole main job on a bundled sample app, or on Forge apps',
    operands: [{ name: 'part', choices: ['forge'] }],
    options: {
      answer: {
        type: 'string',
        value: '<which>',
        choices: ['real', 'recorded'],
        summary: 'of an osv-scanner fetched or built now, or recorded before',
      },
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
    },
    examples: [
      { call: 'fixby demo', does: 'needs nothing but Node' },
      { call: 'fixby demo forge', does: 'a Forge app, its repair, and the pull request between them' },
    ],
    run: async (call, commands) => (await import('./demo.js')).demo.run(call, commands),
  },
  {
    name: 'policy check',
    summary: 'validate a policy file',
    operands: [{ name: 'file', path: 'file' }],
    options: {},
    examples: [{ call: 'fixby policy check', does: 'the .github/fixby.yml of this repository' }],
    run: async (call, commands) => (await import('./policy-check.js')).policyCheck.run(call, commands),
  },
  {
    name: 'policy show',
    summary: 'print the policy in force, and where each value comes from',
    operands: [{ name: 'file', path: 'file' }],
    options: {
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
    },
    examples: [
      { call: 'fixby policy show', does: 'the .github/fixby.yml of this repository, or the defaults' },
    ],
    run: async (call, commands) => (await import('./policy-show.js')).policyShow.run(call, commands),
  },
  {
    name: 'explain',
    summary: 'why a finding has its severity and due date, and whether it blocks',
    operands: [
      { name: 'finding', required: true },
      { name: 'dir', path: 'directory' },
    ],
    options: {
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
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
      fsrt: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is",
      },
      zizmor: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'a zizmor, a scanner of workflows, to run as it is',
      },
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
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
    },
    examples: [
      {
        call: 'fixby explain GHSA-35jh-r3h4-6jhm',
        does: 'by an id that fixby scan lists: of an advisory, or of a finding',
      },
      {
        call: 'fixby explain lodash',
        does: 'by package; also by file, by src/db.ts:42, or by words of the title',
      },
    ],
    run: async (call, commands) => (await import('./explain.js')).explain.run(call, commands),
  },
  {
    name: 'plan',
    summary: 'what a scan of the default branch would do to the issues; only reads',
    operands: [{ name: 'dir', path: 'directory' }],
    options: {
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
      fsrt: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is",
      },
      zizmor: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'a zizmor, a scanner of workflows, to run as it is',
      },
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
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
      repository: {
        type: 'string',
        value: '<owner/name>',
        summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
      },
    },
    examples: [{ call: 'fixby plan --repository acme/app', does: 'reads with the token in GITHUB_TOKEN' }],
    run: async (call, commands) => (await import('./plan.js')).plan.run(call, commands),
  },
  {
    name: 'posture',
    summary: "whether the repository's settings on GitHub protect it; only reads",
    operands: [],
    options: {
      format: {
        type: 'string',
        value: '<format>',
        choices: ['text', 'json', 'markdown'],
        summary: 'how the report is written; default: text',
      },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
      repository: {
        type: 'string',
        value: '<owner/name>',
        summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
    },
    examples: [
      {
        call: 'fixby posture --format markdown',
        does: 'every check, with the token in GITHUB_TOKEN or GH_TOKEN; one of an administrator sees most',
      },
    ],
    run: async (call, commands) => (await import('./posture.js')).posture.run(call, commands),
  },
  {
    name: 'activity',
    summary: 'abnormal behaviour of clients, in access logs and exports',
    operands: [{ name: 'files', required: true, many: true, path: 'file' }],
    options: {
      format: {
        type: 'string',
        value: '<format>',
        choices: ['text', 'json', 'markdown', 'html'],
        summary: 'how the report is written; default: text',
      },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
      'fail-on': {
        type: 'string',
        value: '<severity>',
        choices: ['critical', 'high', 'medium', 'low', 'never'],
        summary: 'what blocks',
      },
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
    },
    examples: [
      { call: 'fixby activity access.log access.log.*.gz', does: 'plain and packed logs, as one' },
      { call: 'kubectl logs ingress | fixby activity -', does: 'a log from stdin' },
    ],
    run: async (call, commands) => (await import('./activity.js')).activity.run(call, commands),
  },
  {
    name: 'evidence',
    summary: 'for an auditor: every finding of a period, and how often was scanned',
    operands: [],
    options: {
      since: { type: 'string', value: '<date>', required: true, summary: 'first day of the period' },
      until: { type: 'string', value: '<date>', summary: 'last day of the period; default: today' },
      format: {
        type: 'string',
        value: '<format>',
        choices: ['markdown', 'csv', 'json'],
        summary: 'how the report is written; default: markdown',
      },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      workflow: {
        type: 'string',
        value: '<file>',
        summary: 'the workflow that scans; default: the one on the dashboard',
      },
      repository: {
        type: 'string',
        value: '<owner/name>',
        summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
    },
    examples: [
      {
        call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
        does: 'reads with the token in GITHUB_TOKEN',
      },
    ],
    run: async (call, commands) => (await import('./evidence.js')).evidence.run(call, commands),
  },
  {
    name: 'badge',
    summary: 'a badge of what is open, from the issues',
    operands: [],
    options: {
      format: {
        type: 'string',
        value: '<format>',
        choices: ['json', 'svg'],
        summary: 'an image, or what shields.io reads; default: json',
      },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      repository: {
        type: 'string',
        value: '<owner/name>',
        summary: 'on GitHub; default: GITHUB_REPOSITORY, or the remote origin',
      },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
    },
    examples: [{ call: 'fixby badge --format svg', does: 'reads with the token in GITHUB_TOKEN' }],
    run: async (call, commands) => (await import('./badge.js')).badge.run(call, commands),
  },
  {
    name: 'baseline',
    summary: 'print the policy with a waiver for everything that is open today',
    operands: [{ name: 'dir', path: 'directory' }],
    options: {
      until: {
        type: 'string',
        value: '<date>',
        required: true,
        summary: 'last day on which the waivers count, within a year',
      },
      reason: {
        type: 'string',
        value: '<text>',
        required: true,
        summary: 'why everything is accepted until then',
      },
      'approved-by': { type: 'string', value: '<who>', summary: 'who accepts it' },
      output: { type: 'string', value: '<file>', path: 'file', summary: 'write there instead of to stdout' },
      policy: {
        type: 'string',
        value: '<file>',
        path: 'file',
        summary: 'a policy file other than .github/fixby.yml',
      },
      'osv-scanner': {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'an osv-scanner to use as it is',
      },
      fsrt: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: "an FSRT, Atlassian's scanner of Forge apps, to run as it is",
      },
      zizmor: {
        type: 'string',
        value: '<path>',
        path: 'file',
        summary: 'a zizmor, a scanner of workflows, to run as it is',
      },
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
      'as-of': { type: 'string', value: '<time>', summary: 'an RFC 3339 time that stands for now' },
    },
    examples: [
      {
        call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
        does: 'then only what is new blocks',
      },
    ],
    run: async (call, commands) => (await import('./baseline.js')).baseline.run(call, commands),
  },
  {
    name: 'completion',
    summary: 'print what completes commands and options in a shell',
    operands: [{ name: 'shell', choices: ['bash', 'zsh', 'fish'], required: true }],
    options: {},
    examples: [
      {
        call: 'eval "$(fixby completion bash)"',
        does: 'in ~/.bashrc; for fish: fixby completion fish | source',
      },
    ],
    run: async (call, commands) => (await import('./completion.js')).completion.run(call, commands),
  },
];
