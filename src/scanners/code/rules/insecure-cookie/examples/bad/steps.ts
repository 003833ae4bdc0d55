import cookieSession from 'cookie-session';
import express, { type Request, type Response } from 'express';
const options: Record<string, unknown> = { keys: [process.env.KEY] };
options.httpOnly = false;
express().use(cookieSession(options)); // BAD
const flags = { httpOnly: true };
export function login(req: Request, res: Response) {
  res.cookie('auth_token', req.body.token, flags); // BAD
  res.cookie('sessionId', req.body.id); // BAD
}
