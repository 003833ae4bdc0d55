import { describe, expect, it } from '@jest/globals';
import { placeKey } from '../../src/report/text/code-frame.js';
import { excerptsOf } from '../../src/run/excerpts.js';
import { finding, location, result } from '../fixtures/builders.js';
import { MemoryTree } from '../fixtures/memory-tree.js';

/** Made up, in the form of a key that GitHub issues. */
const KEY = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;
const FILE = ['const a = 1;', 'const b = req.query.b;', `const key = '${KEY}';`, 'exec(b);', 'done();'];
const tree = new MemoryTree({ 'app.js': FILE.join('\n') });
const inCode = (changes: Parameters<typeof finding>[0]): ReturnType<typeof finding> =>
  finding({
    source: 'code',
    cwe: ['CWE-78'],
    package: null,
    locations: [location({ path: 'app.js', line: 4, endLine: null, package: null })],
    ...changes,
  });

describe('the code around findings', () => {
  it('is the lines before and after, without the secrets in them', async () => {
    const excerpts = await excerptsOf(result({ findings: [inCode({})] }), tree);
    const shown = excerpts.get(placeKey({ path: 'app.js', line: 4 }));
    expect(shown?.start).toBe(2);
    expect(shown?.lines).toHaveLength(4);
    expect(shown?.lines[2]).toBe('exec(b);');
    expect(shown?.lines.join('\n')).not.toContain(KEY);
  });

  it.each([{ source: 'secrets' as const }, { cwe: ['CWE-798'] }, { confidence: 'low' as const }])(
    'is not shown of %j',
    async (changes) => {
      expect((await excerptsOf(result({ findings: [inCode(changes)] }), tree)).size).toBe(0);
    },
  );

  it('is left out where a file cannot be read, or has no such line', async () => {
    const away = location({ path: 'gone.js', line: 1, package: null });
    const short = location({ path: 'app.js', line: 99, package: null });
    const findings = [inCode({ locations: [away] }), inCode({ id: 'b', locations: [short] })];
    expect((await excerptsOf(result({ findings }), tree)).size).toBe(0);
  });
});
