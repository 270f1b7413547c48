// Loaded into every process of a build by NODE_OPTIONS: writes down each CSV that it opens, one path a line.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { appendFileSync } = fs;

// One way of opening goes through another: only the outer one counts.
let isInside = false;

/** @param {Record<string, any>} home @param {string} name */
function count(home, name) {
  const open = home[name];
  home[name] = (/** @type {any[]} */ ...args) => {
    if (isInside) return open(...args);
    isInside = true;
    try {
      if (String(args[0]).endsWith('.csv'))
        appendFileSync(/** @type {string} */ (process.env['AYUMI_OPENINGS']), `${args[0]}\n`);
      return open(...args);
    } finally {
      isInside = false;
    }
  };
}

for (const name of ['readFileSync', 'readFile', 'openSync', 'open', 'createReadStream'])
  count(fs, name);
for (const name of ['readFile', 'open']) count(fs.promises, name);
syncBuiltinESMExports();
