exports.allowed = (role) => /^admin|owner$/.test(role); // BAD
