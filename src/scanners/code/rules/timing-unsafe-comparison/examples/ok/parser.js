exports.next = (token, expectedToken) => token === expectedToken;
exports.first = (req, user) => req.query.name === user.name;
