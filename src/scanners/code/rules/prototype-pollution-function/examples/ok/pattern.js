exports.set = function (target, path, value) {
  if (/__proto__|constructor|prototype/.test(path)) return;
  const parts = path.split('.');
  const last = parts.pop();
  for (const part of parts) target = target[part];
  target[last] = value;
};
