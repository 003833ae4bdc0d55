import { command, type Command } from './command.js';
import {
  badgeOptions,
  baselineOptions,
  demoOptions,
  evidenceOptions,
  explainOptions,
  noOptions,
  planOptions,
  policyShowOptions,
  scanOptions,
} from './known-options.js';

/**
 * All commands, in the order of the help. To add one, write a file in `commands/` and an entry
 * here; help, completion and option checks follow from it.
 */
export const COMMANDS: readonly Command[] = [
  command({
    name: 'scan',
    summary: 'scan a directory, print the verdict and the findings',
    usage: ['[dir]'],
    options: scanOptions,
    example: { call: 'fixby scan --base origin/main', does: 'what this branch is about to introduce' },
    run: async (call) => (await import('./commands/scan.js')).scan(call),
  }),
  command({
    name: 'demo',
    summary: 'the whole main job on a bundled sample app, or on Forge apps',
    usage: ['[forge]'],
    options: demoOptions,
    example: { call: 'fixby demo', does: 'needs nothing but Node' },
    run: async (call) => (await import('./commands/demo.js')).demo(call),
  }),
  command({
    name: 'policy check',
    summary: 'validate a policy file',
    usage: ['[file]'],
    options: noOptions,
    example: { call: 'fixby policy check', does: 'the .github/fixby.yml of this repository' },
    run: async (call) => (await import('./commands/policy.js')).policyCheck(call),
  }),
  command({
    name: 'policy show',
    summary: 'print the policy in force, and where each value comes from',
    usage: ['[file]'],
    options: policyShowOptions,
    example: { call: 'fixby policy show', does: 'the .github/fixby.yml of this repository, or the defaults' },
    run: async (call) => (await import('./commands/policy.js')).policyShow(call),
  }),
  command({
    name: 'explain',
    summary: 'why a finding has its severity and due date, and whether it blocks',
    usage: ['<id>', '[dir]'],
    options: explainOptions,
    example: { call: 'fixby explain GHSA-35jh-r3h4-6jhm', does: 'by the id of an advisory, or of a finding' },
    run: async (call) => (await import('./commands/explain.js')).explain(call),
  }),
  command({
    name: 'plan',
    summary: 'what a scan of the default branch would do to the issues; only reads',
    usage: ['[dir]'],
    options: planOptions,
    example: { call: 'fixby plan --repository acme/app', does: 'reads with the token in GITHUB_TOKEN' },
    run: async (call) => (await import('./commands/plan.js')).plan(call),
  }),
  command({
    name: 'evidence',
    summary: 'for an auditor: every finding of a period, and how often was scanned',
    usage: [],
    options: evidenceOptions,
    example: {
      call: 'fixby evidence --since 2026-01-01 --format csv --output evidence.csv',
      does: 'reads with the token in GITHUB_TOKEN',
    },
    run: async (call) => (await import('./commands/evidence.js')).evidence(call),
  }),
  command({
    name: 'badge',
    summary: 'a badge of what is open, from the issues',
    usage: [],
    options: badgeOptions,
    example: { call: 'fixby badge --format svg', does: 'reads with the token in GITHUB_TOKEN' },
    run: async (call) => (await import('./commands/badge.js')).badge(call),
  }),
  command({
    name: 'baseline',
    summary: 'print the policy with a waiver for everything that is open today',
    usage: ['[dir]'],
    options: baselineOptions,
    example: {
      call: 'fixby baseline --until 2027-01-31 --reason "Adopted with an old code base"',
      does: 'then only what is new blocks',
    },
    run: async (call) => (await import('./commands/baseline.js')).baseline(call),
  }),
  command({
    name: 'completion',
    summary: 'print what completes commands and options in a shell',
    usage: ['bash|zsh|fish'],
    options: noOptions,
    example: {
      call: 'eval "$(fixby completion bash)"',
      does: 'in ~/.bashrc; for fish: fixby completion fish | source',
    },
    run: async (call) => (await import('./commands/completion.js')).completion(call, COMMANDS),
  }),
];
