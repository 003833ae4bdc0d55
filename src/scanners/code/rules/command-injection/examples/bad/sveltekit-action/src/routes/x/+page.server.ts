import { exec } from 'node:child_process';
export const actions = {
  default: async ({ request }) => {
    const data = await request.formData();
    exec('notify ' + data.get('who')); // BAD
  },
};
