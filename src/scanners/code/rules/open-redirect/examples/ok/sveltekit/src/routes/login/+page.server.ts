import { redirect } from '@sveltejs/kit';
export const actions = {
  default: async ({ params }) => {
    redirect(303, `/users/${encodeURIComponent(params.id)}`);
  },
};
