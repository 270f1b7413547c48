import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { phaseNames } from '../model/schedule/phase.ts';
import { projectFolder } from '../testing/builders/input-folder.ts';
import {
  neutral,
  paleOnAccent,
  palette,
  phaseLooks,
  statusColours,
  themeColours,
} from './palette.ts';

const read = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const system = read('node_modules/@digital-go-jp/design-tokens/dist/tokens.css');
const [light, dark] = read('src/ui/frame/css/tokens.css').split('@media') as [string, string];

/** The value of a variable in a style sheet: `--page: #121214;` gives `#121214`. */
const valueOf = (css: string, name: string) => new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1];

/** The colour of a variable of ours on light ground, through the token that it stands for. */
function colourOf(name: string): string | undefined {
  const token = /var\(--(.+)\)/.exec(valueOf(light, name) ?? '')?.[1];
  return token && valueOf(system, token);
}

const dashed = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

test.each(Object.entries(palette))('%s is the colour of its variable in pages', (name, colour) => {
  expect(colourOf(dashed(name))).toBe(colour === '#fff' ? '#ffffff' : colour);
});

test.each(Object.entries(statusColours))(
  '%s has the colour of its bar in pages',
  (name, colour) => {
    expect(colourOf(`status-${name.replace('_', '-')}`)).toBe(colour);
  },
);

test.each(Object.entries(phaseLooks))(
  'the phase %s has the colour of its token',
  (_, { token, colour }) => {
    expect(valueOf(system, `color-${token}`)).toBe(colour);
  },
);

test('colours that only pictures use are tokens, too', () => {
  expect(valueOf(system, 'color-neutral-solid-gray-536')).toBe(neutral);
  expect(valueOf(system, 'color-primitive-blue-200')).toBe(paleOnAccent);
});

test('the looks of phases stand in the order of the phases, no two alike without colour', () => {
  expect(Object.keys(phaseLooks)).toEqual(Object.keys(phaseNames));
  const strokes = Object.values(phaseLooks).map((look) => look.strokes);
  expect(new Set(strokes).size).toBe(strokes.length);
});

describe('browsers paint themselves in the colour of the page', () => {
  test('light', () => {
    expect(colourOf('page')).toBe(themeColours.light);
  });

  test('dark', () => {
    expect(valueOf(dark, 'page')).toBe(themeColours.dark);
  });
});

test('pictures ask for the fonts of pages', () => {
  const ofPages = /--font:\s*([^;]+);/.exec(light)?.[1]?.replaceAll(/\s+/g, ' ');
  expect(read('src/charts/svg/print.ts').replaceAll(/\s+/g, ' ')).toContain(`"${ofPages}"`);
});
