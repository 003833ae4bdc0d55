import { ownersIn } from '../../../core/ledger/codeowners.js';
import { broken, kept, whenAny } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Code owners have to agree to changes of the policy. */
export const policyProtected: PostureCheck = {
  id: 'posture-policy-protected',
  asks: 'Code owners have to agree to changes of the policy',
  title: 'The policy of this gate is not protected',
  severity: 'medium',
  severityReason: 'Needs an account that may approve; whoever loosens the policy decides what blocks.',
  confidence: 'high',
  cwe: ['CWE-862'],
  why: "The policy and its waivers decide what may be merged. The base's policy judges a pull request, so a loosened one counts from its merge on.",
  mend: 'Name owners of .github/fixby.yml in CODEOWNERS, and require reviews by code owners.',
  page: 'settings/rules',
  references: [
    'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
  ],
  sameAs: {},
  judge: ({ files, guards }) => {
    const owned = files.codeowners !== null && ownersIn(files.codeowners.text)(files.policyPath).length > 0;
    if (!owned) return broken(`CODEOWNERS names nobody for ${files.policyPath}`);
    return whenAny(
      guards.map(({ codeOwnerReviews }) => codeOwnerReviews),
      Boolean,
      kept('its owners have to review it'),
      broken('it has owners, and no rule requires their review'),
    );
  },
};
