import { describe, expect, it } from '@jest/globals';
import { publicResult } from '../../../src/core/findings/disclosure.js';
import type { Finding } from '../../../src/core/findings/finding.js';
import { annotations } from '../../../src/report/annotations/annotations.js';
import { renderComment } from '../../../src/report/comment/comment.js';
import { renderSummary } from '../../../src/report/comment/summary.js';
import { renderTerminal } from '../../../src/report/terminal/terminal.js';
import { headline } from '../../../src/report/text/headline.js';
import { blockedBy, finding, location, result } from '../../fixtures/builders.js';

const context = { marker: '', runUrl: null, repositoryUrl: 'https://github.com/acme/app' };

/** A weakness in the code at a place of its own. */
function weakness(id: string, path: string, overrides: Partial<Finding> = {}): Finding {
  const { origin = 'existing' } = overrides;
  return finding({
    id,
    source: 'code',
    rule: `rule-${id}`,
    aliases: [],
    title: `Weakness ${id}`,
    package: null,
    locations: [location({ path, package: null, origin })],
    ...overrides,
    origin,
  });
}

/** Everything that the readers of a public repository get to see. */
function published(findings: readonly Finding[], overrides = {}): string {
  const shown = publicResult(result({ findings, ...overrides }), 'https://github.com/acme/app/security');
  return [
    renderComment(shown, context),
    renderSummary(shown, context),
    renderTerminal(shown, { colour: false, columns: 120 }),
    JSON.stringify(annotations(shown)),
    headline(shown),
  ].join('\n');
}

describe('what everybody may read', () => {
  const old = weakness('00000000000000c1', 'src/old.js');
  const brought = weakness('00000000000000c2', 'src/new.js', { origin: 'introduced' });

  it('counts a weakness that was there before, and says where it is to be seen', () => {
    const text = published([old]);
    expect(text).not.toContain('src/old.js');
    expect(text).not.toContain('Weakness 00000000000000c1');
    expect(text).toContain('1 confidential finding is not shown in public');
    expect(text).toContain('https://github.com/acme/app/security');
  });

  it('has what a pull request brings, only at the places where it brings it', () => {
    const both = {
      ...brought,
      locations: [
        location({ path: 'src/new.js', package: null, origin: 'introduced' }),
        location({ path: 'src/before.js', package: null, origin: 'existing' }),
      ],
    };
    const text = published([both]);
    expect(text).toContain('src/new.js');
    expect(text).not.toContain('src/before.js');
  });

  it('has every finding in dependencies: lockfile and advisory are public', () => {
    expect(published([finding({ origin: 'existing' })])).toContain('lodash');
  });

  it('shows no weakness at all where the base is unknown, since then everything counts as introduced', () => {
    const comparison = { head: 'a'.repeat(40), base: null, baseUnknown: 'it is gone', compares: true };
    expect(published([brought], { comparison })).not.toContain('src/new.js');
  });

  it('is blocked by what it does not show, without saying what that is', () => {
    const text = published([old], { decision: 'block', reasons: [blockedBy(old)] });
    expect(text).toContain('Blocked: 1 confidential finding that was here before');
    expect(text).not.toContain('Weakness 00000000000000c1');
  });
});
