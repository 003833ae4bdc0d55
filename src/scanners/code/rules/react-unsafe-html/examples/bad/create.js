import React from 'react';
export const Banner = (props) => {
  const markup = { __html: '<b>' + props.title + '</b>' }; // BAD
  return React.createElement('div', { dangerouslySetInnerHTML: markup });
};
