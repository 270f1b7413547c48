import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runNpm } from './npm.mjs';

const folder = mkdtempSync(join(tmpdir(), 'ayumi-npm-'));
const npm = join(folder, 'npm-cli.js');
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a stand-in for npm that prints this and fails. */
function failing(output: string): Promise<void> {
  writeFileSync(npm, `console.error(${JSON.stringify(output)}); process.exit(1);`);
  const env = { ...process.env, npm_execpath: npm };
  return runNpm(process.execPath, ['ci'], { cwd: folder, env });
}

// What npm prints, as its users report it.
test.each([
  [
    'npm error code E407\nnpm error 407 Proxy Authentication Required',
    'プロキシが利用者の名前とパスワードを求めた',
  ],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code DEPTH_ZERO_SELF_SIGNED_CERT', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code ENOTFOUND\nnpm error network request failed', 'ネットワークにつながらず'],
  ['npm error code ECONNREFUSED', 'ネットワークにつながらず'],
  ['npm error code ETIMEDOUT', 'ネットワークにつながらず'],
  ['npm error code ERESOLVE', '上の npm のメッセージ'],
])('%j is told as %s', async (output, words) => {
  await expect(failing(output)).rejects.toThrow(words);
});
