import type { PostureFacts } from '../../../core/posture/facts.js';
import { cooldownDays } from '../cooldown.js';
import { broken, informed, kept, some, type Judgement } from '../judgement.js';
import type { PostureCheck } from '../check.js';

/** New versions are a week old before they are proposed. */
export const updateCooldown: PostureCheck = {
  id: 'posture-update-cooldown',
  asks: 'New versions are a week old before they are proposed',
  title: 'New versions are proposed within days',
  severity: 'low',
  severityReason: 'Needs that a package is taken over and its update merged before anybody notices (AC:H).',
  confidence: 'high',
  cwe: ['CWE-1357', 'CWE-829'],
  why: 'Most malicious versions are found within a week. Updates for security do not wait for it.',
  mend: 'Dependabot: "cooldown: { default-days: 7 }" in every entry. Renovate: "minimumReleaseAge": "7 days".',
  page: '',
  references: [
    'https://docs.github.com/en/code-security/reference/supply-chain-security/dependabot-options-reference#cooldown-',
  ],
  sameAs: {},
  judge: judge,
};

const LEAST_DAYS = 7;

function judge({ files }: PostureFacts): Judgement {
  const found = files.updates.map(({ path, text }) => ({ path, days: cooldownDays(path, text) }));
  const short = found.filter(({ days }) => days === null || days < LEAST_DAYS);
  if (found.length === 0) return informed('nothing proposes updates');
  const words = ({ path, days }: (typeof found)[number]): string =>
    days === null ? `${path} cannot be read, or sets none` : `${path} ${waits(days)}`;
  const [first] = short;
  return first === undefined
    ? kept(some(found.map(words)))
    : broken(some(short.map(words)), { path: first.path });
}

function waits(days: number): string {
  return days === Number.POSITIVE_INFINITY ? 'proposes updates for security only' : `waits ${days} days`;
}
