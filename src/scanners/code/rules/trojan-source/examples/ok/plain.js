// שלום, 你好
exports.text = 'café ‏';
