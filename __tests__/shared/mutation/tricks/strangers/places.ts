import { gzipSync, strToU8 } from 'fflate';
import {
  all,
  base,
  beside,
  hasManifest,
  isDependency,
  isSecret,
  moved,
  renamed,
  type Left,
  type Trick,
} from '../trick.js';

/** What git and file systems allow: by the same stranger. */
const linked = (name: string, to: string): Trick => ({
  name: `a link ${name}`,
  appliesTo: all,
  hide: ({ shows }, files) => ({
    [shows]: { link: `${'../'.repeat(shows.split('/').length - 1)}${to}` },
    [to]: files[shows] ?? '',
  }),
  last: true,
});
const packed = (name: string, path: string, write: (text: string, name: string) => Left): Trick => ({
  name: `what shows it ${name}`,
  appliesTo: isDependency,
  hide: ({ shows }, files) => ({ [shows]: null, [path]: write(files[shows] ?? '', base(shows)) }),
  last: true,
});
const attributes = (name: string, line: string): Trick =>
  beside(`attributes of git: ${name}`, all, () => ({ '.gitattributes': `${line}\n` }));

export const STRANGE_PLACES: readonly Trick[] = [
  moved('.hidden/.deep'),
  moved('a b/c\td'),
  moved('con'),
  moved('.git.bak'),
  moved('caf\u00e9'),
  moved('cafe\u0301'),
  moved('\u202eetis'),
  moved('[x]{y}*'),
  moved('#x?y=1'),
  moved("it's $(x) `y`"),
  moved('a\\b'),
  moved('.github/scripts'),
  moved('.yarn/unplugged'),
  moved('storybook-static'),
  moved('public/build'),
  moved('target/release'),
  moved('bin/Debug/net8.0'),
  moved('spec/dummy'),
  moved('benchmarks'),
  moved('samples'),
  moved('templates'),
  moved('archive/2019'),
  moved('docs/examples'),
  moved('third_party/x'),
  moved('Library/Caches'),
  linked('to a hidden file', '.kept'),
  linked('to a file in a folder of builds', 'dist/kept'),
  linked('to a file among modules', 'node_modules/.kept'),
  {
    name: 'a link to the whole folder',
    appliesTo: hasManifest,
    hide: (tree, files) => ({
      ...Object.fromEntries(Object.keys(files).map((path) => [path, null])),
      ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`.kept/${path}`, text])),
      app: { link: '.kept' },
    }),
    last: true,
  },
  {
    name: 'a link in a circle beside it',
    appliesTo: all,
    hide: () => ({ loop: { link: '.' }, out: { link: '/etc' }, none: { link: 'nowhere' } }),
  },
  attributes('generated', '* linguist-generated=true linguist-vendored=true'),
  attributes('not to be shown', '* -diff binary'),
  attributes('not to be exported', '* export-ignore'),
  attributes('a filter', '* filter=lfs diff=lfs merge=lfs -text'),
  attributes('an identity', '* ident eol=crlf'),
  beside('ignored by git', all, () => ({ '.gitignore': '*\n' })),
  beside('ignored by all', all, () => ({
    '.dockerignore': '*\n',
    '.npmignore': '*\n',
    '.eslintignore': '*\n',
    '.semgrepignore': '*\n',
    '.trivyignore': '*\n',
    '.snyk': 'exclude:\n  global: ["**"]\n',
  })),
  beside('settings of scanners', all, () => ({
    'osv-scanner.toml':
      '[[IgnoredVulns]]\nid = "CVE-2099-100000"\nreason = "x"\n\n[[PackageOverrides]]\nignore = true\nreason = "x"\n',
    '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n',
    '.gitleaksignore': '*\n',
  })),
  beside('a policy in each folder', all, () => ({
    '.github/fixby.yml': 'version: 1\nscan: { code: { enabled: false }, secrets: false }\n',
    'fixby.yml': 'version: 1\n',
  })),
  beside('a baseline of its own', all, () => ({
    '.secrets.baseline': '{}\n',
    'fixby-baseline.json': '{}\n',
  })),
  beside('a nested repository', all, () => ({
    'sub/.gitkeep': '',
    'sub/HEAD': 'ref: refs/heads/main\n',
    'sub/config': '[core]\n\tbare = true\n',
  })),
  packed('in a gzip', 'lock.gz', (text) => Buffer.from(gzipSync(strToU8(text)))),
  packed('in base64', 'lock.b64', (text) => Buffer.from(text).toString('base64')),
  packed(
    'in a script that writes it',
    'lock.sh',
    (text, name) => `#!/bin/sh\ncat > ${name} <<'END'\n${text}END\n`,
  ),
  packed(
    'in a program that writes it',
    'lock.js',
    (text, name) => `require('fs').writeFileSync(${JSON.stringify(name)}, ${JSON.stringify(text)});\n`,
  ),
  packed(
    'in a patch that makes it',
    'lock.patch',
    (text, name) =>
      `--- /dev/null\n+++ b/${name}\n@@ -0,0 +1,${text.split('\n').length - 1} @@\n${text.replaceAll(/^(?=.)/gm, '+')}`,
  ),
  packed('as a template', 'lock.template', (text) => text.replace('1.0.0', '{{ version }}')),
  ...['.bak', '.orig', '.old', '.tmp', '~', '.disabled', '.lock', '.txt', '.1'].map((end) =>
    renamed(`ending in ${end}`, isSecret, (path) => `${path}${end}`),
  ),
  ...(['toUpperCase', 'toLowerCase'] as const).map((way) =>
    renamed(
      `its name by ${way}`,
      isDependency,
      (path) => path.slice(0, -base(path).length) + base(path)[way](),
    ),
  ),
  renamed('its name behind a space', isDependency, (path) => `${path} `),
  renamed('its name before the folder’s', isDependency, (path) => path.replace(/([^/]+)$/, 'old-$1')),
];
