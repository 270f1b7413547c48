import { describe, expect, test } from 'vitest';
import type { HtmlElement } from 'html-validate';
import { attribute, faultsIn, named, pagesOf, wordsOf, type Page } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

/** What a screen reader calls an element: its label, or the words of the element that labels it. */
function nameOf(page: Page, element: HtmlElement): string {
  const labelled = attribute(element, 'aria-labelledby');
  const label = page.elements.find(({ id }) => labelled !== null && id === labelled);
  return attribute(element, 'aria-label') ?? (label ? wordsOf(label) : '');
}

function isInside(element: HtmlElement, test: (it: HtmlElement) => boolean): boolean {
  for (let it: HtmlElement | null = element; it; it = it.parent) if (test(it)) return true;
  return false;
}

const outside = ['code', 'pre', 'textarea', 'script', 'svg', 'title', 'style'];

/** The words directly in an element, not in those inside it. */
function ownWords(element: HtmlElement): string {
  const texts = element.childNodes.filter(({ nodeName }) => nodeName === '#text');
  return texts
    .map(({ textContent }) => textContent)
    .join(' ')
    .trim();
}

/** English: a capital letter and three words. Names of columns and of products are shorter or small. */
const english = /[A-Z][A-Za-z]+(?: [A-Za-z]+){2,}/;

describe.each(sites)('$name', (site) => {
  test('every page has a header, one main part, a footer, and names for its navigations', () => {
    const faults = faultsIn(site, (page) => {
      const counts = ['body > header', 'main', 'body > footer'].map(
        (place) => page.elements[0]!.querySelectorAll(place).length,
      );
      const names = named(page, 'nav').map((nav) => nameOf(page, nav));
      const repeated = names.filter((name, index) => name === '' || names.indexOf(name) !== index);
      return [
        ...(counts.join() === '1,1,1' ? [] : [`header, main, footer: ${counts}`]),
        ...repeated.map((name) => `nav 「${name}」`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('every page but home and “not found” shows where it is, the page itself last and no link', () => {
    const pages = pagesOf(site).filter(({ path }) => !['/', '/404.html'].includes(path));
    const faults = faultsIn(
      site,
      (page) => {
        const [trail] = named(page, 'nav').filter((nav) => nameOf(page, nav) === '現在位置');
        if (!trail) return ['no 現在位置'];
        const label = page.elements.find(({ id }) => id === attribute(trail, 'aria-labelledby'));
        const last = trail.querySelectorAll('ol > li').at(-1);
        return [
          ...(label?.classList.contains('visually-hidden') ? [] : ['its name is not hidden text']),
          ...(last?.querySelector('[aria-current="page"]') && !last.querySelector('a')
            ? []
            : ['the last is not this page']),
        ];
      },
      pages,
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });

  test('English words are declared to be English, and nothing else is', () => {
    const isEnglish = (it: HtmlElement) => attribute(it, 'lang') === 'en';
    const faults = faultsIn(site, (page) => [
      ...page.elements
        .filter((element) => english.test(ownWords(element)))
        .filter(
          (element) => !isInside(element, (it) => outside.includes(it.tagName) || isEnglish(it)),
        )
        .map((element) => `not declared: ${ownWords(element).slice(0, 60)}`),
      ...page.elements
        .filter((element) => isEnglish(element) && /[ぁ-ゖァ-ヶ一-龠]/.test(wordsOf(element)))
        .map((element) => `no English: ${wordsOf(element).slice(0, 60)}`),
    ]);
    expect(faults).toEqual([]);
  });

  test('parts that scroll can be reached by keyboard and have a name', () => {
    const faults = faultsIn(site, (page) =>
      page.elements
        .filter((element) => element.classList.contains('scroll'))
        .filter((it) => attribute(it, 'tabindex') !== '0' || nameOf(page, it) === '')
        .map((element) => `<${element.tagName} class="${attribute(element, 'class')}">`),
    );
    expect(faults).toEqual([]);
  });
});
