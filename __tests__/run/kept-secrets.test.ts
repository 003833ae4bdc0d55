import { expect, it } from '@jest/globals';
import { idOf } from '../../src/core/findings/merge.js';
import { DEFAULT_POLICY } from '../../src/core/policy/policy.js';
import { findKeptSecrets, type Past } from '../../src/run/kept-secrets.js';
import { toObservations } from '../../src/scanners/secrets/findings.js';
import { secretsAt } from '../../src/scanners/secrets/scan-tree.js';
import { MemoryTree } from '../fixtures/memory-tree.js';
import { Draw } from '../scanners/secrets/corpus/random.js';

const TOKEN = `${'gh' + 'p_'}${new Draw(7).issued()}`;
const CHOSEN = new Draw(8).alnum(18);
const BEFORE = {
  'deploy.sh': `curl -H "Authorization: Bearer ${TOKEN}" https://example.com\n`,
  'app.yml': `db:\n  password: ${CHOSEN}\n`,
  'old.txt': `kept: ${CHOSEN}\n`,
};
const COMMIT = 'c'.repeat(40);
const OLDER = 'd'.repeat(40);

/** A history that has files in one commit. */
function pastOf(files: Readonly<Record<string, string>>): Past {
  return (commit) => Promise.resolve(commit === COMMIT ? new MemoryTree(files) : null);
}

/** Where the secrets of some files are found again once the files are as told. */
async function found(
  path: string,
  changed: Readonly<Record<string, string | null>>,
  byKind = false,
  past: Past = pastOf(BEFORE),
): Promise<readonly string[]> {
  const observed = toObservations(await secretsAt(new MemoryTree(BEFORE), path));
  expect(observed).toHaveLength(1);
  const ids = observed.map(({ source, rule, subject }) => idOf({ source, rule, subject, path }));
  const files = new Map<string, string | null>(Object.entries({ ...BEFORE, ...changed }));
  const kept = [...files].flatMap(([name, text]) => (text === null ? [] : [[name, text] as const]));
  const head = new MemoryTree(Object.fromEntries(kept));
  const policy = DEFAULT_POLICY;
  const rules = observed.map(({ rule }) => rule);
  const vanished = [{ ids: byKind ? ['of the code scanner'] : ids, rules, path, seenIn: [OLDER, COMMIT] }];
  const items = await findKeptSecrets(vanished, { head, directory: '', policy, past });
  const words = [...items.values()].map(({ where, reason, detail = '' }) => `${where} ${reason} ${detail}`);
  expect(words.join('\n')).not.toContain(TOKEN);
  expect(words.join('\n')).not.toContain(CHOSEN);
  return [...items.values()].map(({ where, reason }) => `${where} ${reason}`);
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

it.each<[string, string, Record<string, string | null>]>([
  ['encoded twice in its own file', 'deploy.sh', { 'deploy.sh': `x=${base64(base64(TOKEN))}\n` }],
  ['in another file, under a name that says nothing', 'app.yml', { 'app.yml': null, 'a.txt': `x ${CHOSEN}` }],
  [
    'in two parts',
    'app.yml',
    { 'app.yml': 'x: 1\n', 'a.js': `a("${CHOSEN.slice(9)}", b);\nc("${CHOSEN.slice(0, 9)}");\n` },
  ],
  [
    'under another name, which is a finding too',
    'app.yml',
    { 'app.yml': null, 'b.yml': `api_password: ${CHOSEN}\n` },
  ],
  ['as the name of a file', 'app.yml', { 'app.yml': null, [`keys/${CHOSEN}`]: 'x\n' }],
])('a secret is found again %s', async (_, path, changed) => {
  for (const byKind of [false, true])
    expect(await found(path, changed, byKind)).toEqual([expect.stringMatching(/ unsupported$/u)]);
});

it.each<[string, string, string]>([
  ['an issued one, encoded twice', 'deploy.sh', base64(base64(TOKEN))],
  ['an issued one, in two parts', 'deploy.sh', `"${TOKEN.slice(20)}" "${TOKEN.slice(0, 20)}"`],
  ['a chosen one, encoded', 'app.yml', base64(CHOSEN)],
])('a secret is found where an earlier change had put it: %s', async (_, path, other) => {
  const changed = { 'notes.txt': `${other}\n`, [path]: 'x: 1\n' };
  const past = pastOf({ ...BEFORE, 'notes.txt': `${other}\n` });
  expect(await found(path, changed, false, past)).toEqual(['notes.txt unsupported']);
});

it.each<[string, string, Record<string, string | null>]>([
  ['is nowhere any more', 'deploy.sh', { 'deploy.sh': 'curl https://example.com\n' }],
  ['stands only where it always stood and nothing was found', 'app.yml', { 'app.yml': null }],
  [
    'has a finding of its own in another file',
    'deploy.sh',
    { 'deploy.sh': null, 'other.sh': `curl -H "Authorization: Bearer ${TOKEN}"\n` },
  ],
])('nothing hides a secret that %s', async (_, path, changed) => {
  expect(await found(path, changed)).toEqual([]);
});

it('a commit that the repository lost hides nothing, one that cannot be read may hide anything', async () => {
  const changed = { 'deploy.sh': base64(base64(TOKEN)) };
  expect(await found('deploy.sh', changed, false, () => Promise.resolve(null))).toEqual([]);
  const broken: Past = () => Promise.reject(new Error('no answer'));
  expect(await found('deploy.sh', changed, false, broken)).toEqual(['deploy.sh unreadable']);
});
