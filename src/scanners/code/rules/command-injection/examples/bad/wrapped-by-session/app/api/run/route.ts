import { exec } from 'node:child_process';
import { withSession } from '@/lib/session';
export const POST = withSession(async (req) => {
  const { cmd } = await req.json();
  exec('deploy ' + cmd); // BAD
  return new Response('ok');
});
