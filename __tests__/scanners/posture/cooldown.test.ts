import { expect, it } from '@jest/globals';
import { cooldownDays } from '../../../src/scanners/posture/cooldown.js';

const dependabot = (...updates: readonly string[]): number | null =>
  cooldownDays('.github/dependabot.yml', `version: 2\nupdates:\n${updates.join('')}`);
const update = (more = ''): string => `  - package-ecosystem: npm\n${more}`;
const cooldown = (days: number): string => `    cooldown: { default-days: ${days} }\n`;

it('takes the shortest wait of all that Dependabot proposes', () => {
  expect(dependabot(update(cooldown(14)), update(cooldown(7)))).toBe(7);
});

it('counts three days where Dependabot is told nothing', () => {
  expect(dependabot(update(cooldown(14)), update())).toBe(3);
});

it('passes over what proposes only updates for security', () => {
  const security = update('    open-pull-requests-limit: 0\n');
  expect(dependabot(security, update(cooldown(10)))).toBe(10);
  expect(dependabot(security)).toBe(Number.POSITIVE_INFINITY);
});

it('knows nothing of a file that is no YAML, or has no updates', () => {
  expect(cooldownDays('.github/dependabot.yml', 'a: [')).toBeNull();
  expect(cooldownDays('.github/dependabot.yml', 'version: 2')).toBeNull();
});

it.each([
  ['{"minimumReleaseAge": "2 weeks"}', 14],
  ['{"minimumReleaseAge": "1 month", "x": {"minimumReleaseAge": "5 days"}}', 5],
  ['{}', null],
])('reads of Renovate %s', (text, days) => {
  expect(cooldownDays('renovate.json', text)).toBe(days);
});
