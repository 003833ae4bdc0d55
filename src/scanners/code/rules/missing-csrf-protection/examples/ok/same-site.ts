import express from 'express';
import session from 'express-session';
const app = express();
app.use(session({ secret: process.env.SECRET!, cookie: { secure: true, sameSite: 'strict' } }));
app.post('/transfer', (req, res) => res.send('done'));
