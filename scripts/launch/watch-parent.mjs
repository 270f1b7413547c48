// A thread that ends its process some seconds after the parent of the process is gone, whatever the process does.
import { workerData } from 'node:worker_threads';
import { isAlive } from './owner.mjs';

const parent = /** @type {string} */ (workerData);
const seconds = 3;

const timer = setInterval(() => {
  if (isAlive(parent)) return;
  clearInterval(timer);
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), seconds * 1000);
}, 500);
