import { counted, different, grouped, inPlan, type Question } from './question.ts';

const all = () => true;

/** Questions about what a cell means. */
export const readingQuestions: readonly Question[] = [
  {
    title: 'いま有効な目標値は、計画ごとにいくつあるか',
    trap: '改定された目標は、前の値も行として残っています。いまの値は `is_replaced` が偽の行です。再掲の指標も除きます。',
    table: 'figures',
    sql: `SELECT plan_id, count(*) AS targets FROM figures
WHERE series = 'target' AND NOT is_replaced AND NOT is_reprint GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'targets'],
    answer: (rows) =>
      counted(
        rows.filter(
          (row) =>
            row['series'] === 'target' && row['is_replaced'] === 'no' && row['is_reprint'] === 'no',
        ),
        'plan_id',
        all,
      ),
  },
  {
    title: '実績のある指標は、水準・単年度・累計のどれがいくつか',
    trap: '年度の値を足してよいのは単年度（`flow`）だけです。累計（`cumulative`）を足すと二重に数え、水準（`level`）の和には意味がありません。平均の値（`aggregation` が `average`）も足せません。',
    table: 'figures',
    sql: `SELECT nature, count(DISTINCT plan_id || ' ' || indicator_no) AS indicators FROM figures
WHERE series = 'actual' AND NOT is_reprint GROUP BY nature ORDER BY nature`,
    columns: ['nature', 'indicators'],
    answer: (rows) =>
      grouped(
        rows.filter((row) => row['series'] === 'actual' && row['is_reprint'] === 'no'),
        (row) => String(row['nature']),
      ).map(([nature, own]) => [nature, different(own, inPlan('indicator_no'))]),
  },
  {
    title: 'いま導入・実施の段階にある取組項目は、計画ごとにいくつあるか',
    trap: '「検討・実施」のように2つの区分にわたる段階があるので、`phase_name` が等しいかではなく、含むかを調べます。1つの取組項目に段階がいくつか並ぶことがあるので、行ではなく取組項目を数えます。これは予定で、実際にそこまで進んだことではありません。',
    table: 'schedule_now',
    sql: `SELECT plan_id, count(DISTINCT action_no) AS actions FROM schedule_now
WHERE phase_name LIKE '%導入・実施%' GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'actions'],
    answer: (rows) =>
      grouped(
        rows.filter((row) => String(row['phase_name'] ?? '').includes('導入・実施')),
        (row) => String(row['plan_id']),
      ).map(([plan, own]) => [plan, different(own, (row) => String(row['action_no']))]),
  },
  {
    title: '終わりの年度が読めない工程は、計画ごとにいくつあるか',
    trap: '`end_fy` の空欄は「その年度で終わる」でも「終わらない」でもなく、資料からは読めないことです。始まりの年度で埋めてはいけません。',
    table: 'schedule',
    sql: `SELECT plan_id, count(*) FILTER (WHERE end_fy IS NULL) AS open_end, count(*) AS stages
FROM schedule WHERE NOT is_replaced GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'open_end', 'stages'],
    answer: (rows) =>
      counted(
        rows.filter((row) => row['is_replaced'] === 'no'),
        'plan_id',
        (row) => row['end_fy'] === null,
        all,
      ),
  },
  {
    title: '読み取りの判断を要した工程は、計画ごとにいくつあるか',
    trap: '`basis` が `inferred` の行は、資料にそのまま書かれていることではありません。理由は `basis_note` にあります。引用するときは、推定であることを書きます。',
    table: 'schedule',
    sql: `SELECT plan_id, count(*) FILTER (WHERE basis = 'inferred') AS inferred, count(*) AS stages
FROM schedule GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'inferred', 'stages'],
    answer: (rows) => counted(rows, 'plan_id', (row) => row['basis'] === 'inferred', all),
  },
  {
    title: '案に基づく施策は、計画ごとにいくつあるか',
    trap: '案のまま収録した計画があります。`draft_note` に文のある行を「決まったこと」として書いてはいけません。',
    table: 'measures_overview',
    sql: `SELECT plan_id, count(draft_note) AS of_draft, count(*) AS measures
FROM measures_overview GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'of_draft', 'measures'],
    answer: (rows) => counted(rows, 'plan_id', (row) => row['draft_note'] !== null, all),
  },
];
