import type { Chapter } from './book-chapters.ts';

// Every function here runs in the browser, alone: it can use its arguments and the page, and nothing of this file.

/** Empties a page of the site for a book and adds the look of one. Takes the title and the words at the foot. */
export function openBook({ title, foot, css }: { title: string; foot: string; css: string }): void {
  document.title = title;
  document.body.className = 'book';
  const patterns = document.querySelector('.pattern-defs');
  const main = document.createElement('main');
  document.body.replaceChildren(...(patterns ? [patterns] : []), main);
  const sheet = new CSSStyleSheet();
  // The site's own policy forbids <style>, not this.
  sheet.replaceSync(`${css} @page { @bottom-left { content: ${JSON.stringify(foot)}; } }`);
  document.adoptedStyleSheets = [sheet];
}

/** Adds the style sheets of a page that the book has not yet: each kind of page has some of its own. */
export async function addLooks({ address }: Pick<Chapter, 'address'>): Promise<void> {
  const answer = await fetch(address);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const { href } of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    if ([...document.styleSheets].some((sheet) => sheet.href === href)) continue;
    const link = document.createElement('link');
    const loaded = new Promise((done) => link.addEventListener('load', done, { once: true }));
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
    await loaded;
  }
}

/** Adds a page of the site as a chapter; gives whether the site has that page. */
export async function addChapter({ id, address, without, ...chapter }: Chapter): Promise<boolean> {
  const answer = await fetch(address);
  if (!answer.ok) return false;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const content = page.querySelector('main')!;
  const useless = ['.no-print', 'nav', '.neighbours', '.eyebrow', ...(without ? [without] : [])];
  for (const part of content.querySelectorAll(useless.join())) part.remove();
  // One set of patterns serves all bars of the book.
  const patterns = content.querySelector('.pattern-defs');
  if (patterns && document.querySelector('.pattern-defs')) patterns.remove();
  else if (patterns) document.body.prepend(patterns);
  for (const link of content.querySelectorAll('a')) {
    const { href } = new URL(link.getAttribute('href')!, new URL(address, location.href));
    link.setAttribute('href', href);
  }
  // A bar may be filled by a pattern of its own page.
  for (const part of content.querySelectorAll('[fill^="url(#"]')) {
    const [, own] = /#([^)]+)/.exec(part.getAttribute('fill')!)!;
    if (content.querySelector(`#${CSS.escape(own!)}`))
      part.setAttribute('fill', `url(#${id}-${own})`);
  }
  for (const part of content.querySelectorAll('[id]')) part.id = `${id}-${part.id}`;
  for (const name of ['aria-labelledby', 'aria-describedby', 'headers'])
    for (const part of content.querySelectorAll(`[${name}]`))
      part.setAttribute(name, part.getAttribute(name)!.replace(/\S+/g, `${id}-$&`));
  const section = document.createElement('section');
  section.id = id;
  section.className = `chapter level-${Math.min(3, chapter.level)}`;
  section.classList.toggle('starts-sheet', chapter.startsSheet);
  section.append(...content.childNodes);
  document.querySelector('main')!.append(section);
  return true;
}

/** Gives a chapter its title and its address, and its headings the levels that bookmarks are made from. */
export function headChapter({ id, title, level, source }: Chapter & { source: string }): void {
  const chapter = document.getElementById(id)!;
  const heading = chapter.querySelector('h1')!;
  const address = document.createElement('p');
  heading.textContent = title;
  address.textContent = source;
  address.className = 'page-address';
  heading.after(address);
  for (const each of chapter.querySelectorAll('h1, h2, h3, h4, h5')) {
    const depth = Number(each.localName.slice(1)) + level - 1;
    each.setAttribute('aria-level', `${Math.min(6, depth)}`);
    // On a page a margin parts number, name and count; a bookmark needs the space.
    for (const part of each.querySelectorAll('a, span')) part.before(' ');
  }
}

/** Leaves of a list of terms those that the book refers to; the chapter goes if none is left. */
export function keepUsedTerms({ id, address }: Chapter): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href);
  const glossary = new URL(address, location.href).href;
  const terms = document.querySelectorAll(`#${id} .terms > div`);
  const unused = [...terms].filter(
    (term) => !links.includes(`${glossary}#${term.id.slice(id.length + 1)}`),
  );
  for (const term of unused) term.remove();
  if (unused.length === terms.length) document.getElementById(id)?.remove();
}

/** Makes links to pages of the book go to its chapters, and all others to the public address of the site. */
export function linkChapters({ chapters, root }: { chapters: Chapter[]; root: string }): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a')) {
    const { origin, pathname, search, hash } = new URL(link.href);
    if (origin !== location.origin) continue;
    // What the site itself says needs no address in brackets.
    link.classList.add('inside');
    const chapter = chapters.find(({ address }) => address === pathname);
    if (chapter === undefined || document.getElementById(chapter.id) === null) {
      link.href = new URL(pathname + search + hash, root).href;
      continue;
    }
    const part = `${chapter.id}-${decodeURIComponent(hash.slice(1))}`;
    link.setAttribute('href', `#${document.getElementById(part) ? part : chapter.id}`);
  }
}
