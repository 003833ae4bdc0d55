const express = require('express');
const session = require('express-session');
const app = express();
app.use(session({ secret: process.env.SECRET, cookie: { secure: true } })); // BAD
app.post('/transfer', (req, res) => res.send('done'));
