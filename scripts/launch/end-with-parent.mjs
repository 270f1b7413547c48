// Loaded into the programs that we start: when their parent is gone, they end too and do not go on writing.
import { isMainThread, Worker } from 'node:worker_threads';

const { AYUMI_PARENT: parent } = process.env;

if (isMainThread && parent !== undefined) {
  // What we start ourselves has us for a parent.
  delete process.env['AYUMI_PARENT'];
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
  // A thread of its own, since what is deep in a calculation does not hear that the channel has closed.
  const watcher = new Worker(new URL('./watch-parent.mjs', import.meta.url), {
    execArgv: [],
    workerData: parent,
  });
  watcher.on('error', () => undefined);
  watcher.unref();
}
