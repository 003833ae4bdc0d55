const password = 'swordfish';
const tokens = ['a', 'b'];
exports.pick = () => tokens[Math.floor(Math.random() * tokens.length)];
exports.tokenizer = { tokenize: (text) => text.split(' '), password };
