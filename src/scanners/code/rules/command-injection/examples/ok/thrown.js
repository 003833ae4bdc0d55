const { exec } = require('child_process');
const app = require('express')();

const choose = (q, o) => {
  if (q.bad) {
    o.cmd = q.cmd;
    throw new Error('no');
  }
  o.cmd = 'safe';
};
const refuse = (q, o) => {
  if (q.bad) {
    o.cmd = q.cmd;
    process.exit(1);
  }
  o.cmd = 'safe';
};
app.get('/', (req, res) => {
  const o = {};
  choose(req.query, o);
  exec(o.cmd);
  const other = {};
  refuse(req.query, other);
  exec(other.cmd);
  const told = { cmd: 'safe' };
  if (req.query.bad) {
    told.cmd = req.query.cmd;
    throw new Error('no');
  }
  exec(told.cmd);
});
