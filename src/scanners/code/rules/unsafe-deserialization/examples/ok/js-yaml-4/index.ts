import express from 'express';
import yaml from 'js-yaml';

const app = express();
app.post('/', (req, res) => res.json(yaml.load(req.body)));
