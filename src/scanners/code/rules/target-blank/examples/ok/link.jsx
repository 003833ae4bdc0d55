export const Link = ({ url }) => <a href={url} target="_blank" rel="noopener noreferrer">open</a>;
