import type { Page } from 'playwright-core';

/** How an element looks, by a number that stands for all its styles and those of what it stands in. */
interface Look {
  own: string;
  chain: string;
  /** The nearest that has a background: outside of it, words stand on something else. */
  ground: Element;
}

/**
 * Finds what is written on a page now, in whatever appearance: all that contrast is judged by, which is the colours,
 * backgrounds and letters of an element and of what it stands in. Keeps the elements of each in the page (axe.ts) and
 * gives the appearances. Words under or over which something else may lie have one of their own.
 */
export async function appearancesOf(page: Page): Promise<string[]> {
  await page.evaluate(rememberLooks);
  return page.evaluate(groupWritten);
}

// The two below run in the browser.

function rememberLooks(): void {
  const known = new Map<Element, Look>();
  const placed: Element[] = [];
  const written = (style: CSSStyleDeclaration) =>
    [
      ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity],
      ...[style.filter, style.mixBlendMode, style.textShadow, style.visibility],
      ...[style.fontSize, style.fontWeight, style.fontStyle, style.position],
      ...[style.textDecorationLine, style.borderBottomStyle, style.borderBottomColor],
    ].join('|');
  const isClear = ({ backgroundColor, backgroundImage, opacity }: CSSStyleDeclaration) =>
    backgroundColor === 'rgba(0, 0, 0, 0)' && backgroundImage === 'none' && opacity === '1';
  /** A number in place of a long text (cyrb53). */
  const short = (text: string) => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      a = Math.imul(a ^ text.charCodeAt(at), 2654435761);
      b = Math.imul(b ^ text.charCodeAt(at), 1597334677);
    }
    return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}`;
  };
  // In the order of the page, in which what an element stands in comes first.
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const above = element.parentElement ? known.get(element.parentElement) : undefined;
    const beside = ['::before', '::after'].flatMap((part) => {
      const it = getComputedStyle(element, part);
      return it.content === 'none' || it.content === 'normal' ? [] : [part + written(it)];
    });
    const own = written(style) + beside.join('');
    // What adds nothing to what it stands in is no part of the appearance.
    const adds = above?.own !== own || !isClear(style);
    const chain = adds ? short(`${above?.chain}>${own}`) : above.chain;
    known.set(element, { own, chain, ground: above && isClear(style) ? above.ground : element });
    if (!['static', 'relative'].includes(style.position) || style.float !== 'none')
      placed.push(element);
  }
  Object.assign(window, { looks: known, placed });
}

function groupWritten(): string[] {
  const looks = Reflect.get(window, 'looks') as Map<Element, Look>;
  const placed = Reflect.get(window, 'placed') as Element[];
  const hasWords = (element: Element) =>
    element.matches('a, input, select, textarea, button') ||
    [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim() !== '');
  const isShown = (element: Element) => {
    if (getComputedStyle(element).display === 'contents') return true;
    // A link that waits outside of the page for the focus has nothing to be read yet.
    return element.getClientRects().length > 0 && element.getBoundingClientRect().bottom > 0;
  };
  const meets = (a: DOMRect, b: DOMRect) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const holds = (a: DOMRect, b: DOMRect) =>
    a.left <= b.left && b.right <= a.right && a.top <= b.top && b.bottom <= a.bottom;
  const others = placed.map((element) => ({ element, rect: element.getBoundingClientRect() }));

  const found = new Map<string, Element[]>();
  for (const [at, element] of [...document.body.querySelectorAll('*')].entries()) {
    if (!hasWords(element) || !isShown(element)) continue;
    const { chain, ground } = looks.get(element)!;
    const rect = element.getBoundingClientRect();
    const isApart = ({ element: it, rect: its }: (typeof others)[number]) =>
      it.contains(element) || element.contains(it) || !meets(its, rect);
    const isAlone = holds(ground.getBoundingClientRect(), rect) && others.every(isApart);
    const link = element.closest('a');
    // Whether a link stands among other words decides how it is to differ from them.
    const isAmong = link && link.parentElement!.textContent.trim() !== link.textContent.trim();
    const own = `${innerWidth} px of ${location.href}: ${at}`;
    const key = isAlone ? `${element.tagName} ${isAmong} ${chain}` : own;
    found.set(key, [...(found.get(key) ?? []), element]);
  }
  Reflect.set(window, 'appearances', found);
  return [...found.keys()];
}
