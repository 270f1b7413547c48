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
// What stands in the way, by what npm prints; the first that fits.
const reasons = /** @type {const} */ ([
  [
    /E407|Proxy Authentication/i,
    'プロキシが利用者の名前とパスワードを求めたので、パッケージを取得できません。プロキシの設定を確かめて、もう一度実行してください（docs/hosting/closed-network.md）。',
  ],
  [
    /_CERT|CERT_|VERIFY_LEAF_SIGNATURE|self.signed certificate/i,
    '通信の途中の証明書を確かめられないので、パッケージを取得できません。庁内の証明書を環境変数 NODE_EXTRA_CA_CERTS で示して、もう一度実行してください（docs/hosting/closed-network.md）。',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/,
    'ネットワークにつながらず、パッケージを取得できません。接続（プロキシの設定など）を確かめて、もう一度実行してください。つながらない PC では、別の PC で集めた部品から導入できます（docs/hosting/closed-network.md）。',
  ],
]);

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
  const [, reason] = reasons.find(([sign]) => sign.test(output)) ?? [];
  throw new Stop(
    reason ?? `npm ${args[0]} が失敗しました（${cwd}）。上の npm のメッセージを確かめてください。`,
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
