import { describe, expect, it } from '@jest/globals';
import { fetchPoms, type KnownPoms } from '../../../../src/scanners/dependencies/registry/fetch-poms.js';
import type { Answer } from '../../../../src/scanners/dependencies/registry/pom-source.js';
import { readLockfiles } from '../../../../src/scanners/dependencies/read-lockfiles.js';
import { MemoryTree } from '../../../fixtures/memory-tree.js';

const gav = (artifact: string, version = '1'): string =>
  `<groupId>g</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`;
const parent = (artifact: string): string => `<parent>${gav(artifact)}<relativePath/></parent>`;
const imports = (...boms: string[]): string =>
  managed(
    boms.map((bom) => `<dependency>${gav(bom)}<type>pom</type><scope>import</scope></dependency>`).join(''),
  );
const managed = (inner: string): string =>
  `<dependencyManagement><dependencies>${inner}</dependencies></dependencyManagement>`;
const lib = (version: string): string => `<dependency>${gav('lib', version)}</dependency>`;
const asks =
  '<dependencies><dependency><groupId>g</groupId><artifactId>lib</artifactId></dependency></dependencies>';
const project = (artifact: string, inner: string): string => `<project>${inner}${gav(artifact)}</project>`;

/** A registry with these, by artifact; it notes what it was asked for. */
function registry(poms: Readonly<Record<string, string>>, asked: string[] = []) {
  return (wanted: readonly { artifact: string; version: string }[]): Promise<Map<string, Answer>> =>
    Promise.resolve(
      new Map(
        wanted.map(({ artifact, version }) => {
          asked.push(artifact);
          const text = poms[artifact];
          return [`g:${artifact}:${version}`, text === undefined ? { refused: 'HTTP 404' } : { text }];
        }),
      ),
    );
}

function fetched(pom: string, poms: Readonly<Record<string, string>>, asked?: string[]): Promise<KnownPoms> {
  return fetchPoms(new Map([['pom.xml', pom]]), registry(poms, asked));
}

const asking = (askForPoms: ReturnType<typeof registry>) => ({ registries: null, askForPoms });

async function versions(pom: string, poms: Readonly<Record<string, string>>): Promise<string[]> {
  const [read] = await readLockfiles(new MemoryTree({ 'pom.xml': pom }), ['pom.xml'], asking(registry(poms)));
  return (read?.facts?.declared ?? []).map(({ version }) => version);
}

describe('what a registry knows of parents and BOMs', () => {
  it('is asked for until nothing is missing, each once', async () => {
    const asked: string[] = [];
    const poms = {
      top: project('top', `${parent('higher')}${imports('a', 'b')}`),
      higher: project('higher', imports('a')),
      a: project('a', imports('b')),
      b: project('b', managed(lib('2.0'))),
    };
    const { texts, refused } = await fetched(project('x', parent('top') + asks), poms, asked);
    expect(asked).toEqual(['top', 'higher', 'a', 'b']);
    expect([...refused]).toEqual([]);
    expect(texts.size).toBe(5);
    expect(await versions(project('x', parent('top') + asks), poms)).toEqual(['2.0']);
  });

  it('is not asked for what the repository has, and ends where it goes in circles', async () => {
    const asked: string[] = [];
    await fetchPoms(
      new Map([
        ['pom.xml', project('x', imports('own', 'a'))],
        ['own/pom.xml', project('own', '')],
      ]),
      registry({ a: project('a', imports('b')), b: project('b', imports('a')) }, asked),
    );
    expect(asked).toEqual(['a', 'b']);
  });

  it.each<[string, string, string]>([
    ['is another artifact', project('evil', managed(lib('2.0'))), 'another artifact'],
    ['is nested too deeply', `<project>${'<a>'.repeat(200)}`, 'cannot be read'],
  ])('is refused when it %s', async (_, text, reason) => {
    const { refused } = await fetched(project('x', imports('a') + asks), { a: text });
    expect(refused.get('g:a:1')).toContain(reason);
  });

  it('and does not give is said of each package that may need it', async () => {
    const tree = new MemoryTree({ 'pom.xml': project('x', imports('a', 'b') + asks) });
    const [read] = await readLockfiles(
      tree,
      ['pom.xml'],
      asking(registry({ b: project('b', managed(lib('2.0'))) })),
    );
    expect(read?.facts?.declared).toEqual([{ name: 'g:lib', version: '2.0' }]);
    expect(read?.facts?.notCompared).toEqual([
      expect.objectContaining({ name: 'g:a:1', detail: expect.stringContaining('HTTP 404') }),
    ]);
    const [lonely] = await readLockfiles(tree, ['pom.xml'], asking(registry({})));
    expect(lonely?.facts?.notCompared).toContainEqual({
      name: 'g:lib',
      reason: 'no-version',
      detail: 'no version, its version may come from g:a:1 (HTTP 404), g:b:1 (HTTP 404)',
    });
  });

  it('gives way to the project: properties of it reach into its parent, and into no BOM', async () => {
    const properties = (version: string): string => `<properties><v>${version}</v></properties>`;
    const poms = {
      top: project('top', properties('1.0') + managed(lib('${v}'))),
      bom: project('bom', properties('2.0') + managed(lib('${v}'))),
    };
    expect(await versions(project('x', parent('top') + properties('3.0') + asks), poms)).toEqual(['3.0']);
    expect(await versions(project('x', properties('3.0') + imports('bom') + asks), poms)).toEqual(['2.0']);
  });

  it('of a BOM is all that this imports, before the next one', async () => {
    const poms = {
      a: project('a', imports('inner')),
      inner: project('inner', managed(lib('1.0'))),
      b: project('b', managed(lib('2.0'))),
    };
    expect(await versions(project('x', imports('a', 'b') + asks), poms)).toEqual(['1.0']);
    expect(await versions(project('x', imports('b', 'a') + asks), poms)).toEqual(['2.0']);
  });
});
