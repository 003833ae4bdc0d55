module.exports = function quote(text) {
  return '"' + text.replace(/"/g, '\\"') + '"'; // BAD
};
module.exports.isSafe = (href) => !href.startsWith('javascript:'); // BAD
