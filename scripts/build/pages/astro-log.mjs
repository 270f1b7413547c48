// What Astro says while it runs in our process, for whoever listens. Astro loads this file by its name and takes
// JavaScript only, so that it is no TypeScript.

/** @type {(message: string) => void} */
let listener = () => {};

/**
 * Hears from now on what Astro says.
 * @param {(message: string) => void} listen
 */
export function listenToAstro(listen) {
  listener = listen;
}

/** Astro's destination of messages. */
export default function destination() {
  return {
    /** @param {{ message: string }} event */
    write: ({ message }) => listener(message),
  };
}
