// Loaded into every program of ours: whatever is thrown where nobody waits for it (by wrong arguments before the work
// begins, in a callback of another program) is told in a sentence, too.
import { printError } from './stop.mjs';

for (const kind of /** @type {const} */ (['uncaughtException', 'unhandledRejection']))
  process.on(kind, (error) => {
    printError(error);
    process.exit(1);
  });
