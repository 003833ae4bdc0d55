export const load = (token: string) => fetch('http://localhost:3000/items', { headers: { Authorization: token } });
export const socket = new WebSocket('ws://127.0.0.1:8080');
export const service = (token: string) => fetch('http://orders:8080/items', { headers: { Authorization: token } });
