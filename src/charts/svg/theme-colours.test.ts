import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../testing/builders/input-folder.ts';
import { themeColours } from './theme-colours.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');

test('browsers paint themselves in the colour of the page, light and dark', () => {
  const own = read('src/ui/frame/css/tokens.css');
  const tokens = read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css');
  const [light, dark] = [...own.matchAll(/--page: ([^;]+);/g)].map(([, value]) => value!);
  const name = /var\((.+)\)/.exec(light!)![1]!;
  expect(new RegExp(`${name}: (#[\\da-f]+);`).exec(tokens)![1]).toBe(themeColours.light);
  expect(dark).toBe(themeColours.dark);
});
