import express from 'express';
import { login } from './login.js';
const app = express();
app.use(express.json());
app.post('/api/sign-in', login); // BAD
app.listen(3000);
