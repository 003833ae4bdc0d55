import { expect, it } from '@jest/globals';
import { isAside } from '../../../src/scanners/shared/aside-places.js';

const ASKED = ['code', 'secrets', 'passwords', 'workflows'] as const;
const asides = (path: string): string => ASKED.filter((what) => isAside(path, what)).join(' ');

it.each([
  // Folders of tests are so for everybody.
  ...[
    '__tests__',
    '__fixtures__',
    'test',
    'tests',
    'testing',
    'test-data',
    'testdata',
    'spec',
    'e2e',
    'mocks',
  ]
    .flatMap((folder) => [`${folder}/a.js`, `packages/x/${folder}/deep/a.js`])
    .map((path) => [path, 'code secrets passwords workflows']),
  ['src/a.test.ts', 'code secrets passwords'],
  ['src/a.stories.tsx', 'code secrets passwords'],
  ['examples/a.js', 'secrets passwords workflows'],
  ['docs/a.js', 'secrets passwords'],
  ['benchmarks/a.js', 'code passwords'],
  ['db/seeds/a.js', 'passwords'],
  ['templates/action.yml', 'workflows'],
  ['README.md', 'secrets'],
  ['settings.yml.example', 'secrets'],
  ['internal/db/repo_test.go', 'code secrets passwords'],
  ['app/test_login.py', 'code secrets passwords'],
  ['src/LoginTest.java', 'code secrets passwords workflows'],
  ['app/latest.php', ''],
  ['src/Contest.java', ''],
  ['src/latest/a.js', ''],
  ['contest/a.js', ''],
  ['src/test.js', ''],
])('%s is aside for: %s', (path, expected) => {
  expect(asides(path)).toBe(expected);
});

it.each([
  ['src/a.test.ts', true],
  ['examples/a.js', true],
  ['packages/x/scripts/a.js', true],
  ['.storybook/main.ts', true],
  ['playwright/a.ts', true],
  ['prisma/seed/a.ts', true],
  ['third_party/a.js', true],
  ['src/description/a.js', false],
  ['src/history/a.js', false],
  ['src/seed.ts', false],
])('whether %s is not shipped: %s', (path, expected) => {
  expect(isAside(path, 'unshipped')).toBe(expected);
});
