import { broken, informed, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** People outside the organization cannot write. */
export const outsideCollaborators: PostureCheck = {
  id: 'posture-outside-collaborators',
  asks: 'People outside the organization cannot write',
  title: 'People outside the organization may write',
  severity: 'medium',
  severityReason:
    'Needs one of those accounts, to which the rules of the organization do not apply; high where one of them is an administrator.',
  confidence: 'high',
  cwe: ['CWE-269'],
  why: 'What the organization requires of its members (two factors, single sign-on, leaving) does not hold for outside collaborators.',
  mend: 'Make them members, or give them read access.',
  page: 'settings/access',
  references: [
    'https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-outside-collaborators/adding-outside-collaborators-to-repositories-in-your-organization',
  ],
  sameAs: { allstar: 'outside collaborators' },
  judge: ({ outsiders, repository }) => {
    if (!repository.organization)
      return informed('the repository belongs to a person: everybody else is outside');
    return whenSeen(outsiders, (all) => {
      const admins = all.filter(({ admin }) => admin).map(({ login }) => login);
      if (admins.length > 0) return broken(`${some(admins)} may administer it`, { severity: 'high' });
      const writers = all.filter(({ writes }) => writes).map(({ login }) => login);
      return writers.length > 0
        ? broken(`${some(writers)} may write`)
        : kept(all.length === 0 ? 'there is none' : `${all.length} may read`);
    });
  },
};
