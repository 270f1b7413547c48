import type { IndicatorValue } from '../../model/types/model.ts';

/** A value in its place; all places in pixels of the drawing. */
export interface Point {
  series: IndicatorValue['series'];
  x: number;
  y: number;
}

/** Words beside a point. */
export interface Label extends Point {
  words: string;
  /** On which side of its place it stands. */
  anchor: 'start' | 'middle' | 'end';
}
