const app = require('express')();
async function report(event, detail) {
  console.error(`event ${event}`, detail); // BAD
}
app.post('/event', async (req, res) => {
  await report(req.body.event, new Date());
  res.end();
});
