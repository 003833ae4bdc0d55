import { describe, expect, it } from '@jest/globals';
import { isLeftOut, statesDependencies } from '../../src/fix/file-roles.js';
import { harmlessSettings } from '../../src/fix/settings.js';

describe('the settings that a copy has', () => {
  it('are those of npm that start nothing and hold no secret', () => {
    const text = [
      'registry=https://registry.example/',
      '@acme:registry=https://npm.example/',
      '//npm.example/:_authToken=${NPM_TOKEN}',
      'registry=https://user:word@registry.example/',
      'git=./evil',
      'node-options=--require ./evil.js',
      'script-shell=./evil',
      'legacy-peer-deps = true',
      '',
    ].join('\n');
    expect(harmlessSettings('a/.npmrc', text)?.text).toBe(
      'registry=https://registry.example/\n@acme:registry=https://npm.example/\nlegacy-peer-deps = true\n',
    );
  });

  it('are none of a file with line ends that only others see', () => {
    const text = 'before=\rgit=./evil\n';
    expect(harmlessSettings('.npmrc', text)).toEqual({ text: '', leftOut: text });
  });

  it('are those of Yarn without programs, in whole blocks; the rest is kept to be put back', () => {
    const text = [
      'nodeLinker: node-modules',
      'yarnPath: .yarn/releases/yarn-4.0.0.cjs',
      'plugins:',
      '  - path: .yarn/plugins/evil.cjs',
      '    spec: evil',
      'catalog:',
      '  lodash: ^4.17.15',
      'npmScopes:',
      '  acme:',
      '    npmAuthToken: "${NPM_TOKEN}"',
      '',
    ].join('\n');
    const { text: kept, leftOut } = harmlessSettings('.yarnrc.yml', text) ?? { text: '', leftOut: '' };
    expect(kept).toBe('nodeLinker: node-modules\ncatalog:\n  lodash: ^4.17.15\n');
    expect(leftOut).toContain('yarnPath');
    expect(`${kept}${leftOut}`.split('\n').sort()).toEqual(text.split('\n').sort());
  });

  it('are of no other file', () => {
    expect(harmlessSettings('package.json', '{}')).toBeNull();
  });
});

describe('the files that a copy has', () => {
  it.each([
    ...['.pnpmfile.cjs', 'a/.pnpmfile.mjs', '.pnp.cjs', '.pnp.loader.mjs', 'yarn.config.cjs', '.yarnrc'],
    ...['.yarn/releases/yarn.cjs', '.yarn/plugins/a.cjs', 'bunfig.toml', '.cargo/config.toml', '.env'],
    ...['rust-toolchain', 'rust-toolchain.toml', '.mvn/extensions.xml', '.venv/bin/python', '.env.local'],
    ...['node_modules/a/package.json', '.corepack.env', 'auth.json', '.python-version', 'poetry.toml'],
    ...['.mise/config.toml', 'mise.local.toml', '.poetry/plugins/a.py', '.volta/hooks.json', '.prototools'],
  ])('are not %s', (path) => {
    expect(isLeftOut(path)).toBe(true);
  });

  it.each([
    'package.json',
    '.npmrc',
    '.yarn/patches/a.patch',
    'src/index.ts',
    'environment.txt',
    'Cargo.toml',
  ])('are %s', (path) => {
    expect(isLeftOut(path)).toBe(false);
  });

  it('may be changed where they state dependencies', () => {
    const paths = [
      'package.json',
      'a/yarn.lock',
      'requirements-dev.txt',
      'pom.xml',
      'src/index.ts',
      '.npmrc',
    ];
    expect(paths.filter(statesDependencies)).toEqual(paths.slice(0, 4));
  });
});
