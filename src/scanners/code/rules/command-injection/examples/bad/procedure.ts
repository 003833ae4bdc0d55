import { execaCommand } from 'execa';
import { publicProcedure, router } from './trpc';
export const files = router({
  list: publicProcedure.query(async ({ input, ctx }) => {
    const { stdout } = await execaCommand('ls ' + input.directory, { shell: true }); // BAD
    return ctx.lines(stdout);
  }),
});
