import { describe, expect, it } from '@jest/globals';
import { mentionOf, type MentionKind } from '../../../src/core/packages/mention.js';

const asks = (ecosystem: string, name: string, text: string, kind: MentionKind = 'entry'): boolean =>
  mentionOf({ ecosystem, name, versions: ['1.0.0', '1.0.2'] })(text.toLowerCase(), kind);

describe('a text that asks for a package at a version', () => {
  it.each([
    ['npm', 'acme', 'npx --yes acme@1.0.0'],
    ['npm', 'acme', '<script src="https://cdn.example/acme@1.0.2/x.js">'],
    ['npm', '@a/acme', '"node_modules/@a/acme": {\n  "version": "1.0.0",'],
    ['npm', 'acme', 'npx other@1.2.3 acme@1.0.0'],
    ['npm', 'acme', 'npx acme@2.0.0 acme@1.0.0'],
    ['npm', 'acme', '"acme@npm:^1.0":\n  version: 1.0.0\n'],
    ['npm', 'acme', 'acme@^0.9, acme@^1.0:\n  version "1.0.0"\n'],
    ['npm', 'acme', '{ "name": "acme", "engines": ">=14.0", "version": "1.0.0" }'],
    ['Hex', 'acme', '{:acme,\n "1.0.0"}'],
    ['PyPI', 'acme', 'pip install "acme>=0.9,<2,==1.0.0"'],
    ['PyPI', 'acme-tool', '# dependencies = ["Acme_Tool[x] == 1.0.0"]'],
    ['PyPI', 'acme', 'pip install files/acme-1.0.0-py3-none-any.whl'],
    ['Go', 'example.com/acme', 'go install example.com/acme@v1.0.0'],
    [
      'Maven',
      'com.a:acme',
      '<groupId>com.a</groupId>\n<artifactId>acme</artifactId>\n<version>1.0.0</version>',
    ],
    ['Maven', 'com.a:acme', '"com.a" % "acme" % "1.0.0"'],
    ['Hackage', 'acme', 'constraints: any.acme ==1.0.0'],
    ['crates.io', 'acme', '[[package]]\nname = "acme"\nversion = "1.0.0"'],
  ])('%s %s: %s', (ecosystem, name, text) => {
    expect(asks(ecosystem, name, text)).toBe(true);
  });

  it.each([
    ['npm', 'acme', 'npx acme@2.0.0'],
    ['npm', 'acme', 'npx acme@1.0.0.1 and 11.0.0'],
    ['npm', 'acme', 'npx acme-es@1.0.0'],
    ['npm', 'js', 'npx acme.js@1.0.0'],
    ['npm', 'acme', 'npx @types/acme@1.0.0'],
    ['npm', 'acme', "import acme from 'acme';\n\n\nconst VERSION = '1.0.0';"],
    ['npm', 'acme', "import acme from 'acme';\nconst VERSION = '1.0.0';"],
    ['npm', 'acme', 'npm install acme@2.0.0 other@1.0.0'],
    ['npm', 'acme', '"acme": "^2.0.0", "other": "1.0.0"'],
    ['npm', 'acme', '"acme": "latest",\n"other": "1.0.0"'],
    ['PyPI', 'acme', 'pip install acme==2.0.0 other==1.0.0'],
    ['PyPI', 'acme', 'acme 2.0.0\nother 1.0.0'],
    ['npm', 'acme', 'overrides:\n  acme@1.0.0: 1.0.3\n'],
    ['npm', 'acme', 'overrides:\n  "acme@>=1.0.0 <1.0.3": ">=1.0.3"\n'],
    ['Maven', 'com.a:acme', "implementation 'org.b:acme:1.0.0'"],
  ])('is not %s %s: %s', (ecosystem, name, text) => {
    expect(asks(ecosystem, name, text)).toBe(false);
  });
});

it('a list of versions has name and version apart', () => {
  const text = '[versions]\na = "1.0.0"\n[libraries]\na = { module = "com.a:acme", version.ref = "a" }\n';
  expect(asks('Maven', 'com.a:acme', text)).toBe(false);
  expect(asks('Maven', 'com.a:acme', text, 'apart')).toBe(true);
});

it('a command names both as one word, which an override does not begin with a blank', () => {
  expect(asks('npm', 'acme', '"start": "npx acme@1.0.0"', 'command')).toBe(true);
  expect(asks('npm', 'acme', '"overrides": { "acme@1.0.0": "2.0.0" }', 'command')).toBe(false);
  expect(asks('npm', 'acme', '"acme": "1.0.0"', 'command')).toBe(false);
});
