export const Link = ({ url }: { url: string }) => (
  <p>
    <a target={'_blank'} rel={'external opener'} href={url}>{/* BAD */}
      open
    </a>
  </p>
);
