import { join } from 'node:path';

/** What lies where in the folder of a bundle: the program that renders the pages, and what the pages load. */

/** The program, in many files of JavaScript. */
export const programOf = (folder: string) => join(folder, 'program');

/** Which style sheets each kind of page asks for. */
export const stylesOf = (folder: string) => join(folder, 'styles.json');

/** Style sheets and scripts, which every site has at the same addresses. */
export const assetsOf = (folder: string) => join(folder, 'assets');
