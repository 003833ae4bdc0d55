import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { only, readText } from '../reading.js';

describe('requirements.txt', () => {
  const text = [
    '# pinned',
    'Django==3.2.4',
    '  urllib3[secure] == 1.24.1 ; python_version >= "3.6"  # because',
    'sqlparse>=0.3.0',
    'requests==2.19.1 \\',
    '    --hash=sha256:abc',
    'tornado',
    'a>=1,<2',
    'pkg @ https://files.example/pkg-1.0.tar.gz',
    '-r base.txt',
  ].join('\n');
  const beside = {
    'deploy/base.txt': 'Zope.Interface==5.0\n-r more.txt\n-r requirements.txt',
    'deploy/more.txt': '\nwerkzeug==2.0.1',
  };
  const packages = readText('deploy/requirements.txt', text, beside);

  it('finds packages by any spelling of their name', () => {
    expect(only(packages, 'django@3.2.4')).toMatchObject({
      name: 'Django',
      line: 2,
      column: 1,
      direct: true,
      dev: null,
    });
    expect(only(packages, 'URLLIB3@1.24.1')).toMatchObject({ line: 3, column: 3 });
    expect(only(packages, 'zope-interface@5.0').name).toBe('Zope.Interface');
  });

  it('compares what is pinned, and names what is not', () => {
    expect(packages.declared).toEqual([
      { name: 'Django', version: '3.2.4' },
      { name: 'urllib3', version: '1.24.1' },
      { name: 'requests', version: '2.19.1' },
      { name: 'pkg', version: '1.0' },
      { name: 'Zope.Interface', version: '5.0' },
      { name: 'werkzeug', version: '2.0.1' },
    ]);
    expect(packages.notCompared).toEqual([
      { name: 'pkg', reason: 'no-version', detail: 'from an address' },
      { name: 'sqlparse', reason: 'no-version', detail: '>=0.3.0' },
      { name: 'tornado', reason: 'no-version', detail: 'any version' },
      { name: 'a', reason: 'no-version', detail: '>=1,<2' },
    ]);
  });

  it('points at the -r that brings a package, and at the file where its version stands', () => {
    expect(only(packages, 'werkzeug@2.0.1')).toMatchObject({
      line: 10,
      edit: { path: 'deploy/more.txt', line: 2 },
    });
  });

  it('offers no line to edit where hashes would have to change too', () => {
    expect(only(packages, 'requests@2.19.1')).toMatchObject({ line: 5, edit: null });
  });
});

describe('a requirement', () => {
  const read = (line: string, beside = {}) => readText('requirements.txt', `${line}\n`, beside);

  it.each([
    'x==1.0',
    'X == 1.0',
    'x===1.0',
    'x (==1.0)',
    'x[a,b]==1.0 ; python_version > "3"',
    'x==1.0,!=1.1',
    'x>=1.0,<=1.0',
    'x<=1.0',
    'x~=1.0',
    'x==1.0 --hash=sha256:00',
    'x==1.0\\\n  --hash=sha256:00',
    'x==1.0\\',
    '\tx==1.0 # why',
    'x @ https://host.example/a/x-1.0-py3-none-any.whl',
    'https://host.example/a/x-1.0.tar.gz#sha256=00',
  ])('states a version: %j', (line) => {
    expect(read(line).declared?.map(({ name, version }) => `${name.toLowerCase()} ${version}`)).toEqual([
      'x 1.0',
    ]);
  });

  it.each([
    ['x', 'any version'],
    ['x>=1.26.4', '>=1.26.4'],
    ['x>1', '>1'],
    ['x<2', '<2'],
    ['x==1.*', '==1.*'],
    ['x>=1,<2', '>=1,<2'],
    ['x==1,==2', '==1,==2'],
    ['x==${VERSION}', '==${VERSION}'],
    ['x 1.0', '1.0'],
    ['--extra-index-url https://host.example x==1.0', 'behind an option'],
    ['x @ git+https://host.example/x@v1.0', 'from git'],
    ['-e git+https://host.example/y.git@v1.0#egg=x', 'from git'],
  ])('states none, and is named: %j', (line, detail) => {
    const packages = read(line);
    expect(packages.declared).toEqual([]);
    expect(packages.notCompared).toEqual([{ name: 'x', reason: 'no-version', detail }]);
  });

  it.each(['-e .', './x', '../x[a]', '--index-url https://host.example', '# x', 'Some prose about x.'])(
    'is none: %j',
    (line) => {
      const packages = read(line);
      expect([packages.declared, packages.notCompared]).toEqual([[], []]);
    },
  );

  it.each(['\f', '\v', '\x1c', '\x85', '\u2028'])('ends where Python ends a line: %j', (separator) => {
    expect(read(`x==1${separator}y==2`).declared).toHaveLength(2);
  });

  it.each(['-c limits', '--constraint limits', '--constraint=limits', '-climits'])(
    'has the version of its constraint: %s',
    (option) => {
      const packages = read(`x\ny>=1\n${option}`, { limits: 'x==1.0\ny==1.5\nz==3' });
      expect(packages.declared).toEqual([
        { name: 'x', version: '1.0' },
        { name: 'y', version: '1.5' },
      ]);
      expect(packages.notCompared).toEqual([]);
      expect(only(packages, 'x@1.0').edit).toBeNull();
    },
  );

  it('of a constraints file is compared where it has a version', () => {
    const packages = readText('constraints.txt', 'x==1.0\ny>=2\n');
    expect([packages.declared, packages.notCompared]).toEqual([[{ name: 'x', version: '1.0' }], []]);
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(text).declared).toBeDefined();
      }),
    );
  });
});

