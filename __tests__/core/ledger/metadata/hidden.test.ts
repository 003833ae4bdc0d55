import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findHidden, renderHidden } from '../../../../src/core/ledger/metadata/hidden.js';

const TAG = 'fixby:test v1';

describe('hidden data of a text', () => {
  it('mentions nobody and reads back as it was, whatever is in it', () => {
    const words = fc.string({ unit: fc.constantFrom('@', 'octocat', '/', '-', '<', '&', '\\', 'é', '\n') });
    fc.assert(
      fc.property(words, (title) => {
        const text = renderHidden(TAG, { title });
        expect(text).not.toContain('@');
        expect(findHidden(TAG, text)).toEqual([expect.objectContaining({ value: { title }, intact: true })]);
      }),
    );
  });

  it('is read where it was written before names were escaped', () => {
    const [found] = findHidden(TAG, `<!-- ${TAG} {"title":"by @octocat"} 39a079cd -->`);
    expect(found).toMatchObject({ value: { title: 'by @octocat' }, intact: true });
  });
});
