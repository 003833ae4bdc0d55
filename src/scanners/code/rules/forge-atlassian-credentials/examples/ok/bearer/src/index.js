import { fetch } from '@forge/api';
export const run = ({ token }) =>
  fetch('https://api.atlassian.com/me', { headers: { Authorization: `Bearer ${token}` } });
