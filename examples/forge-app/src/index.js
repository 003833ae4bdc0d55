import api, { route } from '@forge/api';
import Resolver from '@forge/resolver';
import { latestRelease, renderNotes } from './notes.js';
import { fetchChanges } from './release-service.js';

const resolver = new Resolver();

/** What the panel shows for the issue it is on: the notes of the newest release that has it. */
resolver.define('getReleaseNotes', async ({ context }) => {
  const issue = await readIssue(context.extension.issue.key);
  const release = latestRelease(issue.fields.fixVersions);
  if (release === null) return { state: 'unreleased' };
  const changes = await fetchChanges(issue.fields.project.key, release);
  return { state: 'released', release, notes: renderNotes(release, changes) };
});

/** Reads as the user who looks at the panel, so that nobody sees an issue that Jira would hide from them. */
async function readIssue(key) {
  const response = await api
    .asUser()
    .requestJira(route`/rest/api/3/issue/${key}?fields=project,fixVersions`, {
      headers: { Accept: 'application/json' },
    });
  if (!response.ok) throw new Error(`Jira answered ${response.status} for the issue of this panel`);
  return response.json();
}

export const handler = resolver.getDefinitions();
