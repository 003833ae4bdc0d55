import Handlebars from 'handlebars';
const options = { noEscape: true };
options.noEscape = false;
export const template = Handlebars.compile('<p>{{name}}</p>', options);
