import Handlebars from 'handlebars';
const options: CompileOptions = {};
options.noEscape = true;
export const template = Handlebars.compile('<p>{{name}}</p>', options); // BAD
