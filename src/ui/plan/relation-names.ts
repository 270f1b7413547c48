import type { PlanRelation } from '../../model/types/model.ts';

/** What the other plan is to this one. */
export const relationNames: Record<PlanRelation['relation'], string> = {
  predecessor: '前の計画',
  implements: '上位の計画',
  related: '関連する計画',
};
