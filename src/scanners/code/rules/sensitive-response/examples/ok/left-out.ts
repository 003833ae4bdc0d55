import express from 'express';
const app = express();
app.get('/me', async (req, res) => {
  const { password, ...user } = await users.get(req.session.userId);
  res.json(user);
});
app.post('/me', async (req, res) => {
  res.json({ ...(await users.save(req.body)), password: undefined });
});
