import express from 'express';
import fs from 'node:fs';
import path from 'node:path';
import { files, folderOf } from './packages';

const app = express();

function relativePath(text: string, api = path) {
  text = api.normalize(text);
  if (api.isAbsolute(text)) throw new Error('absolute');
  if (text.split(api.sep)[0] === '..') throw new Error('outside');
  return text;
}

app.get('/static/:name', (req, res) => {
  res.send(fs.readFileSync(path.join('/srv/static', relativePath(req.params.name))));
});

app.get('/parts', (req, res) => {
  const name = String(req.query.name);
  if (name.split('/').some((part) => part === '..')) return void res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/parts', name)));
});

app.get('/listed', (req, res) => {
  const name = String(req.query.name);
  if (name.split('/').includes('..')) return void res.sendStatus(400);
  res.send(fs.readFileSync(path.join('/srv/parts', name)));
});

app.get('/packages/:owner/:file', (req, res) => {
  const { owner, file } = req.params;
  if (!files().includes(`${owner}/${file}`)) return void res.sendStatus(404);
  res.sendFile(path.join(folderOf(owner), file));
});
