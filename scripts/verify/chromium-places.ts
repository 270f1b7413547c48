import { existsSync, globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: ['', homedir()].flatMap((start) => [
    `${start}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${start}/Applications/Chromium.app/Contents/MacOS/Chromium`,
  ]),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'].map((file) =>
      join(process.env[name] ?? '', file),
    ),
  ),
};

/** Where a Chromium may be on this machine: the usual places, then those that Playwright has downloaded. */
export function chromiumPlaces(): string[] {
  return [...(usualPlaces[process.platform] ?? []), ...fromPlaywright()];
}

// Playwright keeps each version in a folder of its own; the newest comes first.
function fromPlaywright(): string[] {
  const caches: Partial<Record<NodeJS.Platform, string>> = {
    linux: join(homedir(), '.cache', 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(process.env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright'),
  };
  const cwd = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? caches[process.platform];
  if (cwd === undefined || !existsSync(cwd)) return [];
  const shells = 'headless_shell,chrome-headless-shell,chrome-headless-shell.exe';
  const programs = `{chrome,chrome.exe,${shells},*.app/Contents/MacOS/*}`;
  return globSync(`chromium*/chrome-*/${programs}`, { cwd })
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((path) => join(cwd, path));
}
