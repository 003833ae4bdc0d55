import { fetch } from '@forge/api';
export const run = async () =>
  fetch('https://site.atlassian.net/rest/api/3/myself', { // BAD
    headers: { Authorization: `Basic ${process.env.API_TOKEN}` },
  });
