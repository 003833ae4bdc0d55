import base from './jest.config.js';

/** Tests on the real data beside the repository, and through a real runner; `.ci/run` runs them. */
export default {
  ...base,
  testMatch: ['**/__tests__/shared/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
