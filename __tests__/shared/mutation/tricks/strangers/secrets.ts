import { deflateSync, gzipSync, strToU8, zipSync } from 'fflate';
import { base, isSecret, renamed, type Applies, type Left, type Trick } from '../trick.js';

/** Where else a value may stand, and in which clothes: by the same stranger. */
const isValued: Applies = (tree) => isSecret(tree) && tree.secret !== undefined;
const isProgram: Applies = (tree) => isValued(tree) && /\.[jt]s$/.test(tree.shows);
const isKey: Applies = ({ kind, shows }) => kind === 'secret' && shows === 'key.pem';

/** The value in another file, and nothing where it was; the file may be text or bytes. */
const kept = (name: string, path: string, write: (secret: string) => Left): Trick => ({
  name: `a secret in ${name}`,
  appliesTo: isValued,
  hide: ({ shows, secret = '' }) => ({ [shows]: null, [path]: write(secret) }),
  last: true,
});
/** The value where it was, in other clothes. */
const clad = (name: string, write: (secret: string) => string, applies: Applies = isValued): Trick => ({
  name: `a secret ${name}`,
  gateOnly: true,
  appliesTo: applies,
  hide: ({ shows, secret = '' }, files) => ({
    [shows]: (files[shows] ?? '').replaceAll(secret, () => write(secret)),
  }),
});
const whole = (name: string, end: string, write: (text: string, path: string) => Left): Trick => ({
  ...renamed(
    `the text ${name}`,
    isSecret,
    (path) => `${path}${end}`,
    (text, { shows }) => write(text, base(shows)),
  ),
  gateOnly: true,
  last: true,
});
const pem = (name: string, write: (text: string) => Readonly<Record<string, Left>>): Trick => ({
  name: `a key ${name}`,
  gateOnly: true,
  appliesTo: isKey,
  hide: ({ shows }, files) => ({ [shows]: null, ...write(files[shows] ?? '') }),
  last: true,
});
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const hex = (text: string, before: string): string =>
  Array.from(text)
    .map(
      (c) =>
        `${before}${c
          .charCodeAt(0)
          .toString(16)
          .padStart(before === '\\u' ? 4 : 2, '0')}`,
    )
    .join('');
const half = (text: string): readonly [string, string] => [
  text.slice(0, text.length / 2),
  text.slice(text.length / 2),
];
const bodyOf = (text: string): string => text.split('\n').slice(1, -2).join('');

