import { expect, it } from '@jest/globals';
import { parsePolicy, type PolicyParse } from '../../../../src/core/policy/read/parse.js';
import { parsePolicyLazily } from '../../../../src/core/policy/read/parse-lazily.js';

const WAIVER = (path: string) =>
  `  - match: { path: '${path}' }\n    reason: No way in.\n    expires: 2027-02-01\n`;

it.each([
  ['a policy of words', 'version: 1\ngate:\n  fail-on: high\n'],
  [
    'lists of globs, in both forms',
    "version: 1\nscan:\n  code:\n    exclude: [a, 'b/**']\n  sarif:\n  - c/*.sarif\n",
  ],
  ['waivers', `version: 1\nwaivers:\n${WAIVER('a/**')}${WAIVER('b/**')}`],
  ['two waivers with one match', `version: 1\nwaivers:\n${WAIVER('a/**')}${WAIVER('a/**')}`],
  ['a waiver of no day', `version: 1\nwaivers:\n${WAIVER('a').replace('02-01', '02-30')}`],
  ['a waiver without a match', `version: 1\nwaivers:\n${WAIVER('a').replace(/\{.*\}/u, '{}')}`],
  ['a key that may be weaker', 'version: 1\nallow-weaker: [gate]\n'],
  ['one that is no key', 'version: 1\nallow-weaker: [gates]\n'],
  ['a feed with two sources', 'version: 1\nfeeds: { epss: { url: https://a.example/x, file: y } }\n'],
  ['a mirror without its place', 'version: 1\nissues: { mirror: jira }\n'],
  ['a mirror', 'version: 1\nissues: { mirror: jira, jira: { host: acme.atlassian.net, project: SEC } }\n'],
  ['a zone that is none', 'version: 1\nsla: { timezone: Europe/Nowhere }\n'],
  ['an unknown key', 'version: 1\nscans: {}\n'],
  ['no YAML', 'version: [\n'],
])('reads %s as the parser does', async (_, text) => {
  const lazily = await parsePolicyLazily(text, 'fixby.yml');
  expect(withPlaces(lazily)).toEqual(withPlaces(parsePolicy(text, 'fixby.yml')));
});

/** Without what only the library's reader has beside the places. */
function withPlaces(parsed: PolicyParse): unknown {
  if (!parsed.ok) return parsed;
  const { places, alias } = parsed.positions;
  return { ...parsed, positions: { places, alias } };
}
