import { fetch } from '@forge/api';
import { Queue } from '@forge/events';
const queue = new Queue({ key: 'q' });
export const run = async (request) => { // BAD
  const reply = await fetch('https://api.example.com/v1/events');
  if (!reply.ok) return { statusCode: 502 };
  await queue.push({ body: request.body });
  return { statusCode: 204 };
};
