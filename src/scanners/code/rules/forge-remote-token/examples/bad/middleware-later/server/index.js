const express = require('express');
const { verifyInvocation } = require('./auth');
const app = express();
app.post('/events', (req, res) => res.json({ done: req.body.key })); // BAD
app.use(verifyInvocation);
app.post('/others', (req, res) => res.json({}));
