const isName = /^(?:\w+(?:\s\w+)*)?$/;
const parts = /^(?:[a-z0-9]+-)*[a-z0-9]+$/i;
exports.check = (text) => isName.test(text) && parts.test(text);
