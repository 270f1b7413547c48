/** A failure whose message is already written for the person at the keyboard, so no stack is shown. */
export class Stop extends Error {
  /**
   * @param {string} message one line in Japanese: what happened and what to do
   * @param {string} [details] what another program printed, shown before the message
   */
  constructor(message, details = '') {
    super(message);
    this.details = details.trim();
  }
}

/**
 * Prints an error: a Stop as it was written, anything else with its stack, since then the fault is ours.
 * @param {unknown} error
 */
export function printError(error) {
  if (!(error instanceof Stop)) return console.error(error);
  if (error.details !== '') console.error(`\n${error.details}\n`);
  console.error(`✖ ${error.message}`);
}
