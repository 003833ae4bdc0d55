import express, { type Request, type Response } from 'express';
const app = express();
const wanted = (req: Request): string => String(req.query.admin);
app.get('/enter', (req: Request, res: Response) => {
  const isAdmin = wanted(req);
  req.session.isAdmin = isAdmin; // BAD
  res.end();
});
