export const save = async (key) => console.info('saved', key.length);
