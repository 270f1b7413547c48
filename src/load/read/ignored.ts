/** What operating systems and programs put beside the files of people; letters in either case. */
const ignored = [
  // Hidden: `.DS_Store`, `.x.mjs`, `.about.mdx.swp`, `._about.mdx`, `.~lock.plans.csv#`.
  /^\./,
  // Word, Excel: `~$about.docx`, `~WRL0001.tmp`. Editors' copies: `about.mdx~`, `#about.mdx#`.
  /^~\$|^~wr|~$|^#.*#$/i,
  /\.(tmp|bak|swp|swo|orig|rej|crswap|crdownload|part)$/i,
  // Windows, Mac, storage servers.
  /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|\$recycle\.bin|system volume information|@eadir)$/i,
];

/** Hidden files that web servers ask for: in public/ itself, and where a server looks in every folder. */
const served = { atTop: ['.well-known', '.nojekyll'], anywhere: ['.htaccess'] };

/**
 * Whether a file or folder is no one's data: hidden files, and what editors, spreadsheets and systems leave behind. It is
 * neither opened nor published nor told as a problem. Takes the path from the input folder on, with `/`.
 */
export function isIgnored(path: string): boolean {
  const [part, ...names] = path.split('/');
  return names.some((name, at) => {
    const isServed = served.anywhere.includes(name) || (at === 0 && served.atTop.includes(name));
    return !(part === 'public' && isServed) && ignored.some((pattern) => pattern.test(name));
  });
}
