import type { AppRule } from '../app.js';
import { actionVerb } from './action-verb.js';
import { atlassianCredentials } from './atlassian-credentials.js';
import { permissionCheck } from './permission-check.js';
import { secretLeaves } from './secret-leaves.js';
import { sharedState } from './shared-state.js';
import { uncheckedAsApp } from './unchecked-as-app.js';
import { userDataInLogs } from './user-data-in-logs.js';
import { webtriggerAuthentication } from './webtrigger-authentication.js';
import { webtriggerHtml } from './webtrigger-html.js';

/** The rules about an app's code that need its manifest. */
export const APP_RULES: readonly AppRule[] = [
  actionVerb,
  atlassianCredentials,
  permissionCheck,
  secretLeaves,
  sharedState,
  uncheckedAsApp,
  userDataInLogs,
  webtriggerAuthentication,
  webtriggerHtml,
];
