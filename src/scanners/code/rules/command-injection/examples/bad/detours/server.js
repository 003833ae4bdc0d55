import { createRequire } from 'node:module';
import * as all from 'node:child_process';
import { exec } from 'node:child_process';
import express from 'express';
import { execSync } from './more.js';

const app = express();

app.get('/matched', (req, res) => {
  exec(/^id=(.*)$/.exec(req.query.id)[1]); // BAD
  exec([...req.query.id.matchAll(/(.*);/g)][0][1]); // BAD
  res.end();
});
app.get('/listed', (req, res) => {
  if ([req.query.host].includes(req.query.host)) exec(req.query.host); // BAD
  exec(Object.keys({ [req.query.host]: 1 })[0]); // BAD
  exec(Reflect.get({ host: req.query.host }, 'host')); // BAD
  exec(new WeakRef({ host: req.query.host }).deref().host); // BAD
  res.end();
});
app.get('/kept', (req, res) => {
  globalThis.keptHost = req.query.host;
  exec(globalThis.keptHost); // BAD
  res.end();
});
app.get('/imported', (req, res) => {
  execSync(req.query.host); // BAD
  all['exec'.split('').join('')](req.query.host); // BAD
  process.getBuiltinModule('child_process').exec(req.query.host); // BAD
  process.mainModule.require('child_process').exec(req.query.host); // BAD
  createRequire(import.meta.url)('child_process').exec(req.query.host); // BAD
  res.end();
});
