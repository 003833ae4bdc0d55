exports.parts = function (target, path, value) {
  target[path] = {};
  const [key, name] = path.split('.');
  target[key][name] = value; // BAD
};
