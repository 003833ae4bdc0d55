function Store(data) {
  this.data = data || {};
}
Store.prototype.parts = function (path) {
  return path.split('.');
};
Store.prototype.set = function (path, value) {
  const parts = this.parts(path);
  this.data[parts[0]][parts[1]] = value; // BAD
};
module.exports = Store;
