import { all, base, hasManifest, isDependency, isJson, isSource, onShown, up, type Trick } from './trick.js';

/** Files that are broken, gone, or something else than a file. */
export const DAMAGE: readonly Trick[] = [
  onShown('one syntax error at the end', isSource, (text) => `${text}\n}}} (\n`),
  onShown('a merge conflict', isDependency, (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> topic\n`),
  onShown('emptied', hasManifest, () => ''),
  onShown(
    'emptied to {}',
    (tree) => hasManifest(tree) && isJson(tree),
    () => '{}\n',
  ),
  onShown('cut in half', hasManifest, (text) => text.slice(0, text.length / 2)),
  onShown('something after the end', isDependency, (text) => `${text}\n{"more": true}\n`),
  onShown('deleted', hasManifest, () => null),
  {
    name: 'a folder in its place',
    appliesTo: hasManifest,
    hide: ({ shows }) => ({ [shows]: null, [`${shows}/README`]: 'moved\n' }),
  },
  {
    ...onShown(
      'an LFS pointer',
      all,
      () => `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`,
    ),
    last: true,
  },
  {
    name: 'a link to a copy elsewhere',
    appliesTo: all,
    hide: (tree, files) => ({
      'elsewhere.txt': files[tree.shows] ?? '',
      [tree.shows]: { link: `${up(tree.shows)}elsewhere.txt` },
    }),
  },
  {
    name: 'a submodule in its place',
    appliesTo: isDependency,
    hide: ({ shows }) => ({ [shows]: { submodule: true } }),
  },

  onShown('cut by a few letters', hasManifest, (text) => text.trimEnd().slice(0, -3)),
  onShown('a merge conflict at the end', all, (text) => `${text}<<<<<<< HEAD\n=======\n>>>>>>> topic\n`),
  onShown('one blank', hasManifest, () => ' '),
  onShown('a comment alone', hasManifest, () => '# moved\n'),
  onShown('null', hasManifest, () => 'null\n'),
  onShown('[]', hasManifest, () => '[]\n'),
  onShown('a link to itself', hasManifest, (_, { shows }) => ({ link: base(shows) })),
  onShown('a link to nowhere', hasManifest, () => ({ link: 'nowhere.txt' })),
  onShown('a link to a device', hasManifest, () => ({ link: '/dev/null' })),
  onShown('a link out of the repository', hasManifest, () => ({ link: '/etc/hostname' })),
  onShown('a link to an empty folder', hasManifest, () => ({ link: '.' })),
  onShown('one syntax error in the middle', isSource, (text) =>
    text.replace(/\n(app\.|function|class|export)/, '\nlet let = );\n$1'),
  ),
  onShown(
    'a decorator and a pipeline',
    isSource,
    (text) => `${text}const piped = 1 |> f(%);\n@(a => a) class D {}\n`,
  ),
  onShown(
    'a syntax of tomorrow',
    isSource,
    (text) => `${text}using x = y();\nconst r = #{ a: 1 };\nmatch (1) { when 1: {} };\n`,
  ),
  onShown('types of Flow', isSource, (text) => `// @flow\n${text}opaque type T = {| +a: ?string |};\n`),
  onShown('a line of HTML comment', isSource, (text) => `<!-- a comment\n${text}--> the end\n`),
  onShown('duplicated declarations', isSource, (text) => `${text}const app1 = 1;\nconst app1 = 2;\n`),
  onShown('return outside of a function', isSource, (text) => `${text}if (globalThis.x) return;\n`),
  onShown('with and octals', isSource, (text) => `${text}var o = 017; delete o;\n`),
];