export const STRANGE_SECRETS: readonly Trick[] = [
  kept('the settings of npm', '.npmrc', (s) => `//npm.acme-inside.io/:_authToken=${s}\n`),
  kept('the settings of netrc', '.netrc', (s) => `machine git.acme-inside.io login robot password ${s}\n`),
  kept('the settings of PyPI', '.pypirc', (s) => `[pypi]\nusername = __token__\npassword = ${s}\n`),
  kept('the credentials of git', '.git-credentials', (s) => `https://robot:${s}@git.acme-inside.io\n`),
  kept('the credentials of Docker', '.docker/config.json', (s) =>
    JSON.stringify({ auths: { 'docker.acme-inside.io': { auth: base64(`robot:${s}`) } } }),
  ),
  kept(
    'a secret of Kubernetes',
    'secret.yaml',
    (s) => `apiVersion: v1\nkind: Secret\nmetadata: { name: x }\ndata:\n  password: ${base64(s)}\n`,
  ),
  kept('the state of Terraform', 'terraform.tfstate', (s) =>
    JSON.stringify({ version: 4, resources: [{ instances: [{ attributes: { password: s } }] }] }),
  ),
  kept('variables of Terraform', 'prod.tfvars', (s) => `db_password = "${s}"\n`),
  kept('a layer of a Dockerfile', 'Dockerfile', (s) => `FROM scratch\nENV API_PASSWORD=${s}\n`),
  kept('an argument of a Dockerfile', 'Dockerfile', (s) => `FROM scratch\nARG token="${s}"\n`),
  kept(
    'the services of compose',
    'compose.yaml',
    (s) => `services:\n  db:\n    image: postgres\n    environment:\n      - POSTGRES_PASSWORD=${s}\n`,
  ),
  kept('a notebook', 'run.ipynb', (s) =>
    JSON.stringify({
      cells: [
        {
          cell_type: 'code',
          metadata: {},
          source: [],
          outputs: [{ output_type: 'stream', name: 'stdout', text: [`password = "${s}"\n`] }],
        },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    }),
  ),
  kept('a recording of a browser', 'session.har', (s) =>
    JSON.stringify({
      log: { entries: [{ request: { headers: [{ name: 'Authorization', value: `Bearer ${s}` }] } }] },
    }),
  ),
  kept('a source map', 'app.js.map', (s) =>
    JSON.stringify({
      version: 3,
      sources: ['a.js'],
      sourcesContent: [`const password = '${s}';`],
      mappings: '',
    }),
  ),
  kept(
    'a dump of a database',
    'dump.sql',
    (s) => `INSERT INTO settings (name, password) VALUES ('robot', '${s}');\n`,
  ),
  kept('a table', 'users.csv', (s) => `user,password\nrobot,${s}\n`),
  kept('a page of a wiki', 'docs/setup.md', (s) => `# Setup\n\nThe password is \`${s}\`.\n`),
  kept('a comment of a page', 'index.html', (s) => `<!doctype html>\n<!-- password: ${s} -->\n`),
  kept(
    'an attribute of XML',
    'app.config',
    (s) =>
      `<configuration><connectionStrings><add name="x" connectionString="Server=db;User=sa;Password=${s};" /></connectionStrings></configuration>\n`,
  ),
  kept('properties of Java', 'application.properties', (s) => `spring.datasource.password=${s}\n`),
  kept('a program of Python', 'settings.py', (s) => `DATABASES = {'default': {'PASSWORD': '${s}'}}\n`),
  kept('a program of Go', 'main.go', (s) => `package main\n\nconst password = "${s}"\n`),
  kept(
    'a program of Ruby',
    'config.rb',
    (s) => `Mail.defaults { delivery_method :smtp, password: '${s}' }\n`,
  ),
  kept(
    'a line of a Makefile',
    'Makefile',
    (s) => `deploy:\n\tcurl -u robot:${s} https://deploy.acme-inside.io\n`,
  ),
  kept('a batch of Windows', 'deploy.bat', (s) => `set PASSWORD=${s}\r\n`),
  kept(
    'a script of PowerShell',
    'deploy.ps1',
    (s) => `$password = ConvertTo-SecureString "${s}" -AsPlainText -Force\r\n`,
  ),
  kept('a history of the shell', '.bash_history', (s) => `ls\nmysql -u root -p${s} app\n`),
  kept('a patch', 'old.patch', (s) => `--- a/x\n+++ b/x\n@@ -1 +0,0 @@\n-password = "${s}"\n`),
  kept(
    'the module file of git',
    '.gitmodules',
    (s) => `[submodule "x"]\n\tpath = x\n\turl = https://robot:${s}@git.acme-inside.io/x\n`,
  ),
  kept('a lockfile', 'package-lock.json', (s) =>
    JSON.stringify({
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app' },
        'node_modules/own': {
          version: '1.0.0',
          resolved: `https://robot:${s}@npm.acme-inside.io/own-1.0.0.tgz`,
        },
      },
    }),
  ),
  kept('an encoding of 32 bits', 'app.txt', (s) =>
    Buffer.from(Array.from(`password = "${s}"\n`).flatMap((c) => [c.charCodeAt(0), 0, 0, 0])),
  ),
  kept('an encoding of 16 bits, without a mark', 'app.txt', (s) =>
    Buffer.from(`password = "${s}"\n`, 'utf16le'),
  ),
  kept('a document of words', 'notes.docx', (s) =>
    Buffer.from(zipSync({ 'word/document.xml': strToU8(`<w:t>password = "${s}"</w:t>`) })),
  ),
  kept('a page to print', 'notes.pdf', (s) =>
    Buffer.concat([
      Buffer.from('%PDF-1.4\n1 0 obj\n<< /Length 9 /Filter /FlateDecode >>\nstream\n'),
      Buffer.from(deflateSync(strToU8(`(password = "${s}") Tj`))),
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ]),
  ),
  kept('a database in a file', 'app.sqlite', (s) =>
    Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(80), Buffer.from(`password${s}`)]),
  ),
  {
    ...kept('an archive in an archive', 'all.zip', (s) =>
      Buffer.from(zipSync({ 'inner.gz': gzipSync(strToU8(`password = "${s}"\n`)) })),
    ),
    gateOnly: true,
  },

  clad('in lines of the shell', (s) => half(s).join('\\\n')),
  clad('by numbers of letters', (s) => hex(s, '\\x')),
  clad('by long numbers of letters', (s) => hex(s, '\\u')),
  clad('in percents', (s) => hex(s, '%')),
  clad('in entities', (s) =>
    Array.from(s)
      .map((c) => `&#${c.charCodeAt(0)};`)
      .join(''),
  ),
  clad('in base64 twice', (s) => base64(base64(s))),
  clad('in hex', (s) => Buffer.from(s).toString('hex')),
  clad('in base64 of addresses', (s) => Buffer.from(s).toString('base64url')),
  clad('with a letter of no width', (s) => half(s).join('\u200b')),
  clad('with a soft hyphen', (s) => half(s).join('\u00ad')),
  clad('in wide letters', (s) =>
    Array.from(s)
      .map((c) => (c > ' ' && c < '\u007f' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join(''),
  ),
  clad('turned by thirteen', (s) =>
    s.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + (c.toLowerCase() < 'n' ? 13 : -13))),
  ),
  clad('added of two texts', (s) => half(s).join("' + '"), isProgram),
  clad('added of letters', (s) => Array.from(s).join("'+'"), isProgram),
  clad('with a comment between', (s) => half(s).join("' /* x */ + '"), isProgram),
  clad('after long spaces', (s) => `${' '.repeat(5_000)}${s}`),
  clad('among a hundred thousand letters', (s) => `${'x '.repeat(50_000)}${s}${' y'.repeat(50_000)}`),
  clad('called an example', (s) => `${s}" # example, not a real one "`),
  clad('excused by a comment', (s) => `${s} # fixby:ignore nosec gitleaks:allow pragma: allowlist secret`),

  whole('as base64 of a file', '.b64', (text) => base64(text)),
  whole('as a list of numbers', '.json', (text) => JSON.stringify([...Buffer.from(text)])),
  whole('as lines of a dump in hex', '.hex', (text) =>
    Buffer.from(text).toString('hex').replace(/.{32}/g, '$&\n'),
  ),
  whole(
    'as a mail',
    '.eml',
    (text) => `Subject: x\nContent-Transfer-Encoding: base64\n\n${base64(text).replace(/.{76}/g, '$&\n')}\n`,
  ),
  whole(
    'as a mail in quotes',
    '.eml',
    (text) =>
      `Content-Transfer-Encoding: quoted-printable\n\n${text.replaceAll('=', '=3D').replace(/.{60}/g, '$&=\n')}\n`,
  ),
  whole(
    'as data of a style',
    '.css',
    (text) => `a { background: url("data:text/plain;base64,${base64(text)}"); }\n`,
  ),

  pem('as a constant', (text) => ({ 'app.js': `export const key = ${JSON.stringify(text)};\n` })),
  pem('in JSON', (text) => ({
    'robot.json': JSON.stringify({ type: 'service_account', private_key: text }),
  })),
  pem('in YAML', (text) => ({ 'app.yml': `key: |\n${text.replaceAll(/^(?=.)/gm, '  ')}` })),
  pem('quoted in a mail', (text) => ({ 'mail.txt': text.replaceAll(/^(?=.)/gm, '> ') })),
  pem('in the environment', (text) => ({ '.env': `KEY="${text.replaceAll('\n', '\\n')}"\n` })),
  pem('with the ends of Windows', (text) => ({ 'key.pem': text.replaceAll('\n', '\r\n') })),
  pem('without its lines', (text) => ({ 'key.pem': text.replaceAll('\n', ' ') })),
  pem('without its armour', (text) => ({ 'key.txt': bodyOf(text) })),
  pem('in bytes', (text) => ({ 'key.der': Buffer.from(bodyOf(text), 'base64') })),
  pem('in two files', (text) => ({
    'key.pem.1': text.slice(0, text.length / 2),
    'key.pem.2': text.slice(text.length / 2),
  })),
  pem('of another name for its armour', (text) => ({
    'key.pem': text.replaceAll('RSA PRIVATE KEY', 'ENCRYPTED KEY'),
  })),
  pem('as a comment of a program', (text) => ({ 'app.js': text.replaceAll(/^/gm, '// ') })),
  pem('as a list of lines', (text) => ({
    'app.js': `export const key = ${JSON.stringify(text.split('\n'), null, 2)}.join('\\n');\n`,
  })),
];
