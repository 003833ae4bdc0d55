import { describe, expect, it } from '@jest/globals';
import { namesWay, saysSomething } from '../../../src/core/posture/documents.js';

describe('a way to report', () => {
  it.each([
    'Write to security@example.com.',
    'Please report weaknesses at https://example.com/hello.',
    '# Reporting a vulnerability\n\nhttps://example.com/hello',
    'See https://hackerone.com/example.',
    'Use the [form](https://example.com/security/form).',
    'We take private vulnerability reports.',
    'Schwachstellen melden Sie unter https://example.com/hallo.',
  ])('is %j', (text) => {
    expect(namesWay(text)).toBe(true);
  });

  it.each([
    '# hi',
    'Versions follow https://semver.org.',
    '# Security\n\nVersions follow https://semver.org.\n\nReports are welcome.',
    '# Reporting\n\nTalk to us.\n\n# Versions\n\nhttps://semver.org',
  ])('is not %j', (text) => {
    expect(namesWay(text)).toBe(false);
  });
});

describe('a document that says something', () => {
  it('has more than headings and comments', () => {
    expect(saysSomething('')).toBe(false);
    expect(saysSomething(`# ${'Privacy '.repeat(30)}\n\n<!-- ${'later '.repeat(30)} -->\nTo come.`)).toBe(
      false,
    );
    expect(saysSomething(`# Privacy\n\n${'We keep your name. '.repeat(6)}`)).toBe(true);
    expect(saysSomething(`# Datenschutz\n\n${'Wir speichern Ihre Adresse für Verträge. '.repeat(5)}`)).toBe(
      true,
    );
  });
});
