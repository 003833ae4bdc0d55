const app = require('express')();
const { restore } = require('./restore');
app.post('/', async (req, res) => res.json(await restore(req.body.state)));
