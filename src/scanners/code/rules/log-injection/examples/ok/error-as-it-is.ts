import express from 'express';
import { load } from './load.js';

const app = express();

app.get('/:name', async (req, res) => {
  try {
    res.json(await load(req.params.name));
  } catch (error) {
    console.error('could not load', error);
    res.sendStatus(500);
  }
});

async function check(name: string): Promise<void> {
  if (name.length > 9) throw new Error(`too long: ${name}`);
}

app.post('/check', express.json(), (req, res) => {
  check(req.body.name).catch((error) => {
    console.error(error);
  });
  res.sendStatus(204);
});
