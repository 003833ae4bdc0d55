const { spawn } = require('child_process');
const app = require('express')();
app.post('/log', async (req, res) => {
  const { branch } = req.body;
  if (!/^[a-z]+$/.test(branch)) return res.sendStatus(400);
  spawn('git', ['log', branch]).stdout.pipe(res);
});
