const load = require('./load');
const app = require('express')();
app.post('/', (req, res) => res.json(load(req.body.module)));
