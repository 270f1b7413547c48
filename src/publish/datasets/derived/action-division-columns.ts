import { tables } from '../../../tables/all-tables.ts';
import { columnOf } from '../../../tables/describe/table.ts';
import { choice, code, text, type Column } from '../../../tables/describe/column.ts';
import { choiceNames } from '../choice-names.ts';
import { draftNoteColumn, governmentColumns, pageUrlColumn } from './government-columns.ts';

/** From which year to which a division answers, as the table that says so describes it. */
const years = tables.responsibilities.columns.filter(({ name }) => /^(from|to)_fy$/.test(name));

const kind = columnOf(tables.divisions, 'kind');

const role = choice('role', {
  title: '担当の役割',
  title_en: 'Role',
  about: '主管の課か、関係する課か。資料が分けていないときは、並び順の1番目を主管とした。',
  example: 'lead',
  required: true,
  values: {
    lead: { ja: '主管', en: 'Lead' },
    support: { ja: '関係', en: 'Support' },
  },
});

const divisionKind = choice('division_kind', {
  title: '担当課の種別',
  title_en: 'Division kind',
  about: '課か、部局か、「各課」のように全体を指すか。課ごとに数えるときは all を除く。',
  example: 'division',
  required: true,
  values: kind.values!,
});

const scope = choice('scope', {
  title: '担当の範囲',
  title_en: 'Scope',
  about: '資料が取組項目の担当として書いているか、施策の全体の担当として書いているか。',
  example: 'action',
  required: true,
  values: {
    action: { ja: '取組項目の担当', en: 'Of the action' },
    measure: { ja: '施策の全体の担当', en: 'Of the whole measure' },
  },
});

/** The codes of the table whose names stand in columns of their own. */
export const namedCodes: readonly Column[] = [role, divisionKind, scope];

function name(column: string, title: string, title_en: string, example: string): Column {
  return text(column, { title, title_en, about: `${title}。`, example, required: true });
}

/** The columns of 取組項目と担当課. */
export const actionDivisionColumns: readonly Column[] = [
  columnOf(tables.plans, 'plan_id'),
  columnOf(tables.actions, 'action_no'),
  code('division_id', {
    title: '担当課ID',
    title_en: 'Division ID',
    about: '担当する課。団体の中で課を指す名前。',
    example: 'dx',
    required: true,
  }),
  name('action_title', '取組項目名', 'Action title', 'デジタル人財育成研修の実施'),
  name('division_name', '担当課名', 'Division name', '人事課'),
  ...namedCodes,
  choice('is_current', {
    title: '時点の年度の担当か',
    title_en: 'Current',
    about: '時点の年度（計画が終わっていればその最後の年度）の担当か。',
    example: 'yes',
    required: true,
    values: { yes: { ja: 'はい', en: 'Yes' }, no: { ja: 'いいえ', en: 'No' } },
  }),
  ...years,
  code('measure_no', {
    title: '施策番号',
    title_en: 'Measure number',
    about: '取組項目が属する施策。',
    example: '1-2-3',
    required: true,
  }),
  name('measure_title', '施策名', 'Measure title', 'デジタル人財の育成'),
  ...governmentColumns,
  draftNoteColumn,
  ...choiceNames(namedCodes),
  pageUrlColumn('取組項目のページ。', 'plans/aomori-reform-2024/measures/1-2-3/#a-1-2-3-1'),
];
