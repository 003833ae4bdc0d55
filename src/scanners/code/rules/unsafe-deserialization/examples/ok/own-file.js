const fs = require('fs');
const yaml = require('js-yaml');
const settings = yaml.load(fs.readFileSync('settings.yml', 'utf8'));
module.exports = async () => settings;
