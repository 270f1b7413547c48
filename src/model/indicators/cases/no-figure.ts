import { at, measured, type ProgressCase } from './progress-case.ts';

/** No actual, or no target that is a number: what is missing has a name. */
export const noFigureCases: ProgressCase[] = [
  {
    id: 'not-due',
    title: '実績がなく、最初の目標の年度が終わっていない',
    measured: measured({
      baseline: at(2022, 54.7),
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
      asOf: '2023-11',
    }),
    expected: {
      status: 'not_due',
      progress: null,
      expected: null,
      reason:
        '実績は収録した資料にありません。最初の目標65%（令和5年度・2023年度）の年度は、令和5年11月（2023年11月）の時点で終わっていないため「評価前」です。',
    },
    note: '年度が終わるまでは、実績がなくて当然である。',
  },
  {
    id: 'not-due-on-last-day',
    title: '実績がなく、目標の年度の最後の日',
    measured: measured({ targets: [at(2023, 100)], asOf: '2024-03-31' }),
    expected: {
      status: 'not_due',
      progress: null,
      expected: null,
      reason:
        '実績は収録した資料にありません。目標100%（令和5年度・2023年度）の年度は、令和6年3月31日（2024年3月31日）の時点で終わっていないため「評価前」です。',
    },
    note: '年度は3月31日まで続く。',
  },
  {
    id: 'not-recorded-on-next-day',
    title: '実績がなく、目標の年度が終わった翌日',
    measured: measured({ targets: [at(2023, 100)], asOf: '2024-04-01' }),
    expected: {
      status: 'not_recorded',
      progress: null,
      expected: null,
      reason:
        '目標100%（令和5年度・2023年度）の年度は、令和6年4月1日（2024年4月1日）の時点で終わっていますが、収録した資料に実績がないため「実績未収録」です。',
    },
    note: '団体が実績を公表していないという意味ではない。',
  },
  {
    id: 'not-recorded',
    title: '実績がなく、最初の目標の年度が終わっている（埼玉県No.1）',
    measured: measured({
      baseline: at(2022, 54.7),
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
    }),
    expected: {
      status: 'not_recorded',
      progress: null,
      expected: null,
      reason:
        '最初の目標65%（令和5年度・2023年度）の年度は、令和8年11月（2026年11月）の時点で終わっていますが、収録した資料に実績がないため「実績未収録」です。',
    },
    note: '実績がないことを、0や未着手とはしない。',
  },
  {
    id: 'not-recorded-while-later-targets-run',
    title: '実績がなく、最初の目標の年度だけが終わっている',
    measured: measured({
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
      asOf: '2024-11-20',
    }),
    expected: {
      status: 'not_recorded',
      progress: null,
      expected: null,
      reason:
        '最初の目標65%（令和5年度・2023年度）の年度は、令和6年11月20日（2024年11月20日）の時点で終わっていますが、収録した資料に実績がないため「実績未収録」です。',
    },
    note: '最初の目標の年度の実績は、もうあり得るからである。',
  },
  {
    id: 'reprint',
    title: '「再掲」の指標（埼玉県No.8に当たる形）',
    measured: measured({
      targets: [at(2023, 35), at(2024, 40), at(2025, 45)],
      actuals: [at(2023, 36)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 35,
      reason:
        '令和5年度（2023年度）の実績は36%です。この年度の目標35%に届いているため「順調」です。',
    },
    note: '再掲の指標も同じ規則で決め、状況ごとに数えるときは元の指標だけを1つと数える。',
  },
  {
    id: 'below-previous-year',
    title: '目標が前年度との比較（埼玉県No.51）',
    measured: measured({
      unit: '円',
      direction: 'decrease',
      targetKind: 'below_previous_year',
      targetWords: '各年度末における…前年度よりも減少させる',
    }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason:
        '目標は前年度を下回ること（資料の記載：「各年度末における…前年度よりも減少させる」）で、数値の目標がないため「数値目標なし」です。',
    },
    note: '前年度の値が目標になるので、あらかじめ決まった数値の目標はない。',
  },
  {
    id: 'below-previous-year-with-actual',
    title: '目標が前年度との比較で、実績はある（埼玉県No.51に当たる形）',
    measured: measured({
      unit: '円',
      direction: 'decrease',
      targetKind: 'below_previous_year',
      actuals: [at(2022, 320000000), at(2023, 300000000)],
    }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason:
        '令和5年度（2023年度）の実績は300,000,000円です。目標は前年度を下回ることで、数値の目標がないため「数値目標なし」です。',
    },
    note: '実績どうしを比べた判断はせず、値の表で示す。',
  },
  {
    id: 'above-national-average',
    title: '目標が全国平均との比較（埼玉県No.54）',
    measured: measured({
      targetKind: 'above_national_average',
      targetWords: 'R7年度までに全国平均を超える',
    }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason:
        '目標は全国平均を上回ること（資料の記載：「R7年度までに全国平均を超える」）で、数値の目標がないため「数値目標なし」です。',
    },
    note: '比べる相手の全国平均は、収録した資料にない。',
  },
  {
    id: 'words',
    title: '目標が言葉（埼玉県No.10）',
    measured: measured({
      targetKind: 'words',
      targetWords: '早急にほぼ全県民',
      baseline: at(2022, 47),
    }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason:
        '目標は「早急にほぼ全県民」という言葉で示され、数値の目標がないため「数値目標なし」です。',
    },
    note: '言葉の目標を、本サイトが数値に置き換えることはしない。',
  },
  {
    id: 'dash',
    title: '目標の欄が「-」',
    measured: measured({ targetWords: '-' }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason: '目標の欄の記載は「-」で、数値の目標がないため「数値目標なし」です。',
    },
    note: '「-」は目標がないという意味に読み、0とはしない。',
  },
  {
    id: 'no-target',
    title: '目標が収録されていない',
    measured: measured({ baseline: at(2022, 10), actuals: [at(2023, 12)] }),
    expected: {
      status: 'no_target',
      progress: null,
      expected: null,
      reason:
        '令和5年度（2023年度）の実績は12%です。収録した資料に数値の目標がないため「数値目標なし」です。',
    },
    note: '目標がなければ、実績が増えていても状況は決めない。',
  },
];
