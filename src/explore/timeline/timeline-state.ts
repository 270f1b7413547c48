/** What a timeline is narrowed to: it is a link. */
export interface TimelineState {
  division: string;
  phase: string;
  /** Only what the year changes. */
  changes: boolean;
}

/** A line of the timeline as its page tells of it. */
export interface ShownLine {
  divisions: readonly string[];
  phases: readonly string[];
  changes: boolean;
}

/** Reads the state from the part of an address after `?`; what cannot be chosen on the page is left out. */
export function readTimelineState(
  parameters: string,
  choices: { divisions: readonly string[]; phases: readonly string[]; changes: boolean },
): TimelineState {
  const given = new URLSearchParams(parameters);
  const known = (name: string, values: readonly string[]) =>
    values.find((value) => value === given.get(name)) ?? '';
  return {
    division: known('division', choices.divisions),
    phase: known('phase', choices.phases),
    changes: choices.changes && given.get('changes') === 'yes',
  };
}

/** Writes a state as the part of an address from `?`; nothing where all lines are shown. */
export function writeTimelineState({ division, phase, changes }: TimelineState): string {
  const given = new URLSearchParams();
  if (division) given.set('division', division);
  if (phase) given.set('phase', phase);
  if (changes) given.set('changes', 'yes');
  const text = given.toString();
  return text ? `?${text}` : '';
}

/** Whether a line is shown. */
export function isShown(line: ShownLine, { division, phase, changes }: TimelineState): boolean {
  return (
    (!division || line.divisions.includes(division)) &&
    (!phase || line.phases.includes(phase)) &&
    (!changes || line.changes)
  );
}

/** 「工程104行のうち12行を表示しています。」 */
export function linesSentence(all: number, shown: number): string {
  const lines = (count: number) => `${count.toLocaleString('ja')}行`;
  if (shown === all) return `工程${lines(all)}をすべて表示しています。`;
  if (shown === 0) return `条件に合う工程はありません（${lines(all)}のうち0行）。`;
  return `工程${lines(all)}のうち${lines(shown)}を表示しています。`;
}
