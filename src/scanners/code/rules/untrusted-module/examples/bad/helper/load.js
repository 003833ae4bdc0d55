module.exports = (name) => require(name); // BAD
