import express from 'express';
import { hooks } from './hooks.js';
const app = express();
app.use('/api/forge', express.json(), hooks);
