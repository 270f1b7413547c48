import { describe, expect, test } from 'vitest';
import { planRows, siteRows } from './reading/input.ts';
import { attribute } from './reading/pages.ts';
import { countIn, linksIn, mainOf, pageAt, squeezed } from './reading/showing.ts';
import { sites } from './reading/sites.ts';

// Lists that are grouped: every group says how many it has, and has as many.

describe.each(sites)('$name', (site) => {
  const projects = planRows(site.input, 'projects');
  const homes = [...new Set(projects.map(({ plan_id }) => plan_id!))];

  test.each(homes)('the projects of %s have each their place, in fields and categories', (id) => {
    const own = projects.filter(({ plan_id }) => plan_id === id);
    const main = mainOf(pageAt(site, `/plans/${id}/projects/`));
    const sections = main.querySelectorAll('section section');
    const shown = sections.map((section) => [
      squeezed(section.querySelector('h3')!).replace(/\d+件$/, ''),
      countIn(section.querySelector('h3')!),
      section.querySelectorAll('ul.projects > li').map((item) => item.id),
    ]);
    const groups = Map.groupBy(own, ({ field, category }) => `${field} ${category}`);
    const expected = [...groups.values()].map((rows) => [
      rows[0]!['category']!.replace(/\s+/g, ''),
      rows.length,
      rows.map(({ project_no }) => `p-${project_no}`),
    ]);
    expect(shown).toEqual(expected);
    expect(countIn(main.querySelector('h1')!)).toBe(own.length);
  });

  test.each(homes)('the fields and categories of %s are linked to their places', (id) => {
    const own = projects.filter(({ plan_id }) => plan_id === id);
    const main = mainOf(pageAt(site, `/plans/${id}/projects/`));
    const linked = main.querySelectorAll('nav a').map((link) => {
      const target = attribute(link, 'href')!.slice(1);
      const [place] = main.querySelectorAll('section').filter((it) => it.id === target);
      return [squeezed(link), squeezed(place!.querySelectorAll('h2, h3')[0]!)];
    });
    const told = (name: string, rows: object[]) => {
      const words = name.replace(/\s+/g, '');
      return [words, `${words}${rows.length}件`];
    };
    const expected = [...Map.groupBy(own, ({ field }) => field!)].flatMap(([field, ofField]) => [
      told(field, ofField),
      ...[...Map.groupBy(ofField, ({ category }) => category!)].map((it) => told(...it)),
    ]);
    expect(linked).toEqual(expected);
  });

  test('a project and the measures that are the same work lead to one another', () => {
    const links = planRows(site.input, 'project_measures');
    const lost = links.filter(({ plan_id, project_no, measure_plan_id, measure_no }) => {
      const measure = `/plans/${measure_plan_id}/measures/${measure_no}/`;
      const list = `/plans/${plan_id}/projects/`;
      const [item] = mainOf(pageAt(site, list))
        .querySelectorAll('li')
        .filter(({ id }) => id === `p-${project_no}`);
      const there = linksIn(site, item!).includes(measure);
      const back = linksIn(site, mainOf(pageAt(site, measure)));
      return !there || !back.includes(`${list}#p-${project_no}`);
    });
    expect(lost).toEqual([]);
  });

  test('every measure stands on the page of each of its topics, or is listed as having none', () => {
    const topics = planRows(site.input, 'measure_topics');
    const list = mainOf(pageAt(site, '/topics/'));
    const lost = planRows(site.input, 'measures').filter(({ plan_id, measure_no }) => {
      const own = topics.filter(
        (row) => row['plan_id'] === plan_id && row['measure_no'] === measure_no,
      );
      const path = `/plans/${plan_id}/measures/${measure_no}/`;
      const isListed = linksIn(site, list).includes(path);
      const isOnAll = own.every(({ topic_id }) =>
        linksIn(site, mainOf(pageAt(site, `/topics/${topic_id}/`))).includes(path),
      );
      return isListed !== (own.length === 0) || !isOnAll;
    });
    expect(lost).toEqual([]);
  });

  test('every term has its place in the glossary, under its name', () => {
    const main = mainOf(pageAt(site, '/glossary/'));
    const terms = siteRows(site.input, 'glossary');
    const places = new Map(main.querySelectorAll('div').map((it) => [it.id, squeezed(it)]));
    const lost = terms.filter(
      ({ term_id, term }) => !places.get(term_id!)?.startsWith(term!.replace(/\s+/g, '')),
    );
    expect(lost).toEqual([]);
    expect(countIn(main.querySelector('h1')!)).toBe(terms.length);
  });
});
