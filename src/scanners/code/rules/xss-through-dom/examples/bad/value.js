const $ = require('jquery');
$('#preview').html($('#comment').val()); // BAD
