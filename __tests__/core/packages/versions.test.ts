import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Affected,
  compareVersions,
  isAffected,
  lowestFix,
  type RangeEvent,
} from '../../../src/core/packages/versions.js';

/** The order of two versions as a sign. */
function order(ecosystem: string, a: string, b: string): number | null {
  const result = compareVersions(ecosystem, a, b);
  return result === null ? null : Math.sign(result);
}

function affected(...events: RangeEvent[]): Affected[] {
  return [{ ranges: [{ type: 'SEMVER', events }], versions: [] }];
}

describe('compareVersions', () => {
  it.each([
    ['npm', ['1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-beta.2', '1.0.0-beta.11', '1.0.0', '1.0.1', '1.10.0']],
    ['crates.io', ['0.1.9', '0.1.10', '1.0.0-rc.1', '1.0.0']],
    ['Go', ['v0.0.0-20190101000000-abcdefabcdef', '0.0.1', 'v1.2.0', '1.20.1']],
    ['PyPI', ['1.0.dev1', '1.0a1', '1.0rc1', '1.0', '1.0.post1', '1.1', '2022.5.18', '1!0.1']],
    [
      'Maven',
      ['1-alpha-1', '1-beta', '1-m2', '1-rc1', '1-SNAPSHOT', '1', '1-sp', '1-abc', '1-1', '1.1', '29.0-jre'],
    ],
    ['RubyGems', ['1.0.a10', '1.0.b1', '1.0', '1.0.1', '1.9', '1.10', '3.0.0.rc1', '3.0.0']],
    ['NuGet', ['1.0.0-Alpha', '1.0.0-beta', '1.0.0', '1.0.0.1', '1.0.1', '4.3.10']],
    [
      'Packagist',
      ['1.0.0-dev', '1.0.0-alpha2', '1.0.0-beta1', '1.0.0-RC1', 'v1.0.0', '1.0.0-p1', '1.0.1', 'v5.4.31'],
    ],
    ['Pub', ['1.0.0-dev', '1.0.0', '1.0.0+1', '1.0.0+2', '1.0.1']],
    ['Hackage', ['1.0', '1.0.0', '1.0.1', '1.10']],
    ['CRAN', ['0.9-1', '0.9-10', '1.0']],
  ])('orders the versions of %s', (ecosystem, versions) => {
    for (const [index, lower] of versions.entries()) {
      for (const higher of versions.slice(index + 1)) {
        expect([lower, higher, order(ecosystem, lower, higher)]).toEqual([lower, higher, -1]);
        expect([higher, lower, order(ecosystem, higher, lower)]).toEqual([higher, lower, 1]);
      }
    }
  });

  it.each([
    ['npm', '1.2.3', 'v1.2.3'],
    ['npm', '1.2', '1.2.0'],
    ['npm', '1.0.0', '1.0.0+build'],
    ['Go', '2.0.0+incompatible', '2.0.0'],
    ['PyPI', '1.0', '1.0.0'],
    ['PyPI', '1.0rc1', '1.0-RC.1'],
    ['Maven', '1', '1.0.0.Final'],
    ['Maven', '1.0.0.CR1', '1-rc-1'],
    ['Maven', '1-ga', '1.RELEASE'],
    ['Maven', '1.0.01', '1.0.1'],
    ['RubyGems', '1.0', '1'],
    ['NuGet', '1.0', '1.0.0.0'],
    ['NuGet', '1.0.0-RC', '1.0.0-rc'],
    ['Packagist', 'v1.0', '1.0.0.0'],
    ['Packagist', '1.0a2', '1.0.0-alpha.2'],
  ])('%s: %s is %s', (ecosystem, a, b) => {
    expect(order(ecosystem, a, b)).toBe(0);
  });

  it.each([
    ['npm', 'not a version', '1.0.0'],
    ['PyPI', '1.0', 'x'],
    ['Packagist', 'dev-master', '1.0.0'],
    ['Hackage', '1.0-a', '1.0'],
    ['Debian', '1.0-1', '1.0-2'],
    ['', '1.0.0', '1.0.0'],
  ])('does not compare what it has no rule for (%s: %s, %s)', (ecosystem, a, b) => {
    expect(order(ecosystem, a, b)).toBeNull();
  });

  it('takes an ecosystem with a suffix for what it is', () => {
    expect(order('Packagist:https://packages.example', '1.0.0', '1.0.1')).toBe(-1);
  });

  it('is an order for any Maven version', () => {
    const part = fc.constantFrom(
      '1',
      '0',
      '10',
      '.',
      '-',
      'alpha',
      'rc',
      'final',
      'x',
      'sp',
      'a1',
      '.0',
      '-0',
    );
    const version = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(order('Maven', a, b)).toBe(0 - (order('Maven', b, a) ?? Number.NaN));
        const sorted = [a, b, c].sort((x, y) => compareVersions('Maven', x, y) ?? 0);
        expect(order('Maven', sorted[0] ?? '', sorted[2] ?? '')).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('isAffected', () => {
  it('goes by the events, in whatever order they stand', () => {
    const advisory = affected(
      { fixed: '2.1.3' },
      { introduced: '2.0.0' },
      { fixed: '1.2.6' },
      { introduced: '0' },
    );
    expect(
      ['0.0.1', '1.2.5', '2.0.0', '2.1.2'].map((version) => isAffected('npm', version, advisory)),
    ).toEqual([true, true, true, true]);
    expect(
      ['1.2.6', '1.9.0', '2.1.3', '3.0.0'].map((version) => isAffected('npm', version, advisory)),
    ).toEqual([false, false, false, false]);
  });

  it('includes the last affected version', () => {
    const advisory = affected({ introduced: '1.0.0' }, { last_affected: '1.0.0' });
    expect(isAffected('npm', '1.0.0', advisory)).toBe(true);
    expect(isAffected('npm', '1.0.1', advisory)).toBe(false);
  });

  it('takes versions that are listed, however they are spelled', () => {
    const advisory = [{ ranges: [], versions: ['3.2', '4.0rc1'] }];
    expect(isAffected('PyPI', '3.2.0', advisory)).toBe(true);
    expect(isAffected('PyPI', '4.0.0rc1', advisory)).toBe(true);
    expect(isAffected('PyPI', '3.2.1', advisory)).toBe(false);
  });

  it('says nothing by commits, and counts what it can not place as affected', () => {
    const git: Affected[] = [{ ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }], versions: [] }];
    expect(isAffected('npm', '1.0.0', git)).toBe(false);
    expect(isAffected('npm', 'latest', affected({ introduced: '1.0.0' }, { fixed: '2.0.0' }))).toBe(true);
  });
});

describe('lowestFix', () => {
  it('stays on the branch that has a fix of its own', () => {
    const advisory = affected(
      { introduced: '0' },
      { fixed: '1.2.6' },
      { introduced: '2.0.0' },
      { fixed: '2.1.3' },
    );
    expect(lowestFix('npm', '1.2.5', [advisory])).toBe('1.2.6');
    expect(lowestFix('npm', '2.0.0', [advisory])).toBe('2.1.3');
  });

  it('fixes all advisories at once', () => {
    const first = affected({ introduced: '0' }, { fixed: '4.17.19' });
    const second = affected({ introduced: '0' }, { fixed: '4.17.21' });
    const third = affected({ introduced: '4.17.20' }, { fixed: '4.17.22' });
    expect(lowestFix('npm', '4.17.15', [first, second])).toBe('4.17.21');
    expect(lowestFix('npm', '4.17.15', [first, second, third])).toBe('4.17.22');
  });

  it('takes a prerelease only where there is nothing else', () => {
    const beta = affected({ introduced: '0' }, { fixed: '2.0.0-beta.1' });
    const stable = affected(
      { introduced: '0' },
      { fixed: '1.0.1' },
      { introduced: '2.0.0-alpha' },
      { fixed: '2.0.0-beta.1' },
    );
    expect(lowestFix('npm', '1.0.0', [beta])).toBe('2.0.0-beta.1');
    expect(lowestFix('npm', '1.0.0', [beta, affected({ introduced: '0' }, { fixed: '3.0.0' })])).toBe(
      '3.0.0',
    );
    expect(lowestFix('npm', '2.0.0-alpha.3', [stable])).toBe('2.0.0-beta.1');
  });

  it('is null where no version fixes it', () => {
    const open = affected({ introduced: '0' });
    expect(lowestFix('npm', '1.0.0', [open])).toBeNull();
    expect(lowestFix('npm', '1.0.0', [open, affected({ introduced: '0' }, { fixed: '1.0.1' })])).toBeNull();
    expect(lowestFix('npm', '1.0.0', [affected({ introduced: '0' }, { last_affected: '1.0.0' })])).toBeNull();
    expect(lowestFix('Alpine', '1.0.0', [affected({ introduced: '0' }, { fixed: '1.0.1' })])).toBeNull();
  });

  const numbers = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((parts) => parts.join('.'));
  const version = fc.tuple(numbers, fc.constantFrom('', '', '', '-rc.1')).map((parts) => parts.join(''));
  const event = fc.oneof(
    version.map((introduced): RangeEvent => ({ introduced })),
    version.map((fixed): RangeEvent => ({ fixed })),
    version.map((last): RangeEvent => ({ last_affected: last })),
    fc.constant<RangeEvent>({ introduced: '0' }),
  );
  const advisory = fc
    .record({
      events: fc.array(event, { minLength: 1, maxLength: 4 }),
      versions: fc.array(version, { maxLength: 2 }),
    })
    .map(({ events, versions }): Affected[] => [{ ranges: [{ type: 'SEMVER', events }], versions }]);
  const advisories = fc.array(advisory, { minLength: 1, maxLength: 4 });

  it('is never affected, and never below the current version', () => {
    fc.assert(
      fc.property(version, advisories, (current, all) => {
        const fix = lowestFix('npm', current, all);
        if (fix === null) return;
        expect(all.some((one) => isAffected('npm', fix, one))).toBe(false);
        expect(order('npm', fix, current)).toBe(1);
      }),
    );
  });

  it('does not depend on the order of advisories or events', () => {
    fc.assert(
      fc.property(version, advisories, (current, all) => {
        const turned = all
          .map((one) =>
            one.map(({ ranges, versions }) => ({
              versions,
              ranges: ranges.map((range) => ({ ...range, events: [...range.events].reverse() })),
            })),
          )
          .reverse();
        expect(lowestFix('npm', current, turned)).toBe(lowestFix('npm', current, all));
      }),
    );
  });

  it('has no lower fix that is no prerelease', () => {
    fc.assert(
      fc.property(version, advisories, (current, all) => {
        const fix = lowestFix('npm', current, all);
        const fixes = all
          .flat()
          .flatMap(({ ranges }) =>
            ranges.flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? [])),
          );
        const better = fixes.filter(
          (one) =>
            !one.includes('-') &&
            order('npm', one, current) === 1 &&
            (fix === null || order('npm', one, fix) === -1),
        );
        expect(better.every((one) => all.some((advice) => isAffected('npm', one, advice)))).toBe(true);
      }),
    );
  });
});
