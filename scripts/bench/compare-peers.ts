import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFolder } from '../../src/site.ts';
import { buildSite } from '../../src/model/build/build-site.ts';
import { step } from '../build/progress.ts';
import { Stop } from '../launch/stop.mjs';
import { buildNation, type BuildCost } from './build-nation.ts';
import { buildPeer, type Peer, type PeerCost } from './peers/build-peer.ts';
import { copyForHugo } from './peers/copy-pages.ts';
import { peerSite } from './peers/peer-site.ts';
import { differentPages, missingWords } from './peers/same-pages.ts';

/** What the builds of one size cost: ours, and those of others, each the median of all rounds. */
export interface Compared {
  ours: BuildCost;
  rounds: number;
  /** Of the pages of measures, plans and the list of plans. */
  peers: PeerCost[];
  /** Of copies of all pages that we publish. */
  copies: PeerCost;
}

/** Builds a nation of one size with our program and with others, in turn, so that a busy machine hinders all alike. */
export async function compareWithPeers(
  measures: number,
  peers: readonly Peer[],
  rounds: number,
): Promise<Compared> {
  const all: Omit<Compared, 'rounds'>[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await oneRound(measures, peers));
  const peerCosts = peers.map((_, at) =>
    median(
      all.map((it) => it.peers[at]!),
      sumOf,
    ),
  );
  return {
    ours: median(
      all.map(({ ours }) => ours),
      ({ cpu }) => cpu,
    ),
    rounds,
    peers: peerCosts,
    copies: median(
      all.map(({ copies }) => copies),
      sumOf,
    ),
  };
}

/** Processor seconds of pages and search together. */
export function sumOf({ pages, search }: PeerCost): number {
  return pages + search;
}

async function oneRound(
  measures: number,
  peers: readonly Peer[],
): Promise<Omit<Compared, 'rounds'>> {
  const folder = mkdtempSync(join(tmpdir(), 'ayumi-peers-'));
  const costs: PeerCost[] = [];
  let copies: PeerCost | undefined;
  try {
    const ours = await buildNation(measures, async (inputFolder, site) => {
      const { rows, prose } = readFolder(inputFolder);
      const given = peerSite(buildSite(rows, prose));
      stopIfAny(missingWords(given, site), '比べるページにない言葉があります');
      for (const peer of peers) {
        const place = join(folder, String(costs.length));
        mkdirSync(place);
        costs.push(
          await step(`${peer.name} で組み立て`, () => buildPeer(peer, peer.files(given), place)),
        );
      }
      for (const at of peers.keys())
        stopIfAny(
          differentPages(join(folder, '0/out'), join(folder, `${at}/out`)),
          'ページの言葉が違います',
        );
      copies = await copyAll(peers[0]!, site, join(folder, 'all'));
    });
    return { ours, peers: costs, copies: copies! };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Copies of all our pages, as pages of Hugo. */
function copyAll(hugo: Peer, site: string, folder: string): Promise<PeerCost> {
  copyForHugo(site, join(folder, 'source'));
  return step('すべてのページの写しを Hugo で組み立て', () => buildPeer(hugo, new Map(), folder));
}

function stopIfAny(found: readonly string[], what: string): void {
  if (found.length > 0)
    throw new Stop(`${what}（${found.length}件）。`, found.slice(0, 5).join('\n'));
}

/** The one in the middle; of an even number the smaller of the two. */
function median<T>(values: readonly T[], by: (value: T) => number): T {
  return values.toSorted((a, b) => by(a) - by(b))[Math.floor((values.length - 1) / 2)]!;
}