const POETRY = `
[[package]]
name = "Django"
version = "3.2.4"
groups = ["main"]
description = "says [[package]]"

[package.dependencies]
sqlparse = ">=0.2.2"

[[package]]
name = "jinja2"
version = "2.11.2"
groups = ["docs"]

[package.dependencies]
MarkupSafe = {version = ">=0.23"}

[[package]]
name = "markupsafe"
version = "2.0.1"

[[package]]
name = "sqlparse"
version = "0.4.1"

[metadata]
lock-version = "2.1"
`;

describe('poetry.lock', () => {
  it('takes direct and groups from Poetry tables', () => {
    const pyproject =
      '[tool.poetry.dependencies]\npython = "^3.10"\ndjango = "3.2.4"\n[tool.poetry.group.docs.dependencies]\nJinja2 = "*"\n';
    const packages = readText('poetry.lock', POETRY, { 'pyproject.toml': pyproject });
    expect(only(packages, 'django@3.2.4')).toMatchObject({
      line: 3,
      direct: true,
      dev: false,
      group: null,
      wanted: ['3.2.4'],
    });
    expect(only(packages, 'jinja2@2.11.2')).toMatchObject({
      line: 12,
      direct: true,
      dev: true,
      group: 'docs',
    });
    expect(only(packages, 'markupsafe@2.0.1')).toMatchObject({
      direct: false,
      dev: true,
      through: ['jinja2'],
      wanted: ['>=0.23'],
    });
    expect(only(packages, 'sqlparse@0.4.1')).toMatchObject({
      direct: false,
      dev: false,
      through: ['Django'],
    });
  });

  it('takes them from the standard tables too', () => {
    const pyproject = `[project]\ndependencies = ["django[argon2] (==3.2.4) ; python_version > '3'"]\noptional-dependencies.web = ["markupsafe"]\n[dependency-groups]\ntest = ["jinja2>=2", {include-group = "x"}]\n`;
    const packages = readText('poetry.lock', POETRY, { 'pyproject.toml': pyproject });
    expect(only(packages, 'django@3.2.4')).toMatchObject({ direct: true, dev: false });
    expect(only(packages, 'markupsafe@2.0.1')).toMatchObject({ direct: true, dev: false, extra: 'web' });
    expect(only(packages, 'jinja2@2.11.2')).toMatchObject({ direct: true, dev: true, group: 'test' });
  });

  it("falls back to the lockfile's own groups, without claiming what is direct", () => {
    const packages = readText('poetry.lock', POETRY);
    expect(only(packages, 'django@3.2.4')).toMatchObject({ direct: null, dev: false });
    expect(only(packages, 'jinja2@2.11.2')).toMatchObject({ direct: null, dev: true });
    expect(only(packages, 'sqlparse@0.4.1')).toMatchObject({ direct: null, dev: null });
  });
});

const UV = `
version = 1

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "apps/app" }
dependencies = [
    { name = "django" },
    { name = "asgiref", version = "3.13.0", source = { registry = "https://registry.example/simple" } },
]

[package.optional-dependencies]
web = [{ name = "starlette" }]

[package.dev-dependencies]
lint = [{ name = "jinja2" }]

[[package]]
name = "asgiref"
version = "3.12.1"
source = { registry = "https://registry.example/simple" }

[[package]]
name = "asgiref"
version = "3.13.0"

[[package]]
name = "django"
version = "3.2.4"
dependencies = [{ name = "asgiref", version = "3.12.1" }]

[[package]]
name = "jinja2"
version = "2.11.2"

[[package]]
name = "starlette"
version = "0.35.0"
`;

describe('uv.lock', () => {
  const packages = readText('uv.lock', UV);

  it('tells direct, groups, extras and the project', () => {
    expect(only(packages, 'django@3.2.4')).toMatchObject({ direct: true, dev: false, project: 'apps/app' });
    expect(only(packages, 'jinja2@2.11.2')).toMatchObject({ direct: true, dev: true, group: 'lint' });
    expect(only(packages, 'starlette@0.35.0')).toMatchObject({ direct: true, dev: false, extra: 'web' });
  });

  it('keeps several versions of one package apart', () => {
    expect(only(packages, 'asgiref@3.12.1')).toMatchObject({ line: 20, direct: false, through: ['django'] });
    expect(only(packages, 'asgiref@3.13.0')).toMatchObject({ line: 25, direct: true });
  });
});
