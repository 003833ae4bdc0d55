import { availableParallelism } from 'node:os';
import { NEED_OSV_SCANNER, whyNoOsvScanner } from './__tests__/real-osv-scanner.js';

const why = await whyNoOsvScanner();
const leftOut = { files: NEED_OSV_SCANNER, why };

/**
 * Jest runs the TypeScript sources as ES modules, transformed by swc (types are checked by
 * `npm run typecheck`).
 */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  // What needs the real data beside the repository has a configuration of its own:
  // jest.shared.config.js.
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/__tests__/shared/',
    ...(why === null ? [] : NEED_OSV_SCANNER.map((path) => `<rootDir>/${path}`)),
  ],
  globalSetup: '<rootDir>/__tests__/global-setup.js',
  globalTeardown: '<rootDir>/__tests__/global-teardown.js',
  reporters: [
    'default',
    ['<rootDir>/.ci/jest-results.js', leftOut],
    ['<rootDir>/.ci/jest-left-out.js', leftOut],
  ],
  // Several projects in there have the same name, which jest would warn about.
  modulePathIgnorePatterns: [
    '<rootDir>/__tests__/fixtures/lockfiles/',
    '<rootDir>/__tests__/fixtures/fixes/',
  ],
  testTimeout: 120_000,
  // Many tests wait for child processes and for servers of their own, which takes half of a core's
  // time: one more than there are cores keeps all of them busy.
  maxWorkers: availableParallelism() + 1,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
