import cookieSession from 'cookie-session';
import express, { type Request } from 'express';
const app = express();
app.use(cookieSession({ keys: [process.env.KEY!], sameSite: 'lax' }));
app.post('/login', (req: Request & { session: { user?: string } }, res) => {
  if (req.body.password === process.env.PASSWORD) req.session.user = 'admin';
  res.redirect('/');
});
