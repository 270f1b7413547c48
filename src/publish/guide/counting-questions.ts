import { counted, different, grouped, inPlan, type Question } from './question.ts';

const all = () => true;

/** Questions about how many there are. */
export const countingQuestions: readonly Question[] = [
  {
    title: '計画ごとに、施策はいくつあるか',
    trap: '施策の番号は計画の中だけのものです。計画をまたいで数えるときは `plan_id` と合わせます。',
    table: 'measures_overview',
    sql: `SELECT plan_id, count(*) AS measures
FROM measures_overview GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'measures'],
    answer: (rows) => counted(rows, 'plan_id', all),
  },
  {
    title: '数値目標のある施策は、計画ごとにいくつあるか',
    trap: '期限だけの施策や、体系の指標だけが目標を持つ施策があります。`promise` が1つに分けています。',
    table: 'measures_overview',
    sql: `SELECT plan_id, count(*) FILTER (WHERE promise = 'target') AS with_target, count(*) AS measures
FROM measures_overview GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'with_target', 'measures'],
    answer: (rows) => counted(rows, 'plan_id', (row) => row['promise'] === 'target', all),
  },
  {
    title: '達成した指標は、計画ごとにいくつのうちいくつか',
    trap: '`figures` は1行が1つの値で、同じ指標の状況が値の数だけ並びます。指標は `indicator_status` で数え、再掲（`is_reprint`）を除きます。',
    table: 'indicator_status',
    sql: `SELECT plan_id, count(*) FILTER (WHERE status = 'achieved') AS achieved, count(*) AS indicators
FROM indicator_status WHERE NOT is_reprint GROUP BY plan_id ORDER BY plan_id`,
    columns: ['plan_id', 'achieved', 'indicators'],
    answer: (rows) =>
      counted(
        rows.filter((row) => row['is_reprint'] === 'no'),
        'plan_id',
        (row) => row['status'] === 'achieved',
        all,
      ),
  },
  {
    title: '指標の状況は、どの状況がいくつか',
    trap: '「実績未収録」は、収録した資料に実績がないことです。達成していないことでも、0でもありません。割合を求めるときは、分母に入れるかどうかを必ず書きます。',
    table: 'indicator_status',
    sql: `SELECT status, count(*) AS indicators
FROM indicator_status WHERE NOT is_reprint GROUP BY status ORDER BY status`,
    columns: ['status', 'indicators'],
    answer: (rows) =>
      counted(
        rows.filter((row) => row['is_reprint'] === 'no'),
        'status',
        all,
      ),
  },
  {
    title: '取組項目をいちばん多く受け持つ課はどこか（3つ）',
    trap: '`responsibilities` は、施策全体の担当では `action_no` が空欄です。`action_divisions` は取組項目と課の1組が1行です。「各課」（`division_kind` が `all`）は課ではなく、今の担当だけを数えます。',
    table: 'action_divisions',
    sql: `SELECT organization_name, division_name, count(DISTINCT plan_id || ' ' || action_no) AS actions
FROM action_divisions WHERE division_kind = 'division' AND is_current
GROUP BY organization_name, division_name
ORDER BY actions DESC, organization_name, division_name LIMIT 3`,
    columns: ['organization_name', 'division_name', 'actions'],
    answer: (rows) => {
      const own = rows.filter(
        (row) => row['division_kind'] === 'division' && row['is_current'] === 'yes',
      );
      const named = (row: (typeof rows)[number]) =>
        JSON.stringify([row['organization_name'], row['division_name']]);
      return grouped(own, named)
        .map(([name, of]): [string, string, number] => [
          ...(JSON.parse(name) as [string, string]),
          different(of, inPlan('action_no')),
        ])
        .toSorted((a, b) => b[2] - a[2])
        .slice(0, 3);
    },
  },
  {
    title: '団体ごとに、計画はいくつあるか',
    trap: '`020001` を数として読むと `20001` になります。コードは文字として読みます（Parquet と Excel のファイルでは、初めから文字です）。',
    table: 'plans',
    sql: `SELECT lg_code, count(*) AS plans FROM plans GROUP BY lg_code ORDER BY lg_code`,
    columns: ['lg_code', 'plans'],
    answer: (rows) => counted(rows, 'lg_code', all),
  },
];
