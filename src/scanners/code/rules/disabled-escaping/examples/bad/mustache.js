import Mustache from 'mustache';
import ejs from 'ejs';
Mustache.escape = (text) => text; // BAD
export const page = (data) => ejs.render('<%= data.name %>', { data }, { escape: function (value) { return value; } }); // BAD
