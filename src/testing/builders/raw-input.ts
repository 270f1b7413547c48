import type { RawInput } from '../../load/read/input.ts';

/** An input of which only what a rule looks at is given. */
export function rawInput(parts: Partial<RawInput>): RawInput {
  const none = {
    tables: [],
    prose: [],
    publicFiles: [],
    unreadable: [],
    takenNames: new Set<string>(),
  };
  return { ...none, ...parts };
}
