const http = require('http');
const fs = require('fs');
const TOOL = 'http://downloads.example.com/tool-1.0.exe';
http.get(TOOL, (answer) => answer.pipe(fs.createWriteStream('tool.exe'))); // BAD
