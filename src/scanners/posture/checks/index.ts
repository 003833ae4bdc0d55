// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { PostureCheck } from '../check.js';
import { actionsApprove } from './actions-approve.js';
import { admins } from './admins.js';
import { allowedActions } from './allowed-actions.js';
import { artifactRetention } from './artifact-retention.js';
import { bypass } from './bypass.js';
import { codeOwnerReviews } from './code-owner-reviews.js';
import { codeowners } from './codeowners.js';
import { deletion } from './deletion.js';
import { dependabotAlerts } from './dependabot-alerts.js';
import { deployKeyOwners } from './deploy-key-owners.js';
import { deployKeys } from './deploy-keys.js';
import { environmentReviewers } from './environment-reviewers.js';
import { forcePushes } from './force-pushes.js';
import { linearHistory } from './linear-history.js';
import { outsideCollaborators } from './outside-collaborators.js';
import { policyProtected } from './policy-protected.js';
import { privacyPolicy } from './privacy-policy.js';
import { privateReporting } from './private-reporting.js';
import { pushProtection } from './push-protection.js';
import { requiredCheck } from './required-check.js';
import { requiredReviews } from './required-reviews.js';
import { secretAge } from './secret-age.js';
import { secretScanning } from './secret-scanning.js';
import { securityPolicy } from './security-policy.js';
import { sharedAccounts } from './shared-accounts.js';
import { signedCommits } from './signed-commits.js';
import { singleSignOn } from './single-sign-on.js';
import { staleReviews } from './stale-reviews.js';
import { twoFactor } from './two-factor.js';
import { updateCooldown } from './update-cooldown.js';
import { updateTool } from './update-tool.js';
import { webhooks } from './webhooks.js';
import { workflowToken } from './workflow-token.js';

/** Every check of the posture, one file each, by id. */
export const POSTURE_CHECKS: readonly PostureCheck[] = [
  actionsApprove,
  admins,
  allowedActions,
  artifactRetention,
  bypass,
  codeOwnerReviews,
  codeowners,
  deletion,
  dependabotAlerts,
  deployKeyOwners,
  deployKeys,
  environmentReviewers,
  forcePushes,
  linearHistory,
  outsideCollaborators,
  policyProtected,
  privacyPolicy,
  privateReporting,
  pushProtection,
  requiredCheck,
  requiredReviews,
  secretAge,
  secretScanning,
  securityPolicy,
  sharedAccounts,
  signedCommits,
  singleSignOn,
  staleReviews,
  twoFactor,
  updateCooldown,
  updateTool,
  webhooks,
  workflowToken,
];
