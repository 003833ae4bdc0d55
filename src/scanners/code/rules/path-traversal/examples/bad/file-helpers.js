const express = require('express');
const fse = require('fs-extra');
const rimraf = require('rimraf');
const { rimraf: rm4 } = require('rimraf');
const mkdirp = require('mkdirp');
const { glob } = require('glob');
const app = express();
app.get('/x', async (req, res) => {
  const p = '/srv/up/' + req.query.p;
  await fse.remove(p); // BAD
  rimraf.sync(p); // BAD
  await rm4(p); // BAD
  await mkdirp(p); // BAD
  res.json(await fse.readJson(p)); // BAD
});
