// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { WorkflowRule } from '../rule.js';
import { allSecrets } from './all-secrets.js';
import { alwaysTrueCondition } from './always-true-condition.js';
import { botCheck } from './bot-check.js';
import { cachePoisoning } from './cache-poisoning.js';
import { dependabotNoCooldown } from './dependabot-no-cooldown.js';
import { environmentInjection } from './environment-injection.js';
import { excessivePermissions } from './excessive-permissions.js';
import { inheritedSecrets } from './inherited-secrets.js';
import { insecureCommands } from './insecure-commands.js';
import { persistedCredentials } from './persisted-credentials.js';
import { privilegedTrigger } from './privileged-trigger.js';
import { scriptInjection } from './script-injection.js';
import { selfHostedRunner } from './self-hosted-runner.js';
import { substringCheck } from './substring-check.js';
import { unpinnedAction } from './unpinned-action.js';
import { untrustedCheckout } from './untrusted-checkout.js';

/** Every rule about workflows, one file each, by id. */
export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  allSecrets,
  alwaysTrueCondition,
  botCheck,
  cachePoisoning,
  dependabotNoCooldown,
  environmentInjection,
  excessivePermissions,
  inheritedSecrets,
  insecureCommands,
  persistedCredentials,
  privilegedTrigger,
  scriptInjection,
  selfHostedRunner,
  substringCheck,
  unpinnedAction,
  untrustedCheckout,
];
