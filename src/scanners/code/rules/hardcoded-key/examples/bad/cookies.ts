import cookieParser from 'cookie-parser';
import cookieSession from 'cookie-session';
import session from 'express-session';
import express from 'express';
const app = express();
app.use(cookieParser('keyboard cat')); // BAD
const options = { name: 's', keys: ['first key', 'second key'] };
app.use(cookieSession(options)); // BAD
app.use(session({ secret: process.env.SECRET || 'fallback-4711', cookie: { secure: true } })); // BAD
