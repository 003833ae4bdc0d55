import { describe, expect, it } from '@jest/globals';
import { groupsOf, type Grouping } from '../../../src/core/fix/groups.js';
import { finding, packageAt } from '../../fixtures/builders.js';

const at = (id: string, name: string, upgrade: string, version = '1.0.0') =>
  finding({ id, package: packageAt({ name, version, upgrade, fixedVersion: '2.0.0' }) });
const findings = [
  at('00000000000000a1', 'a', 'npm install a@2.0.0'),
  at('00000000000000a2', 'a', 'pnpm update a', '0.9.0'),
  at('00000000000000b1', 'b', 'yarn up b@2.0.0'),
];

const commands = (grouping: Grouping): string[][] =>
  groupsOf(findings, grouping).map(({ steps }) => steps.map(({ command }) => command));

describe('what is kept or dropped together', () => {
  it('is the whole plan, what a package needs, or each command', () => {
    expect(commands('all')).toEqual([['npm install a@2.0.0', 'pnpm update a', 'yarn up b@2.0.0']]);
    expect(commands('per-package')).toEqual([['npm install a@2.0.0', 'pnpm update a'], ['yarn up b@2.0.0']]);
    expect(commands('smallest')).toEqual([['npm install a@2.0.0'], ['pnpm update a'], ['yarn up b@2.0.0']]);
  });

  it('is named after its packages, each once', () => {
    expect(groupsOf(findings, 'all')[0]?.packages).toEqual(['a', 'b']);
    expect(groupsOf(findings, 'per-package').map(({ packages }) => packages)).toEqual([['a'], ['b']]);
  });

  it.each(['all', 'per-package', 'smallest'] as const)('is nothing by %s without a command', (grouping) => {
    expect(groupsOf([finding({ package: packageAt({ fixedVersion: null }) })], grouping)).toEqual([]);
  });
});
