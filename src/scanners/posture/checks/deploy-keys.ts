import { broken, kept, some, whenSeen } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Deploy keys read only. */
export const deployKeys: PostureCheck = {
  id: 'posture-deploy-keys',
  asks: 'Deploy keys read only',
  title: 'Deploy keys may write',
  severity: 'medium',
  severityReason: 'Needs the key, which lies on a machine and has no second factor.',
  confidence: 'high',
  cwe: ['CWE-732'],
  why: 'Whoever has such a key can push, past the rights of any person.',
  mend: 'Replace it by a key that reads only, or by a GitHub App.',
  page: 'settings/keys',
  references: [
    'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
  ],
  sameAs: {},
  judge: ({ deployKeys }) =>
    whenSeen(deployKeys, (keys) => {
      const names = keys.filter(({ writes }) => writes).map(({ title }) => title);
      if (names.length > 0) return broken(`${some(names)} may write`);
      return kept(keys.length === 0 ? 'there is no deploy key' : 'all of them read only');
    }),
};
