exports.ROUNDS = 5;
