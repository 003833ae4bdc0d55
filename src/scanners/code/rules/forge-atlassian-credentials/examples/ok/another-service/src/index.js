import { fetch } from '@forge/api';
export const run = () =>
  fetch('https://api.example.com/v1', { headers: { Authorization: `Basic ${process.env.SERVICE}` } });
