export const isOwn = (text) => /^https?:\/\/www\.example\.com\//.test(text);
export const video = (text) => /youtube\.com\/watch\?v=([\w-]+)/.exec(text);
export const file = (name) => /\.min\.js$/.test(name) || /^[\w.]+$/.test(name);
