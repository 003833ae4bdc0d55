import express from 'express';
const app = express();
app.get('/me', async (req, res) => {
  const user = await users.get(req.session.userId);
  res.json({ name: user.name, password: user.password }); // BAD
});
