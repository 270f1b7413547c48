import { effects } from '../tables/effects.ts';
import { codeName } from './code-names.ts';

/** What an effect is counted as: a code of `effects.kind`, its unit, and whether it comes only once. */
export interface EffectKind {
  kind: string;
  unit: string;
  isOneOff: boolean;
}

/** 「歳出の減（千円）」, 「歳入の増（千円、一時的）」 */
export function effectKindLabel({ kind, unit, isOneOff }: EffectKind): string {
  return `${codeName('effects', 'kind', kind)}（${unit}${isOneOff ? '、一時的' : ''}）`;
}

/** Reads what `effectKindLabel` wrote, in whatever width; undefined where kind or unit is missing. */
export function readEffectKind(label: string): EffectKind | undefined {
  const fold = (words: string) => words.normalize('NFKC').replace(/\s+/g, '');
  const kinds = Object.entries(
    effects.columns.find(({ name }) => name === 'kind')!.values as Record<string, { ja: string }>,
  );
  const words = fold(label);
  const found = kinds.find(([, { ja }]) => words.startsWith(`${fold(ja)}(`));
  if (!found || !words.endsWith(')')) return undefined;
  const [unit = '', once] = words.slice(fold(found[1].ja).length + 1, -1).split(/[、,]/);
  if (unit === '' || (once !== undefined && once !== '一時的')) return undefined;
  return { kind: found[0], unit, isOneOff: once !== undefined };
}
