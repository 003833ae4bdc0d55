import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockedWorkspaces } from '../../../../../src/scanners/dependencies/lockfiles/npm/workspaces.js';

const FIXTURES = join(import.meta.dirname, '..', '..', '..', '..', 'fixtures', 'lockfiles');
const read = (...path: readonly string[]): string => readFileSync(join(FIXTURES, ...path), 'utf8');

describe('a lockfile that workspaces share', () => {
  it.each([
    ['npm-ws-v1', 'package-lock.json', 'packages/a'],
    ['npm-ws-v2', 'package-lock.json', 'packages/a'],
    ['npm-ws-v3', 'package-lock.json', 'packages/b'],
    ['pnpm-v5', 'pnpm-lock.yaml', 'packages/a'],
    ['pnpm-v6', 'pnpm-lock.yaml', 'packages/a'],
    ['pnpm-v9', 'pnpm-lock.yaml', 'packages/a'],
    ['yarn-berry', 'yarn.lock', 'packages/a'],
  ])('%s locks its own, and no other', (fixture, file, folder) => {
    const manifest = file === 'pnpm-lock.yaml' ? null : read(fixture, 'package.json');
    const text = read(fixture, file);
    expect(lockedWorkspaces(file, text, manifest)(folder)).toBe(true);
    expect(lockedWorkspaces(file, text, manifest)('app')).toBe(false);
    expect(lockedWorkspaces(file, text, manifest)('packages')).toBe(false);
  });

  it.each([
    ['["packages/*"]', 'packages/a', true],
    ['{ "packages": ["./packages/a/"] }', 'packages/a', true],
    ['["packages/*", "!packages/b"]', 'packages/b', false],
    ['["packages/*"]', 'app', false],
    ['"packages/*"', 'packages/a', false],
  ])('of Yarn 1 is told by the package.json: %s and %s', (workspaces, folder, expected) => {
    const text = '# yarn lockfile v1\n';
    expect(lockedWorkspaces('yarn.lock', text, `{ "workspaces": ${workspaces} }`)(folder)).toBe(expected);
    expect(lockedWorkspaces('yarn.lock', text, null)(folder)).toBe(false);
    expect(lockedWorkspaces('yarn.lock', text, '{')(folder)).toBe(false);
  });

  it('of Bun names its workspaces', () => {
    const text = '{ "workspaces": { "": {}, "packages/a": { "name": "a" } } }';
    expect(lockedWorkspaces('bun.lock', text, null)('packages/a')).toBe(true);
    expect(lockedWorkspaces('bun.lock', text, null)('app')).toBe(false);
  });
});
