const { exec } = require('child_process');
const app = require('express')();
const COMMANDS = ['ls', 'pwd'];

function isKnown(command) {
  if (typeof command !== 'string') return false;
  if (!command) return true;
  if (COMMANDS.includes(command)) return true;
  return /^[a-z]+$/.test(command);
}
app.get('/named', (req, res) => {
  if (isKnown(req.query.command)) exec(req.query.command);
  res.end();
});
app.get('/filter', (req, res) => {
  const commands = req.query.list.split(',').filter((command) => {
    if (COMMANDS.includes(command)) return true;
    return false;
  });
  exec(commands.join('; '));
  res.end();
});
