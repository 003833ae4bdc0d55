import assert from 'node:assert';
import express from 'express';
import fs from 'node:fs';
import path from 'node:path';

const app = express();
const root = path.resolve('public');

function assertInside(file: string): void {
  const way = path.relative(root, file);
  if (way.startsWith('..') || path.isAbsolute(way)) throw new Error('outside');
}

const within = (file: string): boolean => file === root || file.startsWith(root + path.sep);

function isInside(name: string): boolean {
  const full = path.join(root, name);
  return !path.relative(root, full).startsWith('..' + path.sep);
}

app.get('/relative', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  if (path.relative(root, file).startsWith('..')) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res);
});

app.get('/equal', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  if (file !== root && !file.startsWith(root + path.sep)) return res.sendStatus(403);
  fs.createReadStream(file).pipe(res);
});

app.get('/asserting', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  assertInside(file);
  fs.createReadStream(file).pipe(res);
});

app.get('/assert', (req, res) => {
  const file = path.resolve(root, String(req.query.f));
  assert(within(file), 'outside');
  fs.createReadStream(file).pipe(res);
});

app.get('/boolean', (req, res) => {
  const name = String(req.query.f);
  if (!isInside(name)) return res.sendStatus(403);
  fs.createReadStream(path.join(root, name)).pipe(res);
});
