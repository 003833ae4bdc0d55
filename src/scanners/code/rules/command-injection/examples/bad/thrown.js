const { exec } = require('child_process');
const app = require('express')();

const choose = (q, o) => {
  if (q.bad) {
    o.cmd = q.cmd;
    throw new Error('no');
  }
  o.cmd = 'safe';
};
app.get('/', (req, res) => {
  const o = { cmd: 'safe' };
  try {
    choose(req.query, o);
    o.cmd = 'safe';
  } catch {
    exec(o.cmd); // BAD
  }
});
app.get('/early', (req, res) => {
  const o = { cmd: 'safe' };
  const fill = () => {
    if (req.query.bad) {
      o.cmd = req.query.cmd;
      return;
    }
    o.cmd = 'safe';
  };
  fill();
  exec(o.cmd); // BAD
});
app.get('/own', (req, res) => {
  const o = { cmd: 'safe' };
  const fill = () => {
    try {
      if (req.query.bad) {
        o.cmd = req.query.cmd;
        throw new Error('no');
      }
    } catch {
      return;
    }
    o.cmd = 'safe';
  };
  fill();
  exec(o.cmd); // BAD
});
