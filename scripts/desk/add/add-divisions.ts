import { addRow } from '../../../src/load/intake/drafts/drafts.ts';
import { Stop } from '../../launch/stop.mjs';
import { namesIn } from '../answers.ts';
import type { Addition, AddOrder } from './add-to-site.ts';
import { organizationNamed } from './find-rows.ts';

/** Adds divisions by their names; ids are proposed (division-4) unless they are given in the same order. */
export function addDivisions({ drafts, words, options }: AddOrder): Addition {
  const names = words.flatMap(namesIn);
  if (names.length === 0)
    throw new Stop('担当課の名前を書いてください。例：npm run new -- division "総務課、住民課"');
  const organization = organizationNamed(drafts, options['organization'])['organization_id'] ?? '';
  const divisions = drafts.open('divisions', null);
  const own = divisions.rows.filter(({ cells }) => cells['organization_id'] === organization);
  const known = own.filter(({ cells }) => !cells['to_fy']).map(({ cells }) => cells['name']!);
  const twice = names.filter((name, at) => known.includes(name) || names.indexOf(name) < at);
  if (twice.length > 0)
    throw new Stop(`次の担当課は、もうあるか、2度書かれています。\n  ${twice.join('\n  ')}`);
  const ids = idsFor(
    names,
    own.map(({ cells }) => cells['division_id'] ?? ''),
    options['ids'],
  );
  names.forEach((name, at) =>
    addRow(divisions, {
      organization_id: organization,
      division_id: ids[at]!,
      name,
      kind: 'division',
      from_fy: options['start'] ?? '',
    }),
  );
  const given = names.map((name, at) => `${name}＝${ids[at]!}`).join('、');
  return {
    files: [],
    next: [
      `IDは ${given} です。公開した後は変えられないので、直すなら今、data/divisions.csv を直します。`,
      '組織改編で替わる前の課があれば、その行の to_fy に最後の年度、successor_id に新しい課のIDを書きます。',
    ],
  };
}

function idsFor(names: readonly string[], used: readonly string[], given?: string): string[] {
  const ids = namesIn(given ?? '');
  if (ids.length > 0 && ids.length !== names.length)
    throw new Stop(`担当課は${names.length}つですが、--ids のIDは${ids.length}つです。`);
  const taken = ids.filter((id) => used.includes(id));
  if (taken.length > 0) throw new Stop(`次のIDは、もう使われています：${taken.join('、')}`);
  const numbers = used.map((id) => Number(/^division-(\d+)$/.exec(id)?.[1] ?? 0));
  const last = numbers.reduce((most, number) => (number > most ? number : most), 0);
  return ids.length > 0 ? ids : names.map((_, at) => `division-${last + at + 1}`);
}
