import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseSlashCommand } from '../../../src/core/ledger/slash-command.js';
import { matches } from '../../../src/core/policy/match.js';
import { parsePolicy } from '../../../src/core/policy/read/parse.js';
import { waivePart } from '../../../src/report/issue/waive-part.js';
import { waiverLines } from '../../../src/report/text/waiver-lines.js';
import { finding, location } from '../../fixtures/builders.js';

describe('how to waive a finding', () => {
  it('is said for the policy and for a comment', () => {
    const words = waivePart([finding()], '.github/fixby.yml').toString();
    expect(words).toContain('Waive it in `.github/fixby.yml`');
    expect(words).toContain('rule: GHSA-jf85-cpcp-j695');
    expect(words).toContain(
      'whoever has the maintain or admin permission here comments `/fixby waive until YYYY-MM-DD <reason>`.',
    );
  });

  it('names a command that is understood once its blanks are filled in', () => {
    const words = waivePart([finding()], '.github/fixby.yml').toString();
    const command = /`(\/fixby [^`]*)`/u.exec(words)?.[1] ?? '';
    expect(parseSlashCommand(command.replace('YYYY-MM-DD', '2027-01-31'))).toMatchObject({ ok: true });
  });

  it('starts with what is not waived yet', () => {
    const waiver = { reason: 'r', approvedBy: null, expires: '2027-01-31' };
    const two = [finding({ waiver }), finding({ rule: 'GHSA-p6mc-m468-83gw' })];
    const words = waivePart(two, '.github/fixby.yml').toString();
    expect(words).toContain('rule: GHSA-p6mc-m468-83gw');
    expect(words).toContain('Each of them has a waiver of its own:');
  });

  it('in code is said for this finding alone, whatever its file is called', () => {
    const name = fc.stringMatching(/^[a-z[\](){}*?!+@|.,'-]{1,12}$/u);
    fc.assert(
      fc.property(name, (file) => {
        const text = waiverLines(inFiles([`src/${file}`]), '2027-01-31').join('\n');
        const parsed = parsePolicy(`version: 1\n${text}\n`, 'fixby.yml');
        if (!parsed.ok) throw new Error(parsed.errors.map(({ message }) => message).join());
        const [waiver] = parsed.policy.waivers;
        const facts = { ids: ['command-injection'], package: null, path: `src/${file}` };
        const { id } = inFiles([]);
        expect(waiver && matches(waiver.match, { ...facts, findingIds: [id] })).toBe(true);
        expect(waiver && matches(waiver.match, { ...facts, findingIds: ['00000000000000b2'] })).toBe(false);
      }),
    );
  });

  it('of a package is said for each lockfile, and covers no further one', () => {
    const locations = [location({ path: 'a/package-lock.json' }), location({ path: 'b/package-lock.json' })];
    const words = waiverLines(finding({ locations }), '2027-01-31').join('\n');
    expect(words).toContain('path: a/package-lock.json');
    expect(words).toContain('path: b/package-lock.json');
  });
});

function inFiles(paths: readonly string[]) {
  const locations = paths.map((path) => location({ path, package: null }));
  return finding({ source: 'code', rule: 'command-injection', package: null, locations });
}
