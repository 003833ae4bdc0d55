'use server';
import { z } from 'zod';
import { createSafeActionClient } from 'next-safe-action';
import { exec } from 'node:child_process';
const action = createSafeActionClient();
export const build = action.schema(z.object({ branch: z.string() })).action(async ({ parsedInput }) => {
  exec(`git checkout ${parsedInput.branch}`); // BAD
});
