import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { house } from './scripts/house/eslint.js';

/**
 * `src/core` and `src/report` decide and render; they never read the world. This is the rule that
 * keeps them so.
 */
const pure = {
  files: ['src/core/**/*.ts', 'src/report/**/*.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '^(node:(?!crypto$)|@actions/|@octokit/|fs$|path$|os$|child_process$)',
            message: 'core and report are pure: do I/O at the edge.',
          },
        ],
      },
    ],
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
  // Who may import whom: scripts/house/layers.js has the plan, CONTRIBUTING.md its picture.
  {
    files: ['src/**/*.ts'],
    plugins: { house },
    rules: { 'house/floors': 'error', 'house/no-circles': 'error', 'house/used-exports': 'error' },
  },
  {
    files: ['**/*.ts', '**/*.js', '**/*.mjs'],
    plugins: { house },
    rules: { 'house/comment-width': 'error' },
  },
);
