import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { excerptAt } from '../../../src/core/findings/excerpt.js';
import { fingerprint } from '../../../src/core/findings/fingerprint.js';
import { moveScore, pairsOf, type Mover } from '../../../src/core/findings/move-score.js';
import { LEAST, pairMoves, type Movement } from '../../../src/core/findings/moves.js';
import { traceOf } from '../../../src/core/findings/trace.js';

const FILE = [
  "import { db } from './db.js';",
  '',
  'export async function findUser(req, res) {',
  '  const name = req.query.name;',
  "  log.info('looking for a user');",
  '  const rows = await db.query("SELECT id, mail FROM users WHERE name = \'" + name + "\'");',
  '  if (rows.length === 0) return res.status(404).end();',
  '  res.json(rows[0]);',
  '}',
];

/** The finding in line `line` of a file. */
function mover(id: string, path: string, lines: readonly string[], line: number, kind = 'remote'): Mover {
  const column = Math.max(0, (lines[line - 1] ?? '').search(/\w+\.query/u)) + 1;
  const at = excerptAt(lines, line, column, null);
  const way = lines.filter((row) => row.includes('req.query'));
  const trace = traceOf({ sink: 'pg.Pool.query', source: kind, within: 'findUser', way, ...at });
  return { id, source: 'code', rule: 'sql-injection', path, trace, subject: null };
}

/** Pairs as a gate does, which is the stricter one. */
function pair(
  vanished: readonly Mover[],
  appeared: readonly Mover[],
  more: Partial<Movement> = {},
): Map<string, string> {
  return pairMoves({ vanished, appeared, others: [], renamed: new Map(), least: LEAST.gate, ...more });
}

/** The points of a pair, where each word says all that it can. */
function scoreOf(one: Mover, other: Mover): number {
  const [pair] = pairsOf([one], [other], () => 1);
  return pair === undefined ? NaN : moveScore(pair, new Map());
}

const before = mover('old', 'src/users.js', FILE, 6);
const replaced = (from: RegExp, to: string): string[] => FILE.map((line) => line.replace(from, to));

