/** One job in a process of its own: prints its time, its peak of memory and its answer. */
import { JOBS, type Job, type JobName } from './jobs';

const [name = '', job = ''] = process.argv.slice(2);

const main = async (): Promise<void> => {
  const start = performance.now();
  // Both come from the benchmark that starts this process.
  const answer = await JOBS[name as JobName](JSON.parse(job) as Job);
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes, answer }));
};

void main();
