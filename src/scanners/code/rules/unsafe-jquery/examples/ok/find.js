(function ($) {
  $.fn.tip = function (options) {
    $(document).find(options.target).show();
    return this;
  };
})(jQuery);
