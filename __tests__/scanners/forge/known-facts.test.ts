import { expect, it } from '@jest/globals';
import { knownFacts } from '../../../src/scanners/forge/known-facts.js';
import { memoryTree } from '../code/memory-tree.js';

it('tells what rules report in each manifest, and every scope, with lines', async () => {
  const manifest = `app:
  id: ari:cloud:ecosystem::app/1
  runtime:
    name: nodejs22.x
permissions:
  scopes:
    - read:jira-work
    - admin:repository:bitbucket
`;
  const facts = await knownFacts(memoryTree({ 'a/manifest.yml': manifest }), { directory: '', exclude: [] });
  expect([...facts.keys()]).toEqual(['a/manifest.yml']);
  expect(facts.get('a/manifest.yml')?.map(({ rule, subject, place }) => [rule, subject, place.line])).toEqual(
    [
      ['forge-admin-scope', 'admin:repository:bitbucket', 8],
      [null, 'read:jira-work', 7],
      [null, 'admin:repository:bitbucket', 8],
    ],
  );
});
