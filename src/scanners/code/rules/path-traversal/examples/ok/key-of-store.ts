import express from 'express';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Storage } from './storage.js';

class Mails {
  constructor(private readonly storage: Storage) {}

  async get(id: string) {
    const mail = await this.storage.getById(id);
    if (!mail) throw new Error('no such mail');
    return mail;
  }

  async open(id: string) {
    await this.get(id);
    return createReadStream(join('/var/mail', `${id}.eml`));
  }

  async remove(id: string) {
    const mail = await this.storage.findFirst({ where: { id } });
    if (mail === null) return false;
    await rm(join('/var/mail', `${id}.eml`));
    return true;
  }
}

const app = express();
const mails = new Mails(null as never);

app.get('/mail/:id', async (req, res) => {
  (await mails.open(req.params.id)).pipe(res);
});

app.delete('/mail/:id', async (req, res) => {
  res.json(await mails.remove(req.params.id));
});
