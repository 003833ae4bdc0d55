import { broken, isOverAYearAgo, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Secrets of workflows are renewed every year. */
export const secretAge: PostureCheck = {
  id: 'posture-secret-age',
  asks: 'Secrets of workflows are renewed every year',
  title: 'Secrets of workflows are older than a year',
  severity: 'low',
  severityReason:
    'Needs that an old copy leaked somewhere (AC:H); every year adds people and machines that had it.',
  confidence: 'high',
  cwe: ['CWE-324'],
  why: 'A secret that is never renewed is known to everybody who ever had it.',
  mend: 'Issue it anew where it comes from, and set it in Settings, Secrets and variables. Better: sign in by OpenID Connect, without a secret.',
  page: 'settings/secrets/actions',
  references: ['https://docs.github.com/en/actions/concepts/security/secrets'],
  sameAs: {},
  judge: ({ secrets, asOf }) =>
    whenSeen(secrets, (all) => {
      const old = all.filter(({ setAt }) => isOverAYearAgo(setAt, asOf));
      if (old.length > 0)
        return broken(some(old.map(({ name, setAt }) => `${name} (set on ${setAt.slice(0, 10)})`)));
      return kept(all.length === 0 ? 'there is none' : 'all were set within a year');
    }),
};
