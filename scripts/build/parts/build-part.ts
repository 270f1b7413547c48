import { dirname } from 'node:path';
import { readFolder } from '../../../src/site.ts';
import { buildSite } from '../build-site.ts';
import { planKeys } from '../plans/plan-keys.ts';
import { codeDigest } from '../store/code-digest.ts';
import { closeWorkFolder } from '../work-folder.ts';
import { closePart, openPart } from './part.ts';
import { digestOfKeys, type Share } from './share.ts';

/** Builds one share of the plans of a folder into a part, from which assemble.ts makes a site. Publishes nothing. */
export async function buildPart(inputFolder: string, share: Share, part: string): Promise<void> {
  openPart(part);
  const site = await buildSite({ inputFolder, publish: false, stores: part, share });
  closeWorkFolder(dirname(site));
  const keys = planKeys(readFolder(inputFolder), codeDigest());
  closePart(part, { ...share, keys: digestOfKeys(keys) });
}
