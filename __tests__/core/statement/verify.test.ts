import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sealed, sha256 } from '../../../src/core/statement/digest.js';
import { verifyReport } from '../../../src/core/statement/verify.js';

const DOCUMENT = {
  version: 1,
  promises: [{ id: 'hosting', status: 'kept' }],
  requirements: [],
  name: 'a\u00e9\u{1f600}',
};

function seal(document: object): string {
  return JSON.stringify(sealed(document), null, 2);
}

describe('a report in JSON', () => {
  it('is intact as it was written', () => {
    expect(verifyReport(seal(DOCUMENT))).toMatchObject({ outcome: 'intact' });
  });

  it('stays so when it is written otherwise, with the same data', () => {
    const { digest, ...rest } = sealed(DOCUMENT);
    expect(verifyReport(`\uFEFF${JSON.stringify({ digest, ...rest })}`)).toEqual({
      outcome: 'intact',
      digest,
    });
  });

  it('says which part was changed, added or left out', () => {
    const promises = [{ id: 'hosting', status: 'not-kept' }];
    const { requirements, ...rest } = sealed(DOCUMENT);
    expect(requirements).toEqual([]);
    const result = verifyReport(JSON.stringify({ ...rest, promises, more: 1 }));
    expect(result).toMatchObject({
      outcome: 'changed',
      differs: [
        '"promises" was changed.',
        '"requirements" is missing.',
        '"more" was added.',
        expect.stringContaining('It states sha256:'),
      ],
    });
  });

  it('is changed where its own digest was made to fit its parts, but not the whole', () => {
    const changed = { ...sealed(DOCUMENT), parts: {} };
    expect(verifyReport(JSON.stringify(changed)).outcome).toBe('changed');
  });

  it('is changed where a key is there twice, of which readers see one', () => {
    const text = seal(DOCUMENT).replace('"status": "kept"', '"status": "not-kept", "status": "kept"');
    expect(verifyReport(text)).toEqual({
      outcome: 'changed',
      differs: ['"status" is there twice, and readers may see either.'],
    });
  });

  it('finds any change of any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        const [a, b] = [before, after].map((value) => JSON.stringify(value).replaceAll('-0', '0'));
        fc.pre(a !== b);
        const { digest } = sealed({ value: before });
        const { parts } = sealed({ value: before });
        const result = verifyReport(JSON.stringify({ value: after, parts, digest }));
        const same = sealed({ value: after }).digest === digest;
        expect(result.outcome === 'intact').toBe(same);
      }),
    );
  });

  it('survives halves of surrogate pairs, which a cut title may have', () => {
    expect(verifyReport(JSON.stringify(sealed({ title: 'cut \ud83d' }))).outcome).toBe('intact');
  });

  it.each(['{', '{}', '[]', '{"digest":"sha256:1"}', '{"digest":1}', '[{"digest":"x"}]'])(
    '%s is no report',
    (text) => {
      expect(verifyReport(text).outcome).toBe('unreadable');
    },
  );
});

describe('a report in Markdown or CSV', () => {
  const markdown = (body: string): string =>
    `${body}SHA-256 of everything above this line: ${sha256(body)}\n`;
  const csv = (body: string): string => `${body}"sha256","","${sha256(body)}",""\r\n`;

  it.each([
    ['Markdown', markdown('# Evidence\n\n| a |\n')],
    ['CSV', csv('"record","a"\r\n"finding","b"\r\n')],
  ])('in %s is intact, and changed with one byte', (_, text) => {
    expect(verifyReport(text).outcome).toBe('intact');
    expect(verifyReport(text.replace('a', 'b')).outcome).toBe('changed');
    const cut = text.trimEnd();
    expect(verifyReport(cut)).toEqual(verifyReport(text));
    expect(verifyReport(cut.replace('a', 'b')).outcome).toBe('changed');
    expect(verifyReport(`${cut} More.`).outcome).not.toBe('intact');
  });

  it('is changed where text was added below', () => {
    expect(verifyReport(`${markdown('# Evidence\n')}All is well.\n`)).toEqual({
      outcome: 'changed',
      differs: ['Text follows the line with the SHA-256.'],
    });
  });

  it('is none without that line', () => {
    expect(verifyReport('# Something else\n').outcome).toBe('unreadable');
    expect(verifyReport('').outcome).toBe('unreadable');
  });
});
