import { broken, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Few people administer the repository. */
export const admins: PostureCheck = {
  id: 'posture-admins',
  asks: 'Few people administer the repository',
  title: 'Many people administer the repository',
  severity: 'low',
  severityReason: 'Each such account, once stolen, can switch off every protection (PR:H).',
  confidence: 'high',
  cwe: ['CWE-269'],
  why: 'Administrators can change what all other checks here look at.',
  mend: 'Give the role "maintain" or "write" to whoever does not need more.',
  page: 'settings/access',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization',
  ],
  sameAs: { allstar: 'administrators' },
  judge: ({ people }) =>
    whenSeen(people, (all) => {
      const names = all.filter(({ admin }) => admin).map(({ login }) => login);
      return names.length > MOST
        ? broken(`${names.length} may: ${some(names)}`)
        : kept(`${names.length} may: ${some(names)}`);
    }),
};

/** Maximum number of administrators: enough for holidays, few enough to know them all. */
const MOST = 5;
