export const load = (language) => import(`./languages/${language}.js`);
export const shown = load(location.hash.slice(1));
