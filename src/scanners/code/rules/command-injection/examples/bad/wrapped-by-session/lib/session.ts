type Handler = (req: Request, session: unknown) => Promise<Response>;
export const withSession = (handler: Handler) => async (req: Request, ctx: unknown) => {
  const session = await load(req);
  if (!session) return new Response('no', { status: 401 });
  return handler(req, session);
};
declare function load(req: Request): Promise<unknown>;
