import express from 'express';
const app = express();
app.use(new RegExp('^/internal/.*'), onlyInternal); // BAD
app.post('/internal/purge', purge);
