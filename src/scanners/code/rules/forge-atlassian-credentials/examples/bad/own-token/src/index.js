import { fetch } from '@forge/api';
const key = process.env.ORG_API_KEY;
const header = `Bearer ${key}`;
export const run = async () => {
  await fetch('https://api.atlassian.com/admin/v1/orgs/1/users', { headers: { Authorization: header } }); // BAD
};
