const express = require('express');
const app = express();
app.post('/items', (req, res) => res.json({ password: 'no' }));
app.get('/login', (req, res) => res.render('login'));
app.listen(3000);
