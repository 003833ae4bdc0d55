const isName = /^(\w+\s?)*$/; // BAD
exports.check = (text) => isName.test(text);
