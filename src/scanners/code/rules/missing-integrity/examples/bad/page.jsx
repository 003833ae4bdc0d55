export const Head = () => (
  <head>
    <script async src="https://unpkg.com/react@18/umd/react.production.min.js"></script>{/* BAD */}
  </head>
);
