const express = require('express');
const { rateLimit } = require('express-rate-limit');
const app = express();
app.post('/login', rateLimit({ limit: 10 }), (req, res) => res.json(find(req.body.password)));
app.listen(3000);
