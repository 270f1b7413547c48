import type { Status } from '../../model/indicators/status.ts';

/** A sign for each status, so that none is told by colour alone. */
export const statusMarks: Record<Status, string> = {
  achieved: '◎',
  on_track: '○',
  behind: '△',
  regressed: '▼',
  not_due: '－',
  not_recorded: '？',
  no_target: '・',
};
