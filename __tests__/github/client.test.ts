import { describe, expect, it } from '@jest/globals';
import { explainApiError } from '../../src/github/client.js';

describe('what GitHub said', () => {
  it('is said once, however many fields GraphQL repeats it for', () => {
    const message = 'Resource not accessible by integration';
    const error = Object.assign(new Error(`Request failed: - ${message} - ${message}`), {
      errors: [{ message }, { message }, { message: 'Something else' }],
    });
    expect(explainApiError(error)).toBe(`GitHub refused it: ${message}; Something else`);
  });

  it('is no answer where there was none', () => {
    expect(explainApiError(Object.assign(new Error('read ECONNRESET'), { status: 500 }))).toBe(
      'read ECONNRESET',
    );
  });
});
