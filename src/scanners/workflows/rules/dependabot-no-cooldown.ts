import type { Hit, WorkflowRule } from '../rule.js';
import { entryOf, get, items, textOf, type Entry, type YamlNode } from '../yaml/node.js';

/** Minimum age of a new version in days, before an update should be proposed. */
const LEAST_DAYS = 7;

/** Reports updates to versions that are too new for problems to have been noticed. */
export const dependabotNoCooldown: WorkflowRule = {
  id: 'dependabot-no-cooldown',
  title: 'New versions are taken within days',
  cwe: ['CWE-1357', 'CWE-829'],
  severity: 'low',
  severityReason:
    'Needs that a package is taken over and its update merged before anyone notices (AC:H); most malicious versions are found within a week. Updates for security are not delayed by a cooldown.',
  confidence: 'high',
  why: 'A malicious version is mostly found in its first days. Who waits a week does not meet it; without a word in the configuration Dependabot waits three days.',
  fix: {
    text: 'Let new versions be out for a week. Security updates come at once all the same.',
    before: '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly',
    after:
      '- package-ecosystem: npm\n  directory: /\n  schedule:\n    interval: weekly\n  cooldown:\n    default-days: 7',
  },
  references: [
    'https://docs.github.com/code-security/reference/supply-chain-security/dependabot-options-reference#cooldown-',
    'https://cwe.mitre.org/data/definitions/1357.html',
  ],
  dependabot: ({ root }) => items(get(root, 'updates')).flatMap(ofUpdate),
};

function ofUpdate(update: YamlNode): Hit[] {
  const ecosystem = textOf(get(update, 'package-ecosystem'));
  const where = [get(update, 'directory'), get(update, 'directories')].flatMap((node) =>
    items(node).map(textOf),
  );
  const key = [ecosystem, ...where].join(' ');
  // With a limit of 0 only security updates are made, for which there is no cooldown.
  if (textOf(get(update, 'open-pull-requests-limit')) === '0') return [];
  const cooldown = entryOf(update, 'cooldown');
  return cooldown === null ? [missing(update, ecosystem, key)] : short(cooldown, ecosystem, key);
}

function missing(update: YamlNode, ecosystem: string, key: string): Hit {
  return {
    source: update.source,
    offset: update.start,
    detail: `updates of ${ecosystem} have no cooldown`,
    key,
    fix: `Add\n\ncooldown:\n  default-days: ${LEAST_DAYS}`,
  };
}

function short({ key: at, value }: Entry, ecosystem: string, key: string): Hit[] {
  const days = entryOf(value, 'default-days');
  const count = days === null ? Number.NaN : Number(textOf(days.value));
  if (count >= LEAST_DAYS) return [];
  return [
    {
      source: at.source,
      offset: days === null ? at.start : days.key.start,
      detail: `updates of ${ecosystem} wait ${Number.isNaN(count) ? 'no fixed number of days' : `${count} days only`}`,
      key,
      fix: `Write default-days: ${LEAST_DAYS}`,
    },
  ];
}
