import $ from 'jquery';
$('.tab').on('click', (event) => {
  const selector = $(event.target).attr('data-tab');
  $(selector).show(); // BAD
});
