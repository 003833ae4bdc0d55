function makeToken() {
  return Math.random().toString(36).slice(2); // BAD
}
module.exports = makeToken;
