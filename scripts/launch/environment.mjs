import { delimiter } from 'node:path';

// Nothing calls home, no server slips into the background, and dates mean the same on every machine.
const fixed = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  TZ: 'UTC',
};

/**
 * The environment in which everything runs: as it is, with the pinned Node found first.
 * @param {string} [nodeFolder] the folder of the pinned Node, once there is one
 * @returns {NodeJS.ProcessEnv}
 */
export function environment(nodeFolder) {
  const env = { ...process.env, ...fixed };
  if (nodeFolder === undefined) return env;
  // Windows calls it Path; a second spelling beside it would be ignored.
  const path = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [path]: [nodeFolder, env[path] ?? ''].join(delimiter) };
}
