const { exec } = require('child_process');

function uptime(req, res) {
  exec('uptime', (error, text) => {
    if (error) {
      console.error(error);
      throw new Error('uptime'); // BAD
    }
    res.json({ text });
  });
}
module.exports = { uptime };
