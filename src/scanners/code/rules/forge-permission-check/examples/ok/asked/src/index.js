import api, { asApp, asUser, authorize, route } from '@forge/api';
export const run = async ({ payload }) => ((await authorize().onJiraIssue([payload.key]).canEdit()) ? 200 : 403);
