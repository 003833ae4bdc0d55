import $ from 'jquery';
$.fn.tabs = function (options: { container: string }) {
  const open = async () => {
    const { container } = options;
    $(container).addClass('open'); // BAD
  };
  void open();
  return this;
};
