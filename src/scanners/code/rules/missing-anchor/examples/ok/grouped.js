exports.allowed = (role) => /^(?:admin|owner)$/.test(role);
exports.both = (role) => /^admin$|^owner$/.test(role);
