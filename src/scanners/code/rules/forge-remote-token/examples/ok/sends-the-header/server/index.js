export const ask = (token) =>
  fetch('https://backend.example.com/events', { method: 'POST', headers: { 'x-forge-oauth-system': token } });
