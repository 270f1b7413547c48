const rewritesLine = process.stdout.isTTY === true;
const interval = rewritesLine ? 200 : 2000;

/**
 * Does one step and says so: a line when it starts, counts while it runs, a line with counts and time when it ends.
 * @template T
 * @param {string} name a phrase that takes する, such as 「データを点検」
 * @param {(tell: (counts: string) => void) => T | Promise<T>} work is given `tell`, to be called with the counts so far
 * @param {(result: T) => string} [inSum] the closing line for what `work` gave, where 「✔ …しました」 would not be true
 * @returns {Promise<T>} what `work` gives
 */
export async function step(name, work, inSum = () => `✔ ${name}しました`) {
  const started = Date.now();
  const line = openLine(`${name}しています…`, started);
  try {
    const result = await work(line.tell);
    line.close(inSum(result));
    return result;
  } catch (error) {
    line.close(`✖ ${name}できませんでした`);
    throw error;
  }
}

/**
 * A duration in words.
 * @param {number} milliseconds
 */
function inWords(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)}秒`;
  return `${Math.floor(seconds / 60)}分${Math.floor(seconds % 60)}秒`;
}

/**
 * @param {string} doing
 * @param {number} started
 */
function openLine(doing, started) {
  let counts = '';
  let shown = '';
  if (rewritesLine) process.stdout.write(`▶ ${doing}`);
  else console.log(`▶ ${doing}`);

  // On a terminal the seconds move too; in a log a line is worth printing only when the counts moved.
  const timer = setInterval(() => {
    const time = inWords(Date.now() - started);
    if (rewritesLine) rewrite(`▶ ${doing} ${[counts, time].filter(Boolean).join('、')}`);
    else if (counts !== shown) console.log(`  ${counts}（${time}）`);
    shown = counts;
  }, interval);

  return {
    /** @param {string} text */
    tell: (text) => void (counts = text),
    /** @param {string} done */
    close(done) {
      clearInterval(timer);
      const time = inWords(Date.now() - started);
      if (rewritesLine) rewrite('');
      console.log(`${done}（${[counts, time].filter(Boolean).join('、')}）`);
    },
  };
}

/** @param {string} text */
function rewrite(text) {
  process.stdout.write(`\r\u001b[2K${text}`);
}
