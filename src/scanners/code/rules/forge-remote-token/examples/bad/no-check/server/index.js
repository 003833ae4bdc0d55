import express from 'express';
import { save } from './store.js';
const app = express();
app.use(express.json());
app.post('/events', async (req, res) => { // BAD
  await save(req.body.issue.key);
  res.status(204).end();
});
app.listen(8080);
