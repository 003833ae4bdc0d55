import express from 'express';
import cookieSession from 'cookie-session';
// import csrf from 'csurf';
const app = express();
const router = express.Router();
app.use(cookieSession({ keys: [process.env.KEY!] })); // BAD
// app.use(csrf());
router.delete('/items/:id', (req, res) => res.sendStatus(204));
app.use(router);
