import { describe, expect, test } from 'vitest';
import { filesOf, textOf } from './reading/pages.ts';
import { sites } from './reading/sites.ts';
import { xmlFault } from '../builders/parse-xml.ts';

describe.each(sites)('$name', (site) => {
  const files = filesOf(site, '**/*.svg');

  test('every picture is well-formed XML', () => {
    const faults = files.map((file) => [file, xmlFault(textOf(site, file))]);
    expect(files.length).toBeGreaterThan(1);
    expect(faults.filter(([, fault]) => fault !== null)).toEqual([]);
  });

  test('no picture has a style, which the Content-Security-Policy would drop, or a script', () => {
    const styled = files.filter((file) =>
      /<style|\sstyle=|<script|\son\w+=/.test(textOf(site, file)),
    );
    expect(styled).toEqual([]);
  });
});
