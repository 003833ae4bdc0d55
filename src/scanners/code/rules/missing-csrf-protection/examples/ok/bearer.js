const express = require('express');
const app = express();
app.use((req, res, next) => (req.headers.authorization === undefined ? res.sendStatus(401) : next()));
app.post('/transfer', (req, res) => res.send('done'));
