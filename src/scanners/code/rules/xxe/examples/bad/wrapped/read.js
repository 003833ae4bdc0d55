const xml = require('libxmljs');
exports.read = (text) => xml.parseXml(text, { noent: true }).get('//name').text(); // BAD
