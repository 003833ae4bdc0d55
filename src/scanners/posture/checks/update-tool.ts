import { broken, isOverAYearAgo, kept, some } from '../judgement.js';
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
  judge: ({ files, updateChanges, asOf }) => {
    if (files.updates.length === 0) return broken('there is no configuration of Dependabot or Renovate');
    const at = new Map(updateChanges.seen ? updateChanges.value.map((one) => [one.path, one.at]) : []);
    return kept(some(files.updates.map(({ path }) => `${path}, ${changed(at.get(path), asOf)}`)));
  },
};

/**
 * When the configuration was last changed. Not to change for long is no fault, but the tool passes
 * over a package manager that came since and is not named there.
 */
function changed(at: string | undefined, asOf: string): string {
  if (at === undefined) return 'its last change is not visible';
  const day = `last changed on ${at.slice(0, 10)}`;
  return isOverAYearAgo(at, asOf)
    ? `${day}, over a year ago: see whether it names every package manager in use`
    : day;
}
