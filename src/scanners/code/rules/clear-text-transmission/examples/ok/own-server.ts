import axios from 'axios';

export const getServerSideProps = async (ctx: { query: { id: string }; req: { headers: { cookie: string } } }) => {
  const response = await axios.get(
    `http://${process.env.HOST || 'localhost'}:${process.env.PORT || 5055}/api/items/${ctx.query.id}`,
    { headers: { cookie: ctx.req.headers.cookie } },
  );
  return { props: response.data };
};
