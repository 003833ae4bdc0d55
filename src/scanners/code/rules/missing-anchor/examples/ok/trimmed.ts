export const trim = (text: string) => text.replace(/^\s+|\s+$/g, '');
export const hidden = (name: string) => /^\.|~$/.test(name);
export const letters = (name: string) => /^[A-Za-z]+$/.test(name);
