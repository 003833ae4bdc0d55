import { createClient } from './client';
let client;
export const run = () => {
  client ??= createClient({ retries: 3 });
  return client.ask();
};
