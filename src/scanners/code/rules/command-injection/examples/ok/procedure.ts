import { execa } from 'execa';
import { publicProcedure, router } from './trpc';
export const files = router({
  list: publicProcedure.query(async ({ input, ctx }) => {
    const { stdout } = await execa('ls', ['--', input.directory]);
    return ctx.lines(stdout);
  }),
});
