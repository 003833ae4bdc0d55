import base from './jest.config.js';

/**
 * What depends on the Node that runs it: the bundle, child processes, a real runner. `.ci/run` runs
 * these on the action's Node too.
 */
export default {
  ...base,
  testMatch: [
    '**/__tests__/bundle/**/*.test.ts',
    '**/__tests__/system/**/*.test.ts',
    '**/__tests__/shared/act.test.ts',
    '**/__tests__/shared/processes.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
};
