import base from './jest.config.js';

/**
 * Tests on the real data beside the repository, and through a real runner; `.ci/run` runs them, all
 * but the table of upgrade commands, which needs thirteen package managers and their registries
 * (`.ci/managers.sh` gets these), and what is held against Atlassian's description of Jira Cloud,
 * of which a copy has to be brought (FIXBY_TEST_JIRA_DESCRIPTION).
 */
export default {
  ...base,
  testMatch: ['**/__tests__/shared/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    ...(process.env.FIXBY_TEST_MANAGERS === undefined ? ['fix-commands', 'fix-canary'] : []),
    ...(process.env.FIXBY_TEST_JIRA_DESCRIPTION === undefined ? ['jira-description'] : []),
  ],
};
