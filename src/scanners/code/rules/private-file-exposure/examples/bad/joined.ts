import express from 'express';
import path from 'node:path';
const root = '..';
const app = express();
app.use('/files', express.static(path.join(__dirname, '..'))); // BAD
app.use('/root', express.static('/')); // BAD
app.use('/up', express.static(root)); // BAD
