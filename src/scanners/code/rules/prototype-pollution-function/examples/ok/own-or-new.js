exports.set = function (target, path, value) {
  const parts = path.split('.');
  while (parts.length > 1) {
    const key = parts.shift();
    if (!target[key] || !Object.prototype.hasOwnProperty.call(target, key)) {
      target[key] = {};
    }
    target = target[key];
  }
  target[parts.shift()] = value;
};
