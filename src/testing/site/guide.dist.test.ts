import { describe, expect, test } from 'vitest';
import { questionsIn, wrongAnswers } from '../guide/guide-answers.ts';
import { filesOf, textOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';

describe.each(sites)('the guide of $name', (site) => {
  const guide = textOf(site, '/data/guide.md');
  const read = (table: string) => {
    const { columns } = JSON.parse(textOf(site, `/data/${table}.json`)) as {
      columns: { name: string; type: string }[];
    };
    const types = Object.fromEntries(columns.map(({ name, type }) => [name, type]));
    return { csv: textOf(site, `/data/${table}.csv`), types };
  };

  test('answers its questions as the published CSVs do', () => {
    expect(questionsIn(guide).length).toBeGreaterThan(3);
    expect(wrongAnswers(guide, read)).toEqual([]);
  });

  test('and llms.txt lead only to what is there', () => {
    const files = new Set(filesOf(site, '**'));
    const links = [...`${guide}\n${textOf(site, '/llms.txt')}`.matchAll(/\]\((\S+?)\)/g)]
      .map(([, address]) => address!)
      .filter((address) => address.startsWith(site.baseUrl));
    expect(links.length).toBeGreaterThan(8);
    const missing = links.filter((address) => {
      const path = `/${address.slice(site.baseUrl.length)}`;
      return !files.has(path) && !files.has(`${path}index.html`);
    });
    expect(missing).toEqual([]);
  });
});
