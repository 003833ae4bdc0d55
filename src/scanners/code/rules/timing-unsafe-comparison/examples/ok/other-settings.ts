import express from 'express';
import { send } from './send.js';
import { users } from './users.js';

const app = express();

app.post('/try', express.json(), async (req, res) => {
  const settings = req.body.options;
  for (const user of users) {
    if (user.accessToken && user.accessToken !== settings.accessToken) {
      console.info('sending to', user.id);
      try {
        await send(user.accessToken);
      } catch {
        res.sendStatus(502);
      }
    }
  }
  res.sendStatus(204);
});
