import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LockfileError } from '../../../../src/scanners/dependencies/lockfiles/facts.js';
import { only, readText } from './reading.js';

const FILES = [
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'requirements.txt',
  'poetry.lock',
  'uv.lock',
  'go.mod',
  'Cargo.lock',
  'pom.xml',
  'Gemfile.lock',
];

function failure(path: string, text: string): LockfileError {
  try {
    readText(path, text);
  } catch (error) {
    if (error instanceof LockfileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('lockfiles that are broken', () => {
  it.each([
    ['package-lock.json', '{\n "packages": {\n  "a": {}', 3, 'unexpected end'],
    ['package-lock.json', '', 1, 'empty'],
    ['package-lock.json', '{"packages":\n[}', 2, 'not valid JSON'],
    ['package-lock.json', '{"packages": []}', null, 'must be objects'],
    ['package-lock.json', '{"packages": {\n"node_modules/a": 1}}', 2, 'no object'],
    ['yarn.lock', '\n  version "1"', 2, 'before the first entry'],
    ['pnpm-lock.yaml', 'packages:\n  a: {', 2, 'not valid YAML'],
    ['pnpm-lock.yaml', '- a', 1, 'map'],
    ['Cargo.lock', '[[package]]\nname =', 2, 'not valid TOML'],
    ['poetry.lock', '[[package]]\nname = 1\nversion = "1"', null, 'package.0.name'],
    ['go.mod', 'module x\nrequire (\n a v1', 2, 'not closed'],
  ])('%s: %j is an error that names the line', (path, text, line, message) => {
    const error = failure(path, text);
    expect(error.line).toBe(line);
    expect(error.message).toContain(message);
  });

  it('are an error that does not quote the file', () => {
    const secret = '::error::hello';
    for (const path of FILES.slice(0, 8)) {
      try {
        readText(path, `{ ${secret}\n  ${secret}`);
      } catch (error) {
        expect(error).toBeInstanceOf(LockfileError);
        expect((error as Error).message).not.toContain(secret);
      }
    }
  });

  it.each(FILES)('%s of any text is read, or a LockfileError', (path) => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      '"packages"',
      ':',
      'name',
      ' = ',
      '"a"',
      '\n',
      '  ',
      ',',
      '__proto__',
      '<dependency>',
      '@',
      '-r x',
    ];
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (content) => {
        try {
          readText(path, content).find('a', '1');
        } catch (error) {
          if (!(error instanceof LockfileError)) throw error;
        }
      }),
    );
  });
});

describe('lockfiles made to hurt', () => {
  const deep = 100_000;

  it('nest without end', () => {
    const json = `{"packages":${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}}`;
    expect(() => readText('package-lock.json', json)).not.toThrow(RangeError);
    const tree = `{"dependencies":${'{"a":{"dependencies":'.repeat(deep)}{}${'}}'.repeat(deep)}}`;
    expect(failure('package-lock.json', tree).message).toContain('too long');
    expect(failure('package-lock.json', '['.repeat(deep)).message).toContain('not valid JSON');
    expect(failure('pnpm-lock.yaml', `packages: ${'['.repeat(deep)}`)).toBeInstanceOf(LockfileError);
    expect(failure('Cargo.lock', `a = ${'['.repeat(deep)}`)).toBeInstanceOf(LockfileError);
    expect(failure('pom.xml', '<a>'.repeat(deep))).toBeInstanceOf(LockfileError);
  });

  it('chain 20,000 packages', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
    const packages = Object.fromEntries(
      names.map((name, index) => [
        `node_modules/${name}`,
        { version: '1.0.0', dependencies: { [`p${index + 1}`]: '1' } },
      ]),
    );
    const text = JSON.stringify({ packages: { '': { dependencies: { p0: '1' } }, ...packages } });
    expect(only(readText('package-lock.json', text), 'p19999@1.0.0').through).toHaveLength(19_999);
  });

  it('name packages after what every object has', () => {
    const text = `{"packages":{"":{"dependencies":{"__proto__":"1","constructor":"1","toString":"1"}},
      "node_modules/__proto__":{"version":"1.0.0","dependencies":{"hasOwnProperty":"1"}},
      "node_modules/constructor":{"version":"1.0.0"},"node_modules/hasOwnProperty":{"version":"2.0.0"}}}`;
    const read = readText('package-lock.json', text);
    expect(only(read, '__proto__@1.0.0')).toMatchObject({ direct: true, line: 2 });
    expect(only(read, 'hasOwnProperty@2.0.0').through).toEqual(['__proto__']);
    expect(read.find('toString', '')).toEqual([]);
    const toml = '[[package]]\nname = "__proto__"\nversion = "1.0.0"\n["__proto__"]\nname = "x"\n';
    expect(only(readText('Cargo.lock', toml), '__proto__@1.0.0').line).toBe(2);
  });

  it('define anchors that multiply', () => {
    const lines = [
      'a0: &a0 {x: 1}',
      ...Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`),
    ];
    expect(readText('pnpm-lock.yaml', lines.join('\n')).count).toBe(0);
  });
});

/** Each was read in quadratic or worse time: at this size, in longer than any test may take. */
describe('text that is written to keep a reader busy', () => {
  const N = 300_000;
  it.each([
    ['pom.xml', '<a'.repeat(N)],
    ['pom.xml', `<${'a'.repeat(N)}`],
    ['pom.xml', '<!'.repeat(N)],
    ['pom.xml', '<?'.repeat(N)],
    ['a.csproj', '<Import '.repeat(N)],
    ['a.csproj', '<PropertyGroup>'.repeat(N)],
    ['a.csproj', `<PropertyGroup>${'<a '.repeat(N)}</PropertyGroup>`],
    ['a.csproj', `<PropertyGroup><${'a.'.repeat(N)}</PropertyGroup>`],
    ['a.csproj', '<PackageReference '.repeat(N)],
    ['requirements.txt', `${'a'.repeat(N)}://`],
    ['requirements.txt', `-a${'='.repeat(N)}`],
    ['requirements.txt', `a${' '.repeat(N)}x`],
    [
      'package-lock.json',
      JSON.stringify({
        packages: { 'node_modules/a': { version: '1.0.0', resolved: `${'.git#'.repeat(N)}\nx` } },
      }),
    ],
  ])('%s is read to its end (%#)', (path, text) => {
    try {
      expect(readText(path, text)).toBeDefined();
    } catch (error) {
      expect(error).toBeInstanceOf(LockfileError);
    }
  });
});
