import express from 'express';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { join } from 'node:path';

const app = express();
app.get('/a', (req, res) => {
  createReadStream(req.query.file.split('.')[0]).pipe(res); // BAD
});
app.get('/b', (req, res) => {
  createReadStream(path.resolve('/var/x', req.query.file.split('.')[0])).pipe(res); // BAD
});
app.get('/c', (req, res) => {
  const [name, hash, ext] = req.query.file.split('.');
  createReadStream(join('/var/x', `${name}.${hash}.${ext}`)).pipe(res); // BAD
});
app.get('/d', (req, res) => {
  const name = decodeURIComponent(req.query.file.split('.')[0]);
  createReadStream(join('/var/x', name)).pipe(res); // BAD
});
app.get('/e', (req, res) => {
  const payload = JSON.parse(Buffer.from(req.query.token.split('.')[1], 'base64').toString());
  createReadStream(join('/var/x', payload.file)).pipe(res); // BAD
});
app.get('/f', (req, res) => {
  const payload = JSON.parse(atob(req.query.token.split('.')[1]));
  createReadStream(join('/var/x', payload.file)).pipe(res); // BAD
});
app.get('/g', (req, res) => {
  const name = req.query.file.split('.')[0].replaceAll('_', '.');
  createReadStream(join('/var/x', name)).pipe(res); // BAD
});
app.get('/h', (req, res) => {
  const parts = req.query.file.split('.');
  const ext = parts.pop();
  const name = parts.join('.');
  createReadStream(join('/var/x', name)).pipe(res); // BAD
});
app.get('/i', (req, res) => {
  const parts = req.query.file.split('.');
  const ext = parts.pop();
  createReadStream(join('/var/x', parts.toString().replace(/,/g, '.'))).pipe(res); // BAD
});
app.get('/j', (req, res) => {
  const parts = req.query.file.split('.');
  createReadStream(join('/var/x', parts.reduce((a, b) => a + '.' + b))).pipe(res); // BAD
});
app.get('/k', (req, res) => {
  const [name, hash, ext] = req.query.file.split('.');
  createReadStream('/var/x/' + name + '.' + hash + '.' + ext).pipe(res); // BAD
});
app.get('/m', (req, res) => {
  const name = Buffer.from(req.query.name.split('.')[0], 'hex').toString();
  createReadStream(join('/var/x', name)).pipe(res); // BAD
});
app.get('/n', (req, res) => {
  const name = unescape(req.query.name.split('.')[0]);
  createReadStream(join('/var/x', name)).pipe(res); // BAD
});
app.get('/o', (req, res) => {
  let out = '';
  for (const one of req.query.name.split('.')) out += '.' + one;
  createReadStream(join('/var/x', out)).pipe(res); // BAD
});
