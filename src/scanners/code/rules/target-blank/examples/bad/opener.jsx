export const Link = ({ url }) => <a href={url} target="_blank" rel="opener">open</a>; // BAD
