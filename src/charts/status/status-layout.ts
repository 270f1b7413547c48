import type { StatusCount } from '../../model/types/model.ts';
import type { ShownStatus } from '../../model/indicators/status.ts';
import type { Mark } from '../svg/marks.ts';
import { segmentsOf, type Segment } from '../svg/segments.ts';

/** A stretch of the bar of statuses, in percent of its length. */
export interface StatusSegment extends Segment {
  status: ShownStatus;
  count: number;
}

/** Cuts a bar by the number of indicators of each status, in their order. */
export function statusSegments(counts: readonly StatusCount[]): StatusSegment[] {
  const segments = segmentsOf(counts.map(({ indicators }) => indicators.length));
  return counts.map(({ status, indicators }, at) => ({
    status,
    count: indicators.length,
    ...segments[at]!,
  }));
}

/** What is not recorded, of the whole or of the end, is drawn alike. */
function isMissing(status: ShownStatus): boolean {
  return status === 'not_recorded' || status === 'final_not_recorded';
}

/** The bar as marks; the style sheet colours it, but what is not recorded is hatched, by a pattern of this id. */
export function statusBar(segments: readonly StatusSegment[], hatch: string): Mark[] {
  return [
    {
      shape: 'pattern',
      place: { id: hatch, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      inside: [
        { shape: 'path', place: { d: 'M-1 9L9 -1M-1 1L1 -1M7 9L9 7' }, role: 'status-hatch' },
      ],
    },
    ...segments.map(({ status, x, width }): Mark => ({
      shape: 'rect',
      place: { x: `${x}%`, width: `${width}%`, height: 20, 'data-status': status },
      role: 'status-segment',
      ...(isMissing(status) && { look: { fill: `url(#${hatch})` } }),
    })),
  ];
}
