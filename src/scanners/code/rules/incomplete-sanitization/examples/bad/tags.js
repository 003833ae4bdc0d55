exports.plain = (html = '') => html.replace(/<(?:\w+)\W+?[\w]/gi, ''); // BAD
exports.strip = (html) => html.trim().replace(/<[^>]+>/g, ''); // BAD
