const expat = require('node-expat');
const parser = new expat.Parser('UTF-8');
parser.write('<a/>');
