// Written by scripts/registries.js: npm run build and npm run docs do so.

import type { SecurityPromise } from '../promise.js';
import { abnormalBehaviour } from './abnormal-behaviour.js';
import { access } from './access.js';
import { bugBounty } from './bug-bounty.js';
import { caiq } from './caiq.js';
import { fixTimes } from './fix-times.js';
import { hosting } from './hosting.js';
import { incidentContact } from './incident-contact.js';
import { privacyPolicy } from './privacy-policy.js';
import { requirements } from './requirements.js';
import { scanning } from './scanning.js';
import { severityLevels } from './severity-levels.js';

/** Every promise of the statement, one file each, by id. */
export const PROMISES: readonly SecurityPromise[] = [
  abnormalBehaviour,
  access,
  bugBounty,
  caiq,
  fixTimes,
  hosting,
  incidentContact,
  privacyPolicy,
  requirements,
  scanning,
  severityLevels,
];
