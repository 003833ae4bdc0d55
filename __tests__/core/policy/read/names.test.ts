import { expect, it } from '@jest/globals';
import { containerName, subjectName } from '../../../../src/core/policy/read/names.js';

it.each<readonly [readonly PropertyKey[], string]>([
  [[], 'the policy'],
  [['gate'], 'gate'],
  [['sla', 'days'], 'sla.days'],
  [['waivers', 0], 'a waiver'],
  [['waivers', 0, 'match'], 'the match of a waiver'],
  [['severity', 'overrides', 2], 'an override'],
  [['severity', 'overrides', 2, 'match'], 'the match of an override'],
  [['scan', 'code', 'exclude', 1], 'an entry of scan.code.exclude'],
])('%j is called: %s', (path, name) => {
  expect(containerName(path)).toBe(name);
});

it('a key is named with what it stands in, an entry as itself', () => {
  expect(subjectName(['waivers', 0, 'match', 'path'])).toBe('"path" in the match of a waiver');
  expect(subjectName(['version'])).toBe('"version" in the policy');
  expect(subjectName(['scan', 'sarif', 0])).toBe('An entry of scan.sarif');
  expect(subjectName(['apps'], 'the answers')).toBe('"apps" in the answers');
});
