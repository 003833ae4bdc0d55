const app = require('express')();

async function show(req, res) {
  try {
    await req.session.touch();
  } finally {
    if (!req.query.id) throw new Error('id'); // BAD
  }
  res.end();
}
app.get('/', show);
