import type { Labels } from '../../search/index/entry.ts';

/** Labels of an invented government and plan, for entries made by hand. */
export const inventedLabels: Labels = {
  kind: {},
  organization: { kaku: '架空市' },
  plan: { plan: '改革プラン' },
  topic: {},
  division: {},
  fy: {},
  phase: {},
  status: {},
};
