import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();
const root = path.resolve('public');

function logUnlessInside(file: string): void {
  if (!file.startsWith(root + path.sep)) console.warn('outside');
}

const anything = (file: string, trusted: boolean): boolean => trusted || file.startsWith(root + path.sep);

app.get('/logged', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  logUnlessInside(file);
  fs.createReadStream(file).pipe(res); // BAD
});

app.get('/either', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  if (!anything(file, req.query.trusted === '1')) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res); // BAD
});

app.get('/reversed', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  if (!path.relative(root, file).startsWith('..')) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res); // BAD
});

app.get('/or', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  if (file !== root || !file.startsWith(root + path.sep)) console.warn(file.length);
  fs.createReadStream(file).pipe(res); // BAD
});
