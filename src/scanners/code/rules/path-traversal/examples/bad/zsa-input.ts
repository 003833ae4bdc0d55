'use server';
import { z } from 'zod';
import { createServerAction } from 'zsa';
import { readFile } from 'node:fs/promises';
export const show = createServerAction().input(z.object({ file: z.string() })).handler(async ({ input }) => {
  return readFile('/srv/docs/' + input.file, 'utf8'); // BAD
});
