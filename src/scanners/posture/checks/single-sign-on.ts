import { informed, kept, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Members sign in through one provider. */
export const singleSignOn: PostureCheck = {
  id: 'posture-single-sign-on',
  asks: 'Members sign in through one provider',
  title: 'Members sign in through one provider',
  severity: 'low',
  severityReason: 'Told for information; it is never a finding.',
  confidence: 'high',
  cwe: [],
  why: 'With single sign-on, access ends for everything when somebody leaves.',
  mend: 'Organization settings, Authentication security: set up SAML single sign-on.',
  page: 'settings/security',
  pageOf: 'organization',
  references: [
    'https://docs.github.com/en/organizations/managing-saml-single-sign-on-for-your-organization/about-identity-and-access-management-with-saml-single-sign-on',
  ],
  sameAs: {},
  judge: ({ singleSignOn }) =>
    whenSeen(singleSignOn, (on) =>
      on ? kept('the organization has a provider') : informed('the organization has no provider'),
    ),
};
