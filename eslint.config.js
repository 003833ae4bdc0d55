import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** How many folders deep the files of a pure room of `src` may lie. */
const DEPTHS = [0, 1, 2, 3];

/**
 * What the files of a pure room import: nothing that reads the world, and nothing outside the room but `others`, a pattern of what follows the `../` that lead out of it.
 */
const pureImports = (room, others) =>
  DEPTHS.map((depth) => ({
    files: [`src/${room}/${'*/'.repeat(depth)}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(node:(?!crypto$)|@actions/|@octokit/|fs$|path$|os$|child_process$)',
              message: 'core and report are pure: do I/O at the edge.',
            },
            {
              regex: `^(?:\\.\\./){${depth + 1}}${others}`,
              message: 'core imports nothing outside core; report imports core only.',
            },
          ],
        },
      ],
    },
  }));

/** `src/core` and `src/report` decide and render; they never read the world. This is the rule that keeps them so. */
const pure = {
  files: ['src/core/**/*.ts', 'src/report/**/*.ts'],
  rules: {
    'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
    'no-restricted-properties': [
      'error',
      { object: 'Date', property: 'now', message: 'Take the time as a parameter.' },
      { object: 'Math', property: 'random', message: 'Pure code is deterministic.' },
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'Take the time as a parameter.',
      },
    ],
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.cache/',
      'coverage/',
      'examples/',
      '__tests__/fixtures/lockfiles/',
      'src/scanners/code/rules/*/examples/',
      'schema/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
  pure,
  ...pureImports('core', ''),
  ...pureImports('report', '(?!core/)'),
);
