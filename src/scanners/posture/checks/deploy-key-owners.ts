import type { PostureFacts } from '../../../core/posture/facts.js';
import { broken, kept, some, whenSeen, type Judgement } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Every deploy key has an owner with access. */
export const deployKeyOwners: PostureCheck = {
  id: 'posture-deploy-key-owners',
  asks: 'Every deploy key has an owner with access',
  title: 'Deploy keys have no owner',
  severity: 'medium',
  severityReason: 'Nobody answers for the key, nor revokes it when it leaks.',
  confidence: 'high',
  cwe: ['CWE-284'],
  why: 'A key stays when whoever added it has left. Nobody then knows where it lies.',
  mend: 'Delete the key, and let somebody with access add a new one where it is needed.',
  page: 'settings/keys',
  references: [
    'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/managing-deploy-keys',
  ],
  sameAs: {},
  judge: judge,
};

function judge({ deployKeys, people }: PostureFacts): Judgement {
  return whenSeen(deployKeys, (keys) => {
    const unknown = keys.filter(({ addedBy }) => addedBy === null).map(({ title }) => title);
    if (unknown.length > 0) return broken(`GitHub no longer knows who added ${some(unknown)}`);
    if (keys.length === 0) return kept('there is no deploy key');
    return whenSeen(people, (all) => {
      const logins = new Set(all.map(({ login }) => login.toLowerCase()));
      const left = keys.filter(({ addedBy }) => !logins.has((addedBy ?? '').toLowerCase()));
      return left.length > 0
        ? broken(
            `${some(left.map(({ title, addedBy }) => `${title} by ${addedBy ?? ''}`))}, without access now`,
          )
        : kept('whoever added them has access');
    });
  });
}
