import { describe, expect, it } from '@jest/globals';
import {
  hasSection,
  renderIssueMetadata,
  replaceSection,
  SECTION_START,
} from '../../../../src/core/ledger/metadata/issue.js';

const metadata = renderIssueMetadata({
  key: '00000000000000a1',
  source: 'code',
  package: null,
  commit: null,
  field: null,
  findings: [],
});
const section = (path: string): string => `${SECTION_START}\n| Where | \`${path}\` |\n\n${metadata}`;

describe('our part of an issue', () => {
  it('is found whatever a file is called', () => {
    const body = `Somebody's words.\n\n${section(SECTION_START)}\nMore of them.`;
    const next = section(`${SECTION_START}.js`);
    const after = replaceSection(body, next);
    expect(after).toBe(`Somebody's words.\n\n${next}\nMore of them.`);
    expect(hasSection(after, next)).toBe(true);
  });
});
