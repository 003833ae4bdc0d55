const BASE = 'http://accounts.acme-shop.com';
export const load = (id: string, token: string) => {
  const headers = { Authorization: `Bearer ${token}` };
  return fetch(`${BASE}/items/${id}`, { headers, credentials: 'include' }); // BAD
};
export const open = () => new WebSocket('ws://live.acme-shop.com/feed'); // BAD
