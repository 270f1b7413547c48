import type { Rule } from '../rule.ts';
import { level1 } from './level-1.ts';
import { level2 } from './level-2.ts';
import { level3 } from './level-3.ts';

/** The rules that a machine can judge on a published file, in the order of the official list. */
export const rules: readonly Rule[] = [...level1, ...level2, ...level3];
