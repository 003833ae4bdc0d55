const extend = (exports.extend = function () {
  const target = arguments[0];
  Array.prototype.slice.call(arguments, 1).forEach(function (source) {
    Object.keys(source).forEach(function (key) {
      if (typeof source[key] === 'object') extend(target[key], source[key]);
      else target[key] = source[key]; // BAD
    });
  });
  return target;
});
exports.assign = function assign(target) {
  for (let i = 1; i < arguments.length; i += 1) {
    for (const key in arguments[i]) {
      if (typeof arguments[i][key] === 'object') assign(target[key], arguments[i][key]);
      else target[key] = arguments[i][key]; // BAD
    }
  }
};
