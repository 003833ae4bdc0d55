const express = require('express');
express().use('/files', express.static('files'));
