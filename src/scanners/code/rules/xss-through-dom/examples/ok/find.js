const $ = require('jquery');
$('.tab').on('click', (event) => {
  $(document).find($(event.target).attr('data-tab')).show();
  $('#' + $(event.target).attr('id')).hide();
});
