const { randomInt } = require('crypto');
const LETTERS = [...'abcdefghijkmnpqrstuvwxyz23456789'];
const pick = (list) => list[randomInt(list.length)];
exports.issue = () => {
  const password = Array.from({ length: 12 }, () => pick(LETTERS)).join('');
  return password;
};
const { shuffled } = require('./cards');
exports.invite = () => {
  const password = ['q7', 'x9', 'kk21'].map((part) => shuffled(part)).join('');
  const secret = ['q7', 'x9'].map((part) => part[Math.floor(Math.random() * 2)] + 'kk21').join('');
  return { password, secret };
};
