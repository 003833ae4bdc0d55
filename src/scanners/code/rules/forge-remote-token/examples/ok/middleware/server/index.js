const express = require('express');
const { verifyInvocation } = require('./auth');
const app = express();
app.use(express.json());
app.use('/', verifyInvocation);
app.post('/events', (req, res) => res.json({ done: req.headers['x-forge-oauth-system'] !== undefined }));
