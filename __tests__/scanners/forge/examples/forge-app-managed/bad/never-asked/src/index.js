import { fetch } from '@forge/api';
export const run = () => fetch('https://api.example.com');
