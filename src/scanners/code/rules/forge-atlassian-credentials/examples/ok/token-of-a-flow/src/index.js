import { fetch } from '@forge/api';
export const run = async ({ payload }) => {
  const granted = await fetch('https://auth.atlassian.com/oauth/token', { method: 'POST', body: payload.code });
  const { access_token: token } = await granted.json();
  return fetch('https://api.atlassian.com/me', { headers: { Authorization: `Bearer ${token}` } });
};
