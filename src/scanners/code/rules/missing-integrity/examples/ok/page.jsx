export const Head = ({ source }) => (
  <head>
    <script src={source} />
    <script src="https://unpkg.com/react@18.0.0/umd/react.js" integrity="sha384-abc" crossOrigin="anonymous" />
  </head>
);
