const express = require('express');
const session = require('express-session');
const { csrfSync } = require('csrf-sync');
const app = express();
app.use(session({ secret: process.env.SECRET, cookie: { secure: true } }));
app.use(csrfSync().csrfSynchronisedProtection);
app.post('/transfer', (req, res) => res.send('done'));
