export const Link = ({ id }: { id: number }) => <a href="/help" target="_blank">{id}</a>;
export const Spread = (props: object) => <a target="_blank" {...props}>x</a>;
