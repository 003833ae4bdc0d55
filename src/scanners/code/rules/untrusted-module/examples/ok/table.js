const app = require('express')();
const PLUGINS = new Map([['a', require('./a')]]);
app.get('/', (req, res) => res.json(PLUGINS.get(req.query.name).run()));
