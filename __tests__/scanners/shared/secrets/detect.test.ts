import { describe, expect, it, test } from '@jest/globals';
import { detect } from '../../../../src/scanners/shared/secrets/detect.js';
import { LOOK_ALIKES } from '../../secrets/corpus/look-alikes.js';
import { Draw } from '../../secrets/corpus/random.js';
import { planted } from '../../secrets/corpus/planted.js';
import { backtrackingOf } from '../../../../src/scanners/code/regex/backtracking.js';
import { DETECTORS } from '../../../../src/scanners/shared/secrets/detectors/index.js';

const corpus = planted();

describe('planted secrets', () => {
  const found = corpus.map((secret) => ({
    ...secret,
    hits: detect(secret.text, secret.path).filter(
      ({ value }) => value.includes(secret.value) || secret.value.includes(value),
    ),
  }));

  test('are of at least 60 kinds', () => {
    expect(new Set(corpus.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(60);
  });

  test('at least 95 of 100 are found', () => {
    const missed = found
      .filter(({ hits }) => hits.length === 0)
      .map(({ kind, path }) => `${kind} in ${path}`);
    expect({ missed, enough: missed.length <= 0.05 * corpus.length }).toEqual({ missed: [], enough: true });
  });

  test('are called what they are, and found once', () => {
    const wrong = found
      .filter(({ hits }) => hits.length > 0)
      .map(({ kind, hits }) => [kind, ...hits.map(({ detector }) => detector.kind)])
      .filter(([kind, ...kinds]) => kinds.length !== 1 || kinds[0] !== kind);
    expect(wrong).toEqual([]);
  });
});

describe('look-alikes', () => {
  test('there are at least 60', () => {
    expect(LOOK_ALIKES.length).toBeGreaterThanOrEqual(60);
  });

  test('none of them is found', () => {
    const found = LOOK_ALIKES.flatMap(({ path, text }) =>
      detect(text, path).map(({ detector }) => [detector.kind, path, text]),
    );
    expect(found).toEqual([]);
  });
});

test('lines and columns count from one, also where several secrets share a line', () => {
  const [first, second] = corpus.filter(
    ({ kind }) => kind === 'npm-token' || kind === 'github-personal-token',
  );
  const [a = '', b = ''] = [first?.value, second?.value];
  const hits = detect(`\n\n  x('${a}', '${b}')\r\n\n${a}\n`, 'a.ts');
  expect(hits.map(({ line, column, endLine }) => [line, column, endLine])).toEqual([
    [3, 6, 3],
    [3, 6 + a.length + 4, 3],
    [5, 1, 5],
  ]);
});

describe('a text that nobody meant to be read', () => {
  // Counts are taken for "any number of": what is held up for long is held up for ever then.
  it.each(DETECTORS.map(({ kind, pattern }) => [kind, pattern] as const))(
    'cannot hold up the search for %s',
    (_, { source, flags }) => {
      const unbounded = source.replace(/\{\d+,\d{2,}\}/gu, '+');
      expect(backtrackingOf(unbounded, flags.replace('y', ''))?.growth).not.toBe('exponential');
    },
  );

  it('such as a key that never ends', () => {
    const begin = '-----BEGIN PRIVATE KEY-----';
    expect(detect(`${begin}\n${' '.repeat(90_000)}`, 'key.pem')).toEqual([]);
  });
});

describe('a private key whose lines are quoted is found', () => {
  const draw = new Draw(3);
  const lines = [
    '-----BEGIN RSA PRIVATE KEY-----',
    ...[1, 2, 3].map(() => draw.base64(64)),
    '-----END RSA PRIVATE KEY-----',
  ];
  test.each([
    ['in a mail', lines.map((line) => `> ${line}`).join('\n')],
    ['in a comment', lines.map((line) => ` * ${line}`).join('\n')],
    ['in a list', `[\n${lines.map((line) => `  '${line}',`).join('\n')}\n].join('\\n')`],
  ])('%s', (_, text) => {
    expect(detect(text, 'a.txt').map(({ detector }) => detector.kind)).toEqual(['private-key']);
  });
});
