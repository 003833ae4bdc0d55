import type { Collection, Db } from 'mongodb';
import express from 'express';

const app = express();
app.use(express.json());

export function routes(db: Db, users: Collection) {
  app.post('/a', async (req, res) => {
    res.json(await db.collection('users').findOne({ name: req.body.name })); // BAD
  });
  app.post('/b', async (req, res) => {
    res.json(await users.findOne({ name: req.body.name })); // BAD
  });
}

export class Sessions {
  constructor(private readonly sessions: Collection) {}

  async end(req: express.Request) {
    await this.sessions.deleteMany({ token: req.body.token }); // BAD
  }
}
