import { expect, test } from 'vitest';
import { xmlFault } from '../builders/parse-xml.ts';
import { fixtureSite } from '../site/reading/sites.ts';
import { holdToReviewed } from './compare.ts';
import { inlineDrawings } from './inline.ts';

const found = Object.entries(inlineDrawings(fixtureSite.folder));

test.each(found)('%s is drawn as in its reviewed picture', (name, svg) => {
  expect(xmlFault(svg)).toBeNull();
  expect(svg).toContain('<rect');
  holdToReviewed(name, svg);
});
