const cryo = require('cryo');
exports.restore = async (state) => cryo.parse(state); // BAD
