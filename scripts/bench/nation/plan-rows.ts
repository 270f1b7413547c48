import { chance, pick } from './pick.ts';
import type { Government } from './governments.ts';
import { measureRows } from './measure-rows.ts';
import type { Cells, Place, PlanRows } from './rows.ts';
import { fields, pillars } from './words.ts';

const perSection = fields[0]!.subjects.length;

/** How many measures a whole plan has. */
export const measuresPerPlan = fields.length * perSection;

/** The tables of a government's plan with its first `count` measures. */
export function planRows(government: Government, count: number): PlanRows {
  const places = Array.from({ length: count }, (_, at) => placeOf(government, at));
  const rows: PlanRows = { sections: sectionRows(government, places) };
  for (const place of places)
    for (const [table, more] of Object.entries(measureRows(place)))
      (rows[table] ??= []).push(...more);
  return rows;
}

/** The divisions of a government, one for each field. */
export function divisionRows({ id, at }: Government): Cells[] {
  return fields.map(({ division }, field) => ({
    organization_id: id,
    division_id: `d${field + 1}`,
    name: division,
    kind: 'division',
    tel: `000-${String(at % 10_000).padStart(4, '0')}-${String(field).padStart(4, '0')}`,
  }));
}

function placeOf(government: Government, at: number): Place {
  const field = Math.floor(at / perSection);
  const sectionNo = sectionNoOf(field);
  // Governments go about the subjects of a field in orders of their own.
  const turn = (at + chance(perSection, government.at, field)) % perSection;
  const subject = fields[field]!.subjects[turn]!;
  return { government, at, no: `${sectionNo}-${(at % perSection) + 1}`, sectionNo, subject };
}

function sectionNoOf(field: number): string {
  return `${Math.floor(field / perPillar) + 1}-${(field % perPillar) + 1}`;
}

const perPillar = fields.length / pillars.length;

function sectionRows(government: Government, places: readonly Place[]): Cells[] {
  const used = new Set(places.map(({ sectionNo }) => sectionNo));
  return pillars.flatMap((pillar, top) => {
    const inside = fields
      .map((field, at) => ({ ...field, no: sectionNoOf(at), at }))
      .filter(({ no }) => no.startsWith(`${top + 1}-`) && used.has(no));
    if (inside.length === 0) return [];
    const place = (no: string) => ({ source_place: `第${no}`, source_page: top * 20 + 2 });
    return [
      {
        section_no: top + 1,
        title: pillar,
        level: '柱',
        label: `第${top + 1}`,
        ...place(`${top + 1}`),
      },
      ...inside.map(({ no, title, at }) => ({
        section_no: no,
        title,
        level: '項目',
        parent_no: top + 1,
        label: no.slice(2),
        summary: `${title}のために、${pick(words, government.at, at)}取組を集めた項目です。`,
        ...place(no),
      })),
    ];
  });
}

const words = ['すぐに始める', '年度を決めて進める', '外部の意見も聴いて進める'] as const;
