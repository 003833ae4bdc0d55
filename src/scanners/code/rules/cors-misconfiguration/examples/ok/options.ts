import cors from 'cors';
export const one = cors({ origin: ['https://app.example.com'], credentials: true });
export const two = cors({ origin: (origin, callback) => callback(null, origin === 'https://app.example.com'), credentials: true });
export const all = cors();
