import { fetch } from '@forge/api';
const headers = { Authorization: `Basic ${process.env.API_TOKEN}` };
const url = 'https://site.atlassian.net/rest/api/3/myself';
export const run = () => fetch(url, { headers }); // BAD
