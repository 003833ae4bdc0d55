// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { ForgeRule } from '../rule.js';
import { adminScope } from './admin-scope.js';
import { apiRouteScopes } from './api-route-scopes.js';
import { appManaged } from './app-managed.js';
import { broadScope } from './broad-scope.js';
import { cleartextEgress } from './cleartext-egress.js';
import { cleartextRemote } from './cleartext-remote.js';
import { deprecated } from './deprecated.js';
import { impersonationScope } from './impersonation-scope.js';
import { literalSecret } from './literal-secret.js';
import { missingFunction } from './missing-function.js';
import { oauthTokenInUrl } from './oauth-token-in-url.js';
import { remoteStorage } from './remote-storage.js';
import { runtime } from './runtime.js';
import { stringEgress } from './string-egress.js';
import { undeclaredData } from './undeclared-data.js';
import { unknownScope } from './unknown-scope.js';
import { unneededScope } from './unneeded-scope.js';
import { unsafeScripts } from './unsafe-scripts.js';
import { unsafeStyles } from './unsafe-styles.js';
import { unusedFunction } from './unused-function.js';
import { webtriggerDynamic } from './webtrigger-dynamic.js';
import { wildcardContent } from './wildcard-content.js';
import { wildcardEgress } from './wildcard-egress.js';

/** Every rule about manifests, one file each, by id. */
export const FORGE_RULES: readonly ForgeRule[] = [
  adminScope,
  apiRouteScopes,
  appManaged,
  broadScope,
  cleartextEgress,
  cleartextRemote,
  deprecated,
  impersonationScope,
  literalSecret,
  missingFunction,
  oauthTokenInUrl,
  remoteStorage,
  runtime,
  stringEgress,
  undeclaredData,
  unknownScope,
  unneededScope,
  unsafeScripts,
  unsafeStyles,
  unusedFunction,
  webtriggerDynamic,
  wildcardContent,
  wildcardEgress,
];
