exports.hasHeading = (markdown) => /^# .+$/m.test(markdown);
exports.parts = (text) => text.match(/^abc|def$/g);
