const { login } = require('./client');
const local = 'redis://app:devpass1@localhost:6379';
const template = 'postgres://<user>:<password>@db.shop.test/shop';
const kind = input.type === 'password' ? 'text' : 'password';
module.exports = { local, template, kind, login };
