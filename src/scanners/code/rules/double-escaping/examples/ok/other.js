exports.slug = (text) => text.replace(/ /g, '-').replace(/--/g, '-');
exports.path = (text) => text.replace(/\\/g, '/').replaceAll('//', '/');
