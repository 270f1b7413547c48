import { Stop } from '../launch/stop.mjs';

/** The answers to what is needed, by option; what is not said is asked for, all at once. */
export function answersTo<Name extends string>(
  needed: Readonly<Record<Name, string>>,
  given: Readonly<Record<string, string | undefined>>,
): Record<Name, string> {
  const missing = Object.entries(needed).filter(([name]) => !given[name]);
  if (missing.length > 0) {
    const lines = missing.map(([name, about]) => `  --${name}　${String(about)}`);
    throw new Stop(`次のことも書いてください。\n${lines.join('\n')}`);
  }
  return given as Record<Name, string>;
}

/** Names in a list as people paste it: 「総務課、住民課」, one a line. */
export function namesIn(list: string): string[] {
  return list
    .split(/[、，,\n]+/)
    .map((it) => it.trim())
    .filter(Boolean);
}
