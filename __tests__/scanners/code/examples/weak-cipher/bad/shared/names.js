exports.CIPHER = 'bf-cbc';
