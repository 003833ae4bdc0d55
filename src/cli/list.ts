import { command, type Command, type Operand } from './command.js';
import {
  badgeOptions,
  baselineOptions,
  demoOptions,
  evidenceOptions,
  explainOptions,
  initOptions,
  noOptions,
  planOptions,
  policyShowOptions,
  scanOptions,
  SHELLS,
} from './known-options.js';

const dir: Operand = { name: 'dir', path: 'directory' };
const file: Operand = { name: 'file', path: 'file' };

/**
 * Every command, in the order of the help. A new one is a file in `commands/`, which only a
 * call of it loads, and an entry here: help, completion and the check of what it is called with
 * come from it.
 */
export const COMMANDS: readonly Command[] = [
  command({
    name: 'scan',
    summary: 'scan a directory, print the verdict and the findings',
    operands: [dir],
    options: scanOptions,
    examples: [{ call: 'fixby scan --base origin/main', does: 'what this branch is about to introduce' }],
    run: async (call) => (await import('./commands/scan.js')).scan(call),
  }),
  command({
    name: 'init',
    summary: 'what day one looks like, then workflows, policy, forms, owners',
    operands: [dir],
    options: initOptions,
    examples: [
      { call: 'fixby init', does: 'asks before it writes anything, and shows what changes' },
      { call: 'fixby init --dry-run', does: 'prints all of it, and writes nothing' },
      { call: 'fixby init --check', does: 'whether the files are those of this version' },
    ],
    run: async (call) => (await import('./commands/init.js')).init(call),
  }),
  command({
    name: 'demo',
    summary: 'the whole main job on a bundled sample app, or on Forge apps',
    operands: [{ name: 'part', choices: ['forge'] }],
    options: demoOptions,
    examples: [
      { call: 'fixby demo', does: 'needs nothing but Node' },
      { call: 'fixby demo forge', does: 'a Forge app, its repair, and the pull request between them' },
    ],
    run: async (call) => (await import('./commands/demo.js')).demo(call),
  }),
  command({
    name: 'policy check',
    summary: 'validate a policy file',
    operands: [file],
    options: noOptions,
    examples: [{ call: 'fixby policy check', does: 'the .github/fixby.yml of this repository' }],
    run: async (call) => (await import('./commands/policy.js')).policyCheck(call),
  }),
  command({
    name: 'policy show',
    summary: 'print the policy in force, and where each value comes from',
    operands: [file],
    options: policyShowOptions,
    examples: [
      { call: 'fixby policy show', does: 'the .github/fixby.yml of this repository, or the defaults' },
    ],
    run: async (call) => (await import('./commands/policy.js')).policyShow(call),
  }),
  command({
    name: 'explain',
    summary: 'why a finding has its severity and due date, and whether it blocks',
    operands: [{ name: 'id', required: true }, dir],
    options: explainOptions,
    examples: [
      {
        call: 'fixby explain GHSA-35jh-r3h4-6jhm',
        does: 'by an id that fixby scan lists: of an advisory, or of a finding',
      },
    ],
    run: async (call) => (await import('./commands/explain.js')).explain(call),
  }),
  command({
    name: 'plan',
    summary: 'what a scan of the default branch would do to the issues; only reads',
    operands: [dir],
    options: planOptions,
    examples: [{ call: 'fixby plan --repository acme/app', does: 'reads with the token in GITHUB_TOKEN' }],
    run: async (call) => (await import('./commands/plan.js')).plan(call),
  }),
  command({
    name: 'evidence',
    summary: 'for an auditor: every finding of a period, and how often was scanned',
    operands: [],
    options: evidenceOptions,
    examples: [
      {
        call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
        does: 'reads with the token in GITHUB_TOKEN',
      },
    ],
    run: async (call) => (await import('./commands/evidence.js')).evidence(call),
  }),
  command({
    name: 'badge',
    summary: 'a badge of what is open, from the issues',
    operands: [],
    options: badgeOptions,
    examples: [{ call: 'fixby badge --format svg', does: 'reads with the token in GITHUB_TOKEN' }],
    run: async (call) => (await import('./commands/badge.js')).badge(call),
  }),
  command({
    name: 'baseline',
    summary: 'print the policy with a waiver for everything that is open today',
    operands: [dir],
    options: baselineOptions,
    examples: [
      {
        call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
        does: 'then only what is new blocks',
      },
    ],
    run: async (call) => (await import('./commands/baseline.js')).baseline(call),
  }),
  command({
    name: 'completion',
    summary: 'print what completes commands and options in a shell',
    operands: [{ name: 'shell', choices: SHELLS, required: true }],
    options: noOptions,
    examples: [
      {
        call: 'eval "$(fixby completion bash)"',
        does: 'in ~/.bashrc; for fish: fixby completion fish | source',
      },
    ],
    run: async (call) => (await import('./commands/completion.js')).completion(call, COMMANDS),
  }),
];
