import { broken, kept, some } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** Dependabot or Renovate proposes updates. */
export const updateTool: PostureCheck = {
  id: 'posture-update-tool',
  asks: 'Dependabot or Renovate proposes updates',
  title: 'Nothing proposes updates',
  severity: 'medium',
  severityReason: 'Fixes arrive when somebody remembers; meanwhile known weaknesses stay.',
  confidence: 'high',
  cwe: ['CWE-1395'],
  why: 'A tool that proposes updates makes a fix a matter of one review.',
  mend: 'Add .github/dependabot.yml, or Renovate.',
  page: '',
  references: [
    'https://docs.github.com/en/code-security/dependabot/dependabot-version-updates/configuring-dependabot-version-updates',
  ],
  sameAs: { scorecard: 'Dependency-Update-Tool' },
  judge: ({ files, updateChanges }) => {
    if (files.updates.length === 0) return broken('there is no configuration of Dependabot or Renovate');
    const changes = updateChanges.seen ? updateChanges.value : [];
    const when = new Map(changes.map(({ path, at }) => [path, `, last changed on ${at.slice(0, 10)}`]));
    return kept(some(files.updates.map(({ path }) => `${path}${when.get(path) ?? ''}`)));
  },
};
