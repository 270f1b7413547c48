import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Stop } from '../launch/stop.mjs';
import { chromiumPlaces } from './chromium-places.ts';
import { canInstall, installPackages } from './install-packages.ts';

const whatToDo =
  'Chromium がありません。Chromium か Google Chrome を入れるか、その場所を CHROME_PATH に書いて、もう一度実行してください' +
  '（Debian・Ubuntu なら apt-get install chromium fonts-noto-cjk、ほかでは npx playwright-core install chromium でも入ります）。';

/** Finds a Chromium that runs, or installs one where that is possible; says which it took and gives its program file. */
export async function findChromium(): Promise<string> {
  const found = chosen() ?? chromiumPlaces().find(runs) ?? (await install());
  if (found === undefined) throw new Stop(whatToDo);
  console.log(`✔ Chromium は ${found} を使います`);
  await seeToJapaneseFont();
  return found;
}

// Whoever names a browser wants that one: another in its place would hide the slip.
function chosen(): string | undefined {
  const path = process.env['CHROME_PATH'];
  if (!path) return undefined;
  if (runs(path)) return path;
  throw new Stop(
    `CHROME_PATH の ${path} は動きません。場所を直すか、CHROME_PATH を消してください。`,
  );
}

// Ubuntu's chromium-browser may be a stub that only says where to get the real one.
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows --version opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

async function install(): Promise<string | undefined> {
  if (!canInstall()) return undefined;
  await installPackages('Chromium を導入', ['chromium', 'fonts-noto-cjk']);
  return chromiumPlaces().find(runs);
}

async function seeToJapaneseFont(): Promise<void> {
  if (process.platform !== 'linux' || hasJapaneseFont()) return;
  if (canInstall())
    return installPackages('日本語フォントを導入', ['fonts-noto-cjk', 'fontconfig']);
  console.log(
    '注意：日本語フォントがないので、画面の文字は四角になります（fonts-noto-cjk など）。',
  );
}

function hasJapaneseFont(): boolean {
  return (spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout ?? '').trim() !== '';
}
