const PATTERN = '/users/*';
exports.prefix = PATTERN.replace('*', '');
exports.isSafe = (href) => !href.startsWith('javascript:') && !href.startsWith('data:') && !href.startsWith('vbscript:');
exports.day = (date) => date.replace('-', '/');
