import { chromium, type Browser } from 'playwright-core';

// Chromium must not call its maker: on a closed network that fails.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium that makes no request of its own. Takes its program file and further arguments. */
export function launchChromium(executablePath: string, args: string[] = []): Promise<Browser> {
  // Root needs --no-sandbox: containers run as root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox, ...args] });
}
