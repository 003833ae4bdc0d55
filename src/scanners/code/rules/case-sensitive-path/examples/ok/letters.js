const express = require('express');
const app = express();
app.use(/^\/[a-zA-Z]+\/\d+/, checkUser);
app.get('/users/1', list);
