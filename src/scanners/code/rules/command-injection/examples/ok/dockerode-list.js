const Docker = require('dockerode');
const express = require('express');
const docker = new Docker();
const app = express();
app.post('/x', async (req, res) => {
  await docker.getContainer('box').exec({ Cmd: ['echo', req.body.text] });
  await docker.createContainer({ Image: 'alpine', Cmd: ['sh', '-c', 'date'] });
  res.end();
});
