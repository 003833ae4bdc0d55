import { describe, expect, it } from '@jest/globals';
import { DEFAULT_POLICY, type Policy } from '../../../src/core/policy/policy.js';
import { explainFinding, findingsNamed, suggestionsFor } from '../../../src/report/terminal/explain.js';
import { blockedBy, finding, location, packageAt, result } from '../../fixtures/builders.js';

const high = finding({ severity: 'high', score: 7.5 });
const gate = (changes: Partial<Policy['gate']>): Policy => ({
  ...DEFAULT_POLICY,
  gate: { ...DEFAULT_POLICY.gate, ...changes },
});

describe('explain', () => {
  it('finds a finding by its own id and by any id of its advisory, whatever the letter case', () => {
    const all = result({ findings: [high] });
    for (const id of [high.id, 'GHSA-jf85-cpcp-j695', 'ghsa-JF85-CPCP-J695', 'cve-2019-10744'])
      expect(findingsNamed(all, id)).toEqual([high]);
    expect(findingsNamed(all, 'CVE-2019-1')).toEqual([]);
  });

  it('finds findings by package, place, words of the title and the beginning of an id', () => {
    const all = result({ findings: [high] });
    for (const name of [
      'lodash',
      'NPM/lodash',
      'lodash@4.17.15',
      'package-lock.json:1204',
      'package-lock.json',
    ])
      expect([name, findingsNamed(all, name)]).toEqual([name, [high]]);
    for (const name of ['prototype pollution', high.id.slice(0, 12)])
      expect([name, findingsNamed(all, name)]).toEqual([name, [high]]);
    expect(findingsNamed(all, 'express')).toEqual([]);
    expect(findingsNamed(all, '')).toEqual([]);
  });

  it('prefers the package of that name to words in other titles', () => {
    const other = finding({
      id: 'ffffffffffffffff',
      title: 'Beside lodash',
      package: packageAt({ name: 'qs' }),
    });
    expect(findingsNamed(result({ findings: [other, high] }), 'lodash')).toEqual([high]);
  });

  it('suggests what may have been meant', () => {
    const all = result({ findings: [high] });
    expect(suggestionsFor(all, 'lodahs')).toEqual(['lodash']);
    expect(suggestionsFor(all, 'GHSA-jf85')).toEqual(['GHSA-jf85-cpcp-j695']);
    expect(suggestionsFor(all, 'quite something else')).toEqual([]);
  });

  it('says what is wrong in particular, but for advisories, which are behind their links', () => {
    const own = finding({ package: null, description: '`a/b@v1` is a tag.\n\nA tag moves.' });
    expect(explainFinding(own, result({ findings: [own] }), DEFAULT_POLICY)).toContain(
      '  what      `a/b@v1` is a tag.\n  what      A tag moves.\n',
    );
    const advisory = finding({ description: 'pages of text' });
    expect(explainFinding(advisory, result({ findings: [advisory] }), DEFAULT_POLICY)).not.toContain('pages');
  });

  it('says why a finding blocks', () => {
    const critical = finding();
    const blocked = result({ decision: 'block', findings: [critical], reasons: [blockedBy(critical)] });
    expect(explainFinding(critical, blocked, DEFAULT_POLICY)).toContain(
      '  gate      blocks: Prototype Pollution in lodash is critical; the gate fails on critical\n',
    );
  });

  const dev = finding({ package: packageAt({ dev: true }) });
  it.each([
    [high, DEFAULT_POLICY, 'high is below gate.fail-on, which is critical'],
    [finding(), gate({ 'fail-on': 'never' }), 'gate.fail-on is never'],
    [
      finding({ origin: 'existing' }),
      gate({ scope: 'introduced' }),
      'it was there before, and gate.scope is introduced',
    ],
    [
      dev,
      gate({ 'dev-dependencies': 'ignore' }),
      'only development needs it, and gate.dev-dependencies is ignore',
    ],
  ])('says what lets a finding through (%#)', (one, policy, words) => {
    const text = explainFinding(one, result({ findings: [one] }), policy);
    expect(text).toContain(`  gate      does not block: ${words}\n`);
  });

  it('has the command for every place, each once', () => {
    const [old, older] = [packageAt(), packageAt({ version: '3.0.0', upgrade: 'npm update lodash' })];
    const one = finding({
      locations: [
        location({ package: old }),
        location({ line: 7, package: old }),
        location({ line: 9, package: older }),
      ],
    });
    const text = explainFinding(one, result({ findings: [one] }), DEFAULT_POLICY);
    expect(text.match(/^ {2}fix .*$/gm)).toEqual([
      '  fix       npm install lodash@4.17.21',
      '  fix       npm update lodash',
    ]);
  });

  it('says that there is no fix', () => {
    const one = finding({ package: packageAt({ fixedVersion: null }) });
    expect(explainFinding(one, result({ findings: [one] }), DEFAULT_POLICY)).toContain(
      '  fix       no fix yet\n',
    );
  });
});
