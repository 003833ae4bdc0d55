import { describe, expect, it } from '@jest/globals';
import { placed, subjectOf, toObservations, valueKey } from '../../../src/scanners/secrets/findings.js';
import type { Hit } from '../../../src/scanners/shared/secrets/detect.js';
import type { Detector } from '../../../src/scanners/shared/secrets/detectors/detector.js';

/** A secret that a provider issued, or one with what a test says of its detector. */
function hit(value: string, more: Partial<Detector> = {}, context = ''): Hit {
  const detector: Detector = {
    ...{ kind: 'acme-token', name: 'Acme token', severity: 'critical', keywords: ['acme_'], before: [0] },
    ...{ pattern: /acme_/y, shown: 'acme_', made: 'issued' },
    ...more,
  };
  return { detector, value, context, line: 3, column: 5, endLine: 3, around: [] };
}

const CHOSEN = { kind: 'password', made: 'chosen', shown: '', severity: 'high' } as const;

function observed(one: Hit, path = 'src/a.ts', commit: string | null = null) {
  const [observation] = toObservations([placed(one, path, commit)]);
  if (observation === undefined) throw new Error('there is none');
  return observation;
}

describe('by what a secret is known again', () => {
  it('is its value, whatever blanks and line ends are in it, and of that a few digits', () => {
    expect(subjectOf(hit('one'))).toMatch(/^acme-token:[0-9a-f]{6}$/u);
    expect(subjectOf(hit('o\\nn\n e'))).toBe(subjectOf(hit('one')));
    expect(subjectOf(hit('two'))).not.toBe(subjectOf(hit('one')));
    expect(valueKey(hit('o ne'))).toBe(valueKey(hit('one')));
  });

  it('is its name where somebody chose it, since a guess could be confirmed', () => {
    expect(subjectOf(hit('one', CHOSEN, 'DB_Password'))).toBe('password:db_password');
    expect(observed(hit('one', CHOSEN, 'a')).cause).toBeUndefined();
    expect(observed(hit('one')).cause).toBe(subjectOf(hit('one')));
  });

  it('is a number besides where a file has several of one name', () => {
    const all = [
      ...['one', 'two', 'one'].map((value) => placed(hit(value, CHOSEN, 'p'), 'a', null)),
      placed(hit('two', CHOSEN, 'p'), 'b', null),
    ];
    const subjects = toObservations(all).map(({ subject }) => subject);
    expect(subjects).toEqual(['password:p', 'password:p #2', 'password:p', 'password:p']);
  });
});

describe('how sure a secret is', () => {
  const checked = (right: boolean) => ({ checksum: () => right });
  it.each<readonly [string, Hit, string, string]>([
    ['one of a provider', hit('v'), 'src/a.ts', 'high'],
    ['one of a provider in a test', hit('v'), '__tests__/a.test.ts', 'high'],
    ['one by its name', hit('v', { byName: true }), 'src/a.ts', 'high'],
    ['one by its name in a test', hit('v', { byName: true }), '__tests__/a.test.ts', 'low'],
    ['one of a general form in a test', hit('v', { general: true }), '__tests__/a.test.ts', 'low'],
    ['one of a detector that is less sure', hit('v', { confidence: 'medium' }), 'src/a.ts', 'medium'],
    ['one with a right checksum', hit('v', checked(true)), 'src/a.ts', 'high'],
    ['one with a wrong checksum', hit('v', checked(false)), 'src/a.ts', 'low'],
  ])('%s', (_, one, path, confidence) => {
    expect(observed(one, path).confidence).toBe(confidence);
  });

  it('is said of one that nobody issued', () => {
    expect(observed(hit('v', checked(false))).description).toContain('checksum is wrong');
    expect(observed(hit('v', checked(true))).description).toContain('can use it');
  });
});

describe('what is said of a secret', () => {
  it('is nothing of its value', () => {
    const said = JSON.stringify(observed(hit('acme_0123456789abcdef')));
    expect(said).not.toContain('0123456789');
    expect(observed(hit('v')).title).toBe('Acme token (acme_…)');
    expect(observed(hit('v', CHOSEN)).title).toBe('Acme token');
  });

  it('names the commit where only the history has it, and how to take it out', () => {
    const { title, description, fix } = observed(hit('v'), 'a', '0123456789abcdef');
    expect(title).toBe('Acme token (acme_…), in commit 0123456 only');
    expect(description).toContain('A later commit removed the line');
    expect(fix).toContain('force-push');
    expect(observed(hit('v')).description).toContain('Removing the line is not enough');
    expect(observed(hit('v')).fix).not.toContain('force-push');
  });

  it('is more careful where the severity is', () => {
    expect(observed(hit('v', { severity: 'high' })).description).toContain('may be able to use it');
    expect(observed(hit('v')).rating.word).toBe('critical');
  });
});
