const Docker = require('dockerode');
const express = require('express');
const docker = new Docker();
const app = express();
app.post('/x', async (req, res) => {
  const c = docker.getContainer('box');
  await c.exec({ Cmd: ['sh', '-c', 'echo ' + req.body.text] }); // BAD
  await docker.createContainer({ Image: 'alpine', Cmd: ['bash', '-c', req.body.run] }); // BAD
  res.end();
});
