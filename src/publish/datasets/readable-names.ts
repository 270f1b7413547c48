import { gradeOf } from '../../model/grades/grades.ts';
import type { Plan, Site } from '../../model/types/model.ts';
import type { Column } from '../../tables/describe/column.ts';
import { text } from '../../tables/describe/column.ts';
import type { Table } from '../../tables/describe/table.ts';
import { choiceNameCells, choiceNames } from './choice-names.ts';
import { pageOf } from './page-of-row.ts';
import type { Cell } from './published-table.ts';
import { draftNoteColumn, governmentColumns, pageUrlColumn } from './derived/government-columns.ts';
import { stageCells, stageColumns } from './derived/schedule-phase-columns.ts';
import { regionCode, regionCodeColumn } from '../../words/region-code.ts';
import { absolute } from '../urls.ts';

type Row = Readonly<Record<string, Cell>>;

/** A derived column: when a table has it, how it is described, and where its value comes from. */
interface ReadableName {
  column: Column;
  /** The column whose code it makes readable; a table with that key itself needs no name. */
  code: string;
  /** Set where the table that defines the code lacks the column too. */
  isAlsoOwn?: true;
  of: (site: Site, plan: Plan | null, row: Row) => string | undefined;
}

function name(column: string, title: string, title_en: string, example: string): Column {
  const about = `${title}（ほかの表から引いた読むための列）。`;
  return text(column, { title, title_en, about, example });
}

/** A column that joined tables have too: here it may be blank, for what belongs to no government. */
function governmentName(wanted: string): Column {
  const { required: _, ...column } = governmentColumns.find((it) => it.name === wanted)! as Column;
  return column;
}

const names: ReadableName[] = [
  {
    column: governmentName('lg_code'),
    code: 'organization_id',
    of: (site, plan, row) => organizationOf(site, plan, row)?.lgCode,
  },
  {
    column: regionCodeColumn,
    code: 'organization_id',
    isAlsoOwn: true,
    of: (site, plan, row) => {
      const organization = organizationOf(site, plan, row);
      return organization && regionCode(organization.lgCode);
    },
  },
  {
    column: governmentName('organization_name'),
    code: 'organization_id',
    of: (site, plan, row) => organizationOf(site, plan, row)?.name,
  },
  {
    column: governmentName('plan_title'),
    code: 'plan_id',
    of: (site, plan, row) => (plan ?? site.plans.find(({ id }) => id === row['plan_id']))?.title,
  },
  {
    column: draftNoteColumn,
    code: 'plan_id',
    // Every file of a draft says so, the list of plans too.
    isAlsoOwn: true,
    of: (site, plan, row) =>
      (plan ?? site.plans.find(({ id }) => id === row['plan_id']))?.draftWords ?? undefined,
  },
  {
    column: name('section_title', '体系名', 'Section title', '職員力の向上'),
    code: 'section_no',
    of: (_, plan, row) => plan?.sections.find(({ no }) => no === row['section_no'])?.title,
  },
  {
    column: name('measure_title', '施策名', 'Measure title', 'デジタル人財の育成'),
    code: 'measure_no',
    of: (site, plan, row) => {
      const home = site.plans.find(({ id }) => id === row['measure_plan_id']) ?? plan;
      return home?.measures.find(({ no }) => no === row['measure_no'])?.title;
    },
  },
  {
    column: name('action_title', '取組項目名', 'Action title', 'デジタル人財育成研修の実施'),
    code: 'action_no',
    of: (_, plan, row) => plan?.actions.find(({ no }) => no === row['action_no'])?.title,
  },
  {
    column: name('indicator_name', '指標名', 'Indicator name', '防災士の認証登録者数'),
    code: 'indicator_no',
    of: (_, plan, row) => plan?.indicators.find(({ no }) => no === row['indicator_no'])?.name,
  },
  {
    column: name('topic_title', 'テーマ名', 'Topic title', '行政手続のオンライン化'),
    code: 'topic_id',
    of: (site, _, row) => site.topics.find(({ id }) => id === row['topic_id'])?.title,
  },
  {
    column: name('project_title', '事業名', 'Project title', '電子入札・電子収納導入調査事業'),
    code: 'project_no',
    of: (_, plan, row) => plan?.projects.find(({ no }) => no === row['project_no'])?.title,
  },
  {
    column: name('division_name', '担当課名', 'Division name', '人事課'),
    code: 'division_id',
    of: (_, plan, row) =>
      plan?.organization.divisions.find(({ id }) => id === row['division_id'])?.name,
  },
  {
    column: name('grade_title', '評価の段階の名前', 'Grade title', '計画どおり'),
    code: 'grade',
    of: (_, plan, row) => gradeOf(plan?.scale ?? [], asGrade(row))?.title,
  },
  {
    column: name('source_title', '出典資料名', 'Source title', '青森県行財政改革行動計画（案）'),
    code: 'source_id',
    of: (site, _, row) => site.sources.find(({ id }) => id === row['source_id'])?.title,
  },
];

const pageUrl = pageUrlColumn(
  'この行を説明するページ（このサイトで付けた列）。',
  'plans/aomori-reform-2024/',
);

/** The derived columns at the end of a published table, in their order. */
export function readableColumns(table: Table): Column[] {
  return [
    ...namesFor(table).map(({ column }) => column),
    ...choiceNames(table.columns),
    ...(table.name === 'schedule' ? stageColumns : []),
    pageUrl,
  ];
}

/** The values of the derived columns of a row. */
export function readableNames(site: Site, table: Table, plan: Plan | null, row: Row): Row {
  const readable = namesFor(table).map(({ column, of }): [string, Cell] => [
    column.name,
    of(site, plan, row) ?? null,
  ]);
  const choices = choiceNameCells(table.columns, row);
  const phases = table.name === 'schedule' ? stageCells(plan, row) : {};
  const page = pageOf(site, table.name, plan, row);
  return { ...Object.fromEntries(readable), ...choices, ...phases, page_url: absolute(site, page) };
}

function namesFor(table: Table): ReadableName[] {
  const own = table.columns.map((column) => column.name);
  const codes = table.scope === 'plan' ? ['organization_id', 'plan_id', ...own] : own;
  return names.filter(
    ({ column, code, isAlsoOwn }) =>
      codes.includes(code) && !own.includes(column.name) && (isAlsoOwn || !isOwnKey(table, code)),
  );
}

function asGrade({ grade, evaluator }: Row) {
  const text = (cell: Cell | undefined) => (typeof cell === 'string' ? cell : null);
  return { grade: text(grade), evaluator: text(evaluator) };
}

/** The table that defines a code already holds its name. */
function isOwnKey(table: Table, code: string): boolean {
  return (
    table.key.at(-1) === code &&
    table.key.length <= 2 &&
    table.columns.some(({ name: column }) => /^(title|name)$/.test(column))
  );
}

function organizationOf(site: Site, plan: Plan | null, row: Row) {
  const id =
    row['organization_id'] ?? site.plans.find((it) => it.id === row['plan_id'])?.organization.id;
  return plan?.organization ?? site.organizations.find((organization) => organization.id === id);
}
