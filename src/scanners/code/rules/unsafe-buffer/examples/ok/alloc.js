const express = require('express');
express().get('/', (req, res) => res.send(Buffer.alloc(16).toString('hex') + Buffer.from(req.query.text)));
