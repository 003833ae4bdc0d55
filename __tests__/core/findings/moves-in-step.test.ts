import { describe, expect, it } from '@jest/globals';
import type { Mover } from '../../../src/core/findings/move-score.js';
import { inStep } from '../../../src/core/findings/moves-in-step.js';
import { traceOf } from '../../../src/core/findings/trace.js';

/** Lines around a finding. */
const AROUND = ['if (!request.params.name) return reply.status(404).end();', 'reply.json({ found: true });'];

/** A finding whose data comes from a kind of source, or that has no flow. */
function mover(
  id: string,
  text: string,
  { path = 'src/files.js', source = 'remote', around = AROUND } = {},
): Mover {
  const trace = traceOf({ sink: 'fs.existsSync', source, within: '', text, way: [], around });
  return { id, source: 'code', rule: 'path-traversal', path, trace, subject: null };
}

const named = (name: string) => ['a', 'b', 'c'].map((id) => mover(`${id}-${name}`, `fs.existsSync(${name})`));
const OLD = named('old');
const NEW = named('renamed');
const SURE = new Map([
  ['a-renamed', 'a-old'],
  ['b-renamed', 'b-old'],
]);

const pairs = (old: Mover[], now: Mover[], sure = SURE, renamed = new Map<string, string>()) =>
  inStep(old, now, renamed, sure, 0.5).map(({ before, now: after }) => `${before.id} ${after.id}`);

describe('what is left of a file that was refactored as a whole', () => {
  it('is paired where most of its findings moved for sure', () => {
    expect(pairs(OLD, NEW)).toContain('c-old c-renamed');
  });

  it('is paired in a renamed file', () => {
    const now = NEW.map((one) => ({ ...one, path: 'lib/files.js' }));
    expect(pairs(OLD, now)).toEqual([]);
    expect(pairs(OLD, now, SURE, new Map([['src/files.js', 'lib/files.js']]))).toContain('c-old c-renamed');
  });

  it.each([
    ['few of them moved for sure', OLD, NEW, new Map([['a-renamed', 'a-old']])],
    ['there are too few', OLD.slice(1), NEW.slice(1), SURE],
    ['one more appeared', OLD, [...NEW, mover('d', 'fs.existsSync(more)')], SURE],
    ['one says something else', OLD, [...NEW.slice(0, 2), mover('d', 'fs.existsSync(root.given)')], SURE],
    [
      'one has another text',
      [...OLD, mover('x', "fs.existsSync('a' + p)")],
      [...NEW, mover('y', "fs.existsSync('b' + p)")],
      SURE,
    ],
    [
      'one has another kind of source',
      OLD,
      [...NEW.slice(0, 2), mover('d', 'fs.existsSync(p)', { source: 'argument' })],
      SURE,
    ],
  ])('is not paired where %s', (_, old, now, sure) => {
    expect(pairs(old, now, sure)).toEqual([]);
  });

  it('is not paired where it stands among other words: some were mended, others are new', () => {
    const around = ['queue.push({ known: true, at: Date.now() });', 'audit.write(job.owner);'];
    const [first, second] = NEW;
    const other = mover('c-renamed', 'fs.existsSync(job)', { around });
    const now = [first, second, other].flatMap((one) => one ?? []);
    expect(pairs(OLD, now).filter((pair) => pair.includes('c-renamed'))).toEqual([]);
    expect(inStep(OLD, [other, { ...other, id: 'x' }, { ...other, id: 'y' }], new Map(), SURE, 0)).toEqual(
      [],
    );
  });

  it('is not paired without a flow of data: a secret in the place of another looks the same', () => {
    const secret = (one: Mover): Mover => ({
      ...one,
      trace: one.trace === null ? null : { ...one.trace, source: '' },
    });
    expect(pairs(OLD.map(secret), NEW.map(secret))).toEqual([]);
  });
});
