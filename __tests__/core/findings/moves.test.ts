import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { moveScore, pairMoves, type Mover } from '../../../src/core/findings/moves.js';
import { linesAt, traceOf } from '../../../src/core/findings/trace.js';

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
function mover(id: string, path: string, lines: readonly string[], line: number): Mover {
  const trace = traceOf({ sink: 'db.query', source: 'http', ...linesAt(lines, line, null) });
  return { id, source: 'code', rule: 'sql-injection', path, trace, subject: null };
}

const before = mover('old', 'src/users.js', FILE, 6);
const replaced = (from: RegExp, to: string): string[] => FILE.map((line) => line.replace(from, to));
const none = new Map<string, string>();

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
    ['a renamed file and variable', mover('new', 'lib/users.js', replaced(/\bname\b(?! =)/gu, 'wanted'), 6)],
  ])('is paired: %s', (_, now) => {
    expect(pairMoves([before], [now], none)).toEqual(new Map([['new', 'old']]));
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
      'another statement in another file',
      mover('new', 'src/orders.js', ['db.query("SELECT total FROM orders WHERE id = " + req.body.id);'], 1),
    ],
    ['another rule', { ...mover('new', 'src/people.js', FILE, 6), rule: 'xss' }],
    [
      'another kind of source',
      {
        ...mover('new', 'src/users.js', FILE, 6),
        trace: traceOf({ sink: 'query', source: 'file', ...linesAt(FILE, 6, null) }),
      },
    ],
  ])('is not taken for %s', (_, now) => {
    expect(pairMoves([before], [now], none).size).toBe(0);
  });

  it('without a trace is only found in a file that was renamed', () => {
    const bare = { ...before, trace: null, subject: 'job build' };
    const now = { ...bare, id: 'new', path: 'src/b.js' };
    expect(pairMoves([bare], [now], new Map([['src/users.js', 'src/b.js']])).size).toBe(1);
    expect(pairMoves([bare], [now], none).size).toBe(0);
  });

  it('is in one pair at most, the likest first, whatever the order', () => {
    const near = mover('near', 'src/users.js', replaced(/findUser/u, 'loadUser'), 6);
    const far = mover('far', 'lib/users.js', replaced(/\bname\b(?! =)/gu, 'wanted'), 6);
    fc.assert(
      fc.property(fc.shuffledSubarray([near, far], { minLength: 2 }), (appeared) => {
        expect(pairMoves([before], appeared, none)).toEqual(new Map([['near', 'old']]));
      }),
    );
  });

  it('is never likelier than 1 nor less than 0', () => {
    const any = fc.record({
      path: fc.constantFrom('a.js', 'b/a.js', 'c.js'),
      lines: fc.array(fc.string(), { minLength: 1, maxLength: 6 }),
    });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const score = moveScore(mover('a', a.path, a.lines, 1), mover('b', b.path, b.lines, 1), none);
        expect(score >= 0 && score <= 1.000001).toBe(true);
      }),
    );
  });
});
