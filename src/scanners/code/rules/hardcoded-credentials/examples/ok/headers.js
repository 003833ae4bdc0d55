export const ask = (token) =>
  fetch('https://hooks.example.com', { headers: { Authorization: `Bearer ${token}`, 'X-Atlassian-Token': 'no-check' } });
export const schema = { authorization: 'required', Authorization: 'Bearer <token>', 'x-api-key': 'your-key' };
