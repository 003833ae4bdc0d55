import { broken, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** The organization requires two factors. */
export const twoFactor: PostureCheck = {
  id: 'posture-two-factor',
  asks: 'The organization requires two factors',
  title: 'Two factors are not required',
  severity: 'high',
  severityReason: 'One password is enough to act as a member.',
  confidence: 'high',
  cwe: ['CWE-308'],
  why: 'Passwords are guessed, reused and phished. A second factor stops most of that.',
  mend: 'Organization settings, Authentication security: require two-factor authentication.',
  page: 'settings/security',
  pageOf: 'organization',
  references: [
    'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization/requiring-two-factor-authentication-in-your-organization',
  ],
  sameAs: {},
  judge: ({ twoFactor }) =>
    whenSeen(twoFactor, (required) =>
      required ? kept('it is required of all members') : broken('it is not required'),
    ),
};
