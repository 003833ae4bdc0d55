import api, { asApp, asUser, authorize, route } from '@forge/api';
export async function assertEditor(key) {
  const allowed = await authorize().onJiraIssue([key]).canEdit();
  if (!allowed) throw new Error('not allowed');
}
