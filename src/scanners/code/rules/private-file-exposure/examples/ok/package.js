const express = require('express');
const app = express();
app.use('/bootstrap', express.static(__dirname + '/node_modules/bootstrap/dist'));
