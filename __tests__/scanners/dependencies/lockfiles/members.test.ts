import { expect, it } from '@jest/globals';
import { memberManifests } from '../../../../src/scanners/dependencies/lockfiles/members.js';

const found = (kind: string, path: string, files: Record<string, string>): string[] =>
  memberManifests(kind, path, Object.keys(files), (file) => files[file]);

it.each([
  ['package-lock', 'package-lock.json', 'package.json', '{"workspaces":["p/*","!p/no"]}'],
  ['bun', 'bun.lock', 'package.json', '{"workspaces":{"packages":["./p/*","!p/no"]}}'],
  ['yarn', 'yarn.lock', 'package.json', '{"workspaces":["p/*","!p/no"]}'],
  ['yarn', 'yarn.lock', 'package.json', '{"workspaces":["./","","p/*","!p/no","!./"]}'],
])('finds the members of a workspace of %s', (kind, lock, name, text) => {
  const files = { [name]: text, 'p/a/package.json': '', 'p/no/package.json': '', 'q/package.json': '' };
  expect(found(kind, lock, files)).toEqual(['p/a/package.json']);
});

it('finds those of pnpm, Cargo and uv', () => {
  const pnpm = 'packages:\n  - p/*\n  - "!p/no"\n';
  const files = { 'pnpm-workspace.yaml': pnpm, 'p/a/package.json': '', 'p/no/package.json': '' };
  expect(found('pnpm', 'pnpm-lock.yaml', files)).toEqual(['p/a/package.json']);
  const cargo = { 'Cargo.toml': '[workspace]\nmembers = ["p/*"]\nexclude = ["p/no"]\n' };
  const crates = { ...cargo, 'p/a/Cargo.toml': '', 'p/no/Cargo.toml': '' };
  expect(found('cargo', 'Cargo.lock', crates)).toEqual(['p/a/Cargo.toml']);
  const uv = { 'x/pyproject.toml': '[tool.uv.workspace]\nmembers = ["p/*"]\n', 'x/p/a/pyproject.toml': '' };
  expect(found('uv', 'x/uv.lock', { ...uv, 'p/b/pyproject.toml': '' })).toEqual(['x/p/a/pyproject.toml']);
});

it('finds none where the manifest names none, or cannot be read', () => {
  expect(found('cargo', 'Cargo.lock', { 'Cargo.toml': '[package]\n', 'a/Cargo.toml': '' })).toEqual([]);
  expect(found('uv', 'uv.lock', { 'pyproject.toml': 'no toml', 'a/pyproject.toml': '' })).toEqual([]);
  expect(found('poetry', 'poetry.lock', { 'pyproject.toml': '', 'a/pyproject.toml': '' })).toEqual([]);
});
