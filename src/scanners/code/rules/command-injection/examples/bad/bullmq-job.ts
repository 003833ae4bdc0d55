import { Worker } from 'bullmq';
import { exec } from 'node:child_process';
new Worker('jobs', async (job) => {
  exec('convert ' + job.data.file); // BAD
});
