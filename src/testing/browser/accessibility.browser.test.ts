import { expect, test } from 'vitest';
import { project } from '../dist/sites.ts';
import { axeFaults } from './axe.ts';
import { browsing } from './browser.ts';
import { pageTypes } from './page-types.ts';

const open = browsing(project);
const phone = { width: 375, height: 812 };
const screens = [phone, { width: 768, height: 1024 }, { width: 1280, height: 800 }];
const looks = [
  ...screens.flatMap((size) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ size, media: { colorScheme } })),
  ),
  { size: phone, media: { colorScheme: 'light', forcedColors: 'active' } as const },
];

test.concurrent.each(pageTypes(project))(
  'axe finds no fault on the page: $type',
  async ({ path }) => {
    const { page } = await open(path);
    const faults: string[] = [];
    for (const { size, media } of looks) {
      await page.setViewportSize(size);
      await page.emulateMedia({ forcedColors: 'none', ...media });
      const name = [size.width, ...Object.values(media)].join(' ');
      faults.push(...(await axeFaults(page)).map((fault) => `${name} ${fault}`));
    }
    await page.close();
    expect(faults).toEqual([]);
  },
);
