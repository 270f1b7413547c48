import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Stop } from '../launch/stop.mjs';
import { canInstall, installPackages } from './install-packages.ts';

/** A program that is not of npm: how it is called, where people may name theirs, and what Debian calls it. */
export interface Program {
  /** `nginx` */
  name: string;
  /** The variable in which its place may be written: `NGINX_PATH` */
  variable: string;
  /** Its package in Debian: `nginx-light` */
  debian: string;
  /** How else to get it: 「macOS なら brew install nginx で入ります」 */
  otherwise: string;
  /** What it takes to say that it runs; it ends with one of the codes. */
  asks: { words: readonly string[]; codes: readonly number[] };
}

/** Folders in which programs lie, whatever the path of the process says. */
const folders = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** Finds a program that runs, or installs Debian's; says which it took and gives its file. */
export async function findProgram(program: Program): Promise<string> {
  const { name, variable, debian, otherwise } = program;
  const found = chosen(program) ?? places(name).find((it) => runs(program, it));
  const file = found ?? (await install(program));
  if (file === undefined)
    throw new Stop(
      `${name} がありません。${name} を入れるか、その場所を ${variable} に書いて、もう一度実行してください` +
        `（Debian・Ubuntu なら apt-get install ${debian}、${otherwise}）。`,
    );
  console.log(`✔ ${name} は ${file} を使います`);
  return file;
}

// Whoever names a program wants that one: another in its place would hide the slip.
function chosen(program: Program): string | undefined {
  const path = process.env[program.variable];
  if (!path) return undefined;
  if (runs(program, path)) return path;
  throw new Stop(
    `${program.variable} の ${path} は動きません。場所を直すか、${program.variable} を消してください。`,
  );
}

function places(name: string): string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [...folders, ...onPath].map((folder) => join(folder, name));
}

function runs({ asks }: Program, path: string): boolean {
  return existsSync(path) && asks.codes.includes(spawnSync(path, asks.words).status ?? -1);
}

async function install(program: Program): Promise<string | undefined> {
  if (!canInstall()) return undefined;
  await installPackages(`${program.name} を導入`, [program.debian]);
  return places(program.name).find((it) => runs(program, it));
}
