const { exec } = require('child_process');
const app = require('express')();
const COMMANDS = ['ls', 'pwd'];

app.get('/filter', (req, res) => {
  const commands = req.query.list.split(',').filter((command) => {
    if (req.query.all) return true;
    return COMMANDS.includes(command);
  });
  exec(commands.join('; ')); // BAD
  res.end();
});
app.get('/find', (req, res) => {
  const command = req.query.list.split(',').find((one) => {
    for (const extra of res.locals.extra) if (one.startsWith(extra)) return true;
    return COMMANDS.includes(one);
  });
  exec(command); // BAD
  res.end();
});
app.get('/every', (req, res) => {
  const commands = req.query.list.split(',');
  const isRight = commands.every((command) => {
    if (req.query.all) return true;
    return COMMANDS.includes(command);
  });
  if (isRight) exec(commands.join('; ')); // BAD
  if (commands.every((command) => { if (req.query.all) return true; return COMMANDS.includes(command); }))
    exec(commands.join('; ')); // BAD
  res.end();
});

function isKnown(command) {
  try {
    if (command.length > 3) return true;
  } catch {
    return false;
  }
  return COMMANDS.includes(command);
}
app.get('/named', (req, res) => {
  if (isKnown(req.query.command)) exec(req.query.command); // BAD
  res.end();
});
