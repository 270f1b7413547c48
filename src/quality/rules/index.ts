import type { Rule } from '../rule.ts';
import { l101 } from './l1-01.ts';
import { l102 } from './l1-02.ts';
import { l103 } from './l1-03.ts';
import { l104 } from './l1-04.ts';
import { l105 } from './l1-05.ts';
import { l106 } from './l1-06.ts';
import { l107 } from './l1-07.ts';
import { l108 } from './l1-08.ts';
import { l114 } from './l1-14.ts';
import { l115 } from './l1-15.ts';
import { l201 } from './l2-01.ts';
import { l202 } from './l2-02.ts';
import { l203 } from './l2-03.ts';
import { l204 } from './l2-04.ts';
import { l205 } from './l2-05.ts';
import { l301 } from './l3-01.ts';
import { l304 } from './l3-04.ts';
import { l305 } from './l3-05.ts';
import { l306 } from './l3-06.ts';
import { l309 } from './l3-09.ts';

/** The rules that a machine can judge on a published file, in the order of the official list. */
export const rules: readonly Rule[] = [
  l101,
  l102,
  l103,
  l104,
  l105,
  l106,
  l107,
  l108,
  l114,
  l115,
  l201,
  l202,
  l203,
  l204,
  l205,
  l301,
  l304,
  l305,
  l306,
  l309,
];
