// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { Loader } from './command.js';

/** Every command by its name; what one needs is loaded when it is called. */
export const LOADERS: readonly Loader[] = [
  { name: 'scan', load: async () => (await import('./commands/scan.js')).scan },
  { name: 'init', load: async () => (await import('./commands/init.js')).init },
  { name: 'demo', load: async () => (await import('./commands/demo.js')).demo },
  { name: 'policy check', load: async () => (await import('./commands/policy-check.js')).policyCheck },
  { name: 'policy show', load: async () => (await import('./commands/policy-show.js')).policyShow },
  { name: 'explain', load: async () => (await import('./commands/explain.js')).explain },
  { name: 'plan', load: async () => (await import('./commands/plan.js')).plan },
  { name: 'posture', load: async () => (await import('./commands/posture.js')).posture },
  { name: 'statement', load: async () => (await import('./commands/statement.js')).statement },
  { name: 'statement init', load: async () => (await import('./commands/statement-init.js')).statementInit },
  { name: 'activity', load: async () => (await import('./commands/activity.js')).activity },
  { name: 'evidence', load: async () => (await import('./commands/evidence.js')).evidence },
  { name: 'fleet', load: async () => (await import('./commands/fleet.js')).fleet },
  { name: 'verify', load: async () => (await import('./commands/verify.js')).verify },
  { name: 'badge', load: async () => (await import('./commands/badge.js')).badge },
  { name: 'baseline', load: async () => (await import('./commands/baseline.js')).baseline },
  { name: 'completion', load: async () => (await import('./commands/completion.js')).completion },
  { name: 'fix', load: async () => (await import('./commands/fix.js')).fix },
  { name: 'sbom', load: async () => (await import('./commands/sbom.js')).sbom },
];
