const libxmljs = require('libxmljs');
const document = libxmljs.parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { noent: true });
module.exports = document;
