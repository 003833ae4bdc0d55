import type { Request, Response } from 'express';
export class SessionController {
  constructor(private readonly users: { check(name: string, password: string): Promise<{ id: number } | null> }) {}
  async handleLogin(req: Request, res: Response) {
    const { name, password } = req.body;
    const found = await this.users.check(name, password);
    if (found === null) return res.sendStatus(401);
    const { session } = req;
    session.user = found; // BAD
    return res.sendStatus(204);
  }
}
