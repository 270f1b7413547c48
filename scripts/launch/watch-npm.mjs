import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isAlive, markOf } from './owner.mjs';

/**
 * Ends the command when npm, which started it, is gone: npm does not hand a signal on, and may be killed itself. Then
 * the command would go on for ever. It ends as by SIGTERM. Who starts a command without npm may let it outlive the shell.
 */
export function watchNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  /** @type {string[]} the marks of processes besides the parent that must be there */
  const others = [];
  shellParentOf(parent, (npm) => others.push(markOf(npm)));
  const timer = setInterval(() => {
    if (isThere(parent) && others.every(isAlive)) return;
    clearInterval(timer);
    process.emit('SIGTERM', 'SIGTERM');
  }, 300);
  timer.unref();
}

/**
 * Whether our parent still runs. On Windows an orphan keeps the number of its parent, elsewhere it gets another.
 * @param {number} parent
 */
function isThere(parent) {
  return process.ppid === parent && (process.platform !== 'win32' || isAlive(markOf(parent)));
}

/**
 * npm starts a shell, which may stay between it and us: then it is the parent of the shell that matters.
 * @param {number} shell our parent
 * @param {(npm: number) => void} found called, once it is known, with the parent of a shell
 */
function shellParentOf(shell, found) {
  if (process.platform === 'linux') {
    const stat = readOf(`/proc/${shell}/stat`);
    const [, name = '', parent = ''] = /^\d+ \((.*)\) \S (\d+) /s.exec(stat) ?? [];
    if (/^(sh|dash|bash|ash|ksh|zsh)$/.test(name)) found(Number(parent));
    return;
  }
  const [program, ...args] =
    process.platform === 'win32'
      ? [
          'powershell.exe',
          '-NoProfile',
          '-Command',
          `$p = Get-CimInstance Win32_Process -Filter 'ProcessId=${shell}'; "$($p.ParentProcessId) $($p.Name)"`,
        ]
      : ['ps', '-o', 'ppid=,comm=', '-p', String(shell)];
  execFile(/** @type {string} */ (program), args, { timeout: 20_000 }, (_, output) => {
    const [, parent, name = ''] = /^\s*(\d+)\s+(\S+)/.exec(output) ?? [];
    if (/(^|\/)-?(sh|dash|bash|ksh|zsh|cmd\.exe)$/i.test(name)) found(Number(parent));
  }).on('error', () => undefined);
}

/** @param {string} file */
function readOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
