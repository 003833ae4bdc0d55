module.exports = { jwt: { secret: 'b3f8a0c2d1' } };
