import type { SuccessCriterion } from '../../tables/describe/success-criteria.ts';

/** What a page of test results tells: only what was tested is told as tested. */
export interface AccessibilityStatement {
  /** Whether any test is recorded at all. */
  readonly isTested: boolean;
  /** Every item of a statement, in order; no lines where nothing is recorded. */
  readonly items: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly criteria: readonly CriterionResult[];
  /** The same by the standard that has them, in order. */
  readonly standards: readonly CriteriaOfStandard[];
  /** 「適合30件・不適合2件・未実施24件」 */
  readonly summary: string;
}

/** The results for the criteria of one standard. */
export interface CriteriaOfStandard {
  readonly standard: string;
  readonly criteria: readonly CriterionResult[];
  /** Whether any was tested, and whether any has a note: else there is nothing to say of either. */
  readonly hasTests: boolean;
  readonly hasNotes: boolean;
}

/** A success criterion and how the site met it. */
export interface CriterionResult {
  readonly criterion: SuccessCriterion;
  /** 「適用」 or 「非適用」; null where it was not tested. */
  readonly applies: string | null;
  /** 「適合」, 「不適合」 or 「未実施」 */
  readonly result: string;
  readonly note: string | null;
}
