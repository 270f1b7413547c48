import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Settings } from '../../../src/model/types/model.ts';
import { takeTurns } from '../../launch/take-turns.mjs';
import { root, workshop } from '../places.ts';

/** Where a site is to live. */
export type Place = Pick<Settings, 'baseUrl' | 'basePath'>;

/** What Astro takes from the settings of a site. */
export function astroConfig({ settings }: { settings: Place }): AstroInlineConfig {
  return { root, site: settings.baseUrl, base: settings.basePath };
}

/**
 * Does what runs Astro, one at a time: Astro keeps what it has found in a folder of the project (.astro), and two runs
 * would write it at once.
 */
export function inAstroTurn<T>(work: () => Promise<T>): Promise<T> {
  return takeTurns(join(workshop, 'astro.lock'), 'ほかの生成', work);
}