describe('a weakness that moved', () => {
  it.each([
    ['a renamed file', mover('new', 'src/people/find.js', FILE, 6)],
    ['a renamed function', mover('new', 'src/users.js', replaced(/findUser/u, 'loadUser'), 6)],
    ['a renamed variable', mover('new', 'src/users.js', replaced(/\bname\b(?! =)/gu, 'wanted'), 6)],
    ['a moved statement', mover('new', 'src/users.js', [...Array<string>(40).fill('// more'), ...FILE], 46)],
    [
      'an extracted function',
      mover(
        'new',
        'src/users.js',
        [
          'function rowsOf(name) {',
          '  return db.query("SELECT id, mail FROM users WHERE name = \'" + name + "\'");',
          '}',
          ...FILE,
        ],
        2,
      ),
    ],
    [
      'an extracted function, whose parameter has the data',
      mover(
        'new',
        'src/users.js',
        ['function rowsOf(name) {', `  return ${FILE[5]?.slice(21)}`, '}'],
        2,
        'parameter',
      ),
    ],
    [
      'a callback that runs later',
      mover(
        'new',
        'src/users.js',
        [
          'const later = (...all) => process.nextTick(() => db.query(...all));',
          'later("SELECT id, mail FROM users WHERE name = \'" + req.query.name + "\'");',
        ],
        1,
      ),
    ],
    ['a renamed file and variable', mover('new', 'lib/users.js', replaced(/\bname\b(?! =)/gu, 'wanted'), 6)],
  ])('is paired: %s', (_, now) => {
    expect(pair([before], [now])).toEqual(new Map([['new', 'old']]));
  });

  it.each([
    [
      'another statement in the same file',
      mover(
        'new',
        'src/users.js',
        ['const day = body.day;', 'await pool.query(`DELETE FROM visits WHERE day = ${day}`);'],
        2,
      ),
    ],
    [
      'another statement, in a callback that runs later',
      mover(
        'new',
        'src/users.js',
        [
          'const later = (...all) => process.nextTick(() => db.query(...all));',
          "later('DELETE FROM visits WHERE day = ' + req.query.day);",
        ],
        1,
      ),
    ],
    [
      'another statement in another file',
      mover('new', 'src/orders.js', ['db.query("SELECT total FROM orders WHERE id = " + req.body.id);'], 1),
    ],
    ['another rule', { ...mover('new', 'src/people.js', FILE, 6), rule: 'xss' }],
    ['another kind of source', mover('new', 'src/users.js', FILE, 6, 'argument')],
  ])('is not taken for %s', (_, now) => {
    expect(pair([before], [now], { least: LEAST.ledger }).size).toBe(0);
  });

  it('is another one with another key in its expression, though all else there is the same', () => {
    const lines = (key: string) => replaced(/db\.query\(.*/u, `db.query({ ${key}: name });`);
    const at = (id: string, key: string) => mover(id, 'src/users.js', lines(key), 6);
    const [old, now] = [at('old', 'where'), at('new', 'raw')];
    expect(now.trace?.form).toBe(old.trace?.form);
    expect(scoreOf(old, now)).toBeLessThan(scoreOf(old, at('same', 'where')) - 4);
  });

  it('is another one where expressions without words have other shapes, whatever is around', () => {
    const lines = (write: string) => [...FILE.slice(0, 6), write, ...FILE.slice(6)];
    const at = (id: string, write: string): Mover => {
      const { trace, ...rest } = mover(id, 'src/all.js', lines(write), 7);
      const wordless = trace && { ...trace, own: [], names: [], sink: '' };
      return { ...rest, trace: wordless };
    };
    expect(pair([at('old', '  all[key] = a;')], [at('new', '  all[key] = a;')]).size).toBe(1);
    expect(pair([at('old', '  all[key] = a;')], [at('new', '  all[key][a] = all[a] || key;')]).size).toBe(0);
  });

  it('is another one where data of a parameter comes from elsewhere now', () => {
    const [inner, outer] = (['parameter', 'remote'] as const).map((kind) =>
      mover(kind, 'src/users.js', FILE, 6, kind),
    );
    if (inner === undefined || outer === undefined) throw new Error('no findings');
    expect(pair([outer], [inner]).size).toBe(1);
    expect(pair([inner], [outer], { least: LEAST.ledger }).size).toBe(0);
  });

  it('without a trace is only found in a file that was renamed', () => {
    const bare = { ...before, trace: null, subject: 'job build' };
    const now = { ...bare, id: 'new', path: 'src/b.js' };
    expect(pair([bare], [now], { renamed: new Map([['src/users.js', 'src/b.js']]) }).size).toBe(1);
    expect(pair([bare], [now]).size).toBe(0);
  });

  it('tells from fingerprints alone that a file was renamed', () => {
    const subjects = ['build | checkout', 'build | setup', 'test | checkout'];
    const at = (path: string, subject: string, known: boolean): Mover => ({
      id: fingerprint('workflows', 'unpinned', path, subject),
      source: 'workflows',
      rule: 'unpinned',
      path,
      trace: null,
      subject: known ? subject : null,
    });
    const old = subjects.map((subject) => at('ci.yml', subject, false));
    const now = subjects.map((subject) => at('build.yml', subject, true));
    expect(pair(old, now).size).toBe(3);
    expect(pair(old.slice(0, 1), now.slice(0, 1), { least: LEAST.ledger }).size).toBe(0);
  });

  it('is in no renamed file where most of its file went elsewhere', () => {
    const at = (path: string, subject: string, known: boolean): Mover => ({
      id: fingerprint('workflows', 'unpinned', path, subject),
      ...{ source: 'workflows', rule: 'unpinned', path, trace: null },
      subject: known ? subject : null,
    });
    const now = ['a', 'b', 'c'].map((subject) => at('build.yml', subject, true));
    const old = (count: number) =>
      Array.from('abcdefgh')
        .slice(0, count)
        .map((one) => at('ci.yml', one, false));
    expect(pair(old(6), now).size).toBe(3);
    expect(pair(old(7), now).size).toBe(0);
  });

  it('is told by the lines around a short expression in many copies, once all names are others', () => {
    const copies = ['profile', 'order', 'invoice', 'ticket'].map((one) => (names: string) => [
      `app.get('/${one}', (${names}) => {`,
      `  if (!known(${names}.session)) return;`,
      `  db.query(${names});`,
      '});',
    ]);
    const at = (name: string) =>
      copies.map((lines, index) => mover(`${name}${index}`, 'src/users.js', lines(name), 3));
    expect(pair(at('a'), at('b').reverse())).toEqual(new Map([0, 1, 2, 3].map((n) => [`b${n}`, `a${n}`])));
  });

  it('says less by words that findings have which stayed', () => {
    const copies = Array.from({ length: 9 }, (_, n) => mover(`copy${n}`, `src/copy${n}.js`, FILE, 6));
    const now = mover('new', 'src/other.js', FILE.slice(5), 1);
    expect(pair([before], [now]).size).toBe(1);
    expect(pair([before], [now], { others: copies }).size).toBe(0);
  });

  it('is another one where texts and members differ on both sides, however near it stands', () => {
    const other = replaced(/id, mail FROM users WHERE name/u, 'total, paid FROM orders WHERE day').map(
      (row) => row.replace('const name = req.query.name', 'const name = req.body.day'),
    );
    const now = mover('new', 'src/users.js', other, 6);
    expect(pair([before], [now]).size).toBe(0);
  });

  it('is in one pair at most, the likest first, whatever the order', () => {
    const near = mover('near', 'src/users.js', replaced(/findUser/u, 'loadUser'), 6);
    const far = mover('far', 'lib/users.js', replaced(/\bname\b(?! =)/gu, 'wanted'), 6);
    fc.assert(
      fc.property(fc.shuffledSubarray([near, far], { minLength: 2 }), (appeared) => {
        expect(pair([before], appeared)).toEqual(new Map([['near', 'old']]));
      }),
    );
  });

  it('has from none to all of its points, whatever the code', () => {
    const any = fc.record({
      path: fc.constantFrom('a.js', 'b/a.js', 'c.js'),
      lines: fc.array(fc.string(), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [one, other] = [mover('a', a.path, a.lines, 1), mover('b', b.path, b.lines, 1)];
        const score = scoreOf(one, other);
        expect(score >= 0 && score <= 21).toBe(true);
        expect(scoreOf(other, one)).toBeCloseTo(score, 9);
      }),
    );
  });
});
