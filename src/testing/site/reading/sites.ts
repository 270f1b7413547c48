import { fixtureFolder, inputFolder } from '../../builders/input-folder.ts';
import { siteRows } from './input.ts';

/** A built site and the input folder that it was built from. */
export interface BuiltSite {
  name: string;
  /** The folder of the built site. */
  folder: string;
  input: string;
  /** The path under which it lives: 「/」 or 「/kaikaku/」. */
  base: string;
  /** base_url of its data/site.csv. */
  baseUrl: string;
}

/** Describes a site built from an input folder. */
export function builtSite(name: string, folder: string, input: string): BuiltSite {
  const baseUrl = siteRows(input, 'site').find(({ key }) => key === 'base_url')?.['value'];
  if (!baseUrl) throw new Error(`${input}/data/site.csv has no base_url`);
  return { name, folder, input, base: new URL(baseUrl).pathname.replace(/\/?$/, '/'), baseUrl };
}

/** A folder that scripts/test.ts names in the environment. */
export function given(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run these tests with npm test`);
  return value;
}

export const project = builtSite('this site', given('AYUMI_DIST'), inputFolder);
export const fixtureSite = builtSite('the fixture', given('AYUMI_DIST_FIXTURE'), fixtureFolder);

/** The sites under test: the project's own at `/`, and a small one under a base path. */
export const sites = [project, fixtureSite];
