// Settings in sections: the one that a line begins is written by the lines that follow.
exports.parse = function (text) {
  const settings = {};
  let section = settings;
  text.split('\n').forEach(function (line) {
    const [, name, key, value] = line.match(/^\[(.*)\]$|^(.*)=(.*)$/);
    if (name) {
      section = settings[name] = settings[name] || {};
      return;
    }
    section[key] = value; // BAD
  });
  return settings;
};
