import express from 'express';
// rateLimit comes later
const app = express();
const PATH = '/password/reset';
app.post(PATH, (req, res) => users.findOne(req.body.mail).then((user) => user.setPassword(req.body.password)));  // BAD
app.listen(80);
