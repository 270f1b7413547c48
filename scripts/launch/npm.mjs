import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { Stop } from './stop.mjs';

// A machine without network should say so in seconds, not after npm's usual minutes of trying.
const patience = [
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=5000',
];
const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|_CERT/;

/**
 * Runs npm with the given Node. Gives nothing; what npm printed is shown only when it fails.
 * @param {string} node the Node that shall run npm, so that npm chooses the packages that fit it
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} where
 */
export async function runNpm(node, args, { cwd, env }) {
  const npm = findNpm(env);
  if (npm === undefined) {
    throw new Stop(
      'npm が見つかりません。npm の付いた Node 18 以上を入れてから、もう一度実行してください。',
    );
  }
  const isScript = npm.endsWith('.js');
  const words = [...(isScript ? [npm] : []), ...args, ...patience];
  const { code, output } = await runProcess(isScript ? node : npm, words, { cwd, env });
  if (code === 0) return;
  throw new Stop(
    noNetwork.test(output)
      ? 'ネットワークにつながらず、パッケージを取得できません。接続（プロキシの設定など）を確かめて、もう一度実行してください。'
      : `npm ${args[0]} が失敗しました（${cwd}）。上の npm のメッセージを確かめてください。`,
    output,
  );
}

/**
 * Where npm is: its own npm-cli.js where that can be told (then any Node can run it), else the program on the path.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined}
 */
function findNpm(env) {
  const given = env['npm_execpath'];
  if (given?.endsWith('npm-cli.js')) return given;
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean);
  const candidates = folders.flatMap((folder) =>
    process.platform === 'win32'
      ? [join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')]
      : [join(folder, 'npm')],
  );
  const found = candidates.find((file) => existsSync(file));
  return found === undefined ? undefined : realpathSync(found);
}
