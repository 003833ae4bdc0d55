jQuery.fn.banner = function (config) {
  jQuery('#banner').html(config.text); // BAD
};
