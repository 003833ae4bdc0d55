const $ = require('jquery');
$('#' + location.hash.slice(1)).show();
$('#message').text(location.search);
$(document).find(location.hash);
