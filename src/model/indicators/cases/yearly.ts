import { at, measured, type ProgressCase } from './progress-case.ts';

/** The same target for 2023, 2024 and 2025. */
function everyYear(value: number) {
  return [2023, 2024, 2025].map((fy) => at(fy, value));
}

/** Amounts of single years, each held against the target of its own year. */
export const yearlyCases: ProgressCase[] = [
  {
    id: 'own-target',
    title: '単年度の量が、その年度の目標に届いた',
    measured: measured({
      unit: '課所',
      nature: 'flow',
      targets: [at(2023, 60), at(2024, 60), at(2025, 70)],
      actuals: [at(2023, 62)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 60,
      reason:
        '令和5年度（2023年度）の実績は62課所です。この年度の目標60課所に届いているため「順調」です。',
    },
    note: '単年度の量は足し上げず、その年度の目標と比べる。',
  },
  {
    id: 'next-target',
    title: '単年度の量で、その年度の目標がない（埼玉県No.28に当たる形）',
    measured: measured({
      unit: '千円',
      nature: 'flow',
      targets: [at(2024, 85000), at(2025, 100000)],
      actuals: [at(2023, 80000)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 85000,
      reason:
        '令和5年度（2023年度）の実績は80,000千円です。この年度の目標はないので次の目標85,000千円（令和6年度・2024年度）と比べると、届いていないため「遅れ」です。',
    },
    note: '単年度の量は直線で結べないので、目標のない年度は次の目標と比べる。',
  },
  {
    id: 'next-target-between',
    title: '単年度の量で、目標と目標の間の年度',
    measured: measured({
      unit: '件',
      nature: 'flow',
      targets: [at(2023, 10), at(2025, 20)],
      actuals: [at(2024, 15)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      // The next one, not (10 + 20) / 2
      expected: 20,
      reason:
        '令和6年度（2024年度）の実績は15件です。この年度の目標はないので次の目標20件（令和7年度・2025年度）と比べると、届いていないため「遅れ」です。',
    },
    note: '水準なら道筋の値15件に届くところだが、単年度の量は次の目標と比べる。',
  },
  {
    id: 'every-year-good-once',
    title: '「毎年度80%以上」に1年だけ届いた（埼玉県No.20に当たる形）',
    measured: measured({
      nature: 'flow',
      baseline: at(2021, 78.6),
      targets: everyYear(80),
      actuals: [at(2023, 85)],
    }),
    expected: {
      status: 'on_track',
      // 6.4 of 1.4 = 4.571...
      progress: 6.4 / 1.4,
      expected: 80,
      reason:
        '令和5年度（2023年度）の実績は85%です。この年度の目標80%に届いているため「順調」です。最後の目標80%（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。',
    },
    note: '毎年度の目標は、良い年度が1つあっても、最後の目標の年度までは達成としない。',
  },
  {
    id: 'every-year-achieved',
    title: '「毎年度80%以上」に最後の年度に届いた（埼玉県No.20に当たる形）',
    measured: measured({
      nature: 'flow',
      baseline: at(2021, 78.6),
      targets: everyYear(80),
      actuals: [at(2023, 85), at(2024, 79), at(2025, 81)],
    }),
    expected: {
      status: 'achieved',
      // 2.4 of 1.4
      progress: 2.4 / 1.4,
      expected: 80,
      reason:
        '令和7年度（2025年度）の実績は81%です。最後の目標80%（令和7年度・2025年度）に届いているため「達成」です。',
    },
    note: '増やす指標は最も新しい実績で決める。令和6年度に届かなかったことは、値の表で分かる。',
  },
  {
    id: 'every-year-half-way',
    title: '毎年度の目標に届かず、基準値よりは良い（埼玉県No.30に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2021, 380),
      targets: everyYear(400),
      actuals: [at(2023, 405), at(2024, 390)],
    }),
    expected: {
      status: 'behind',
      // 10 of 20
      progress: 0.5,
      expected: 400,
      reason:
        '令和6年度（2024年度）の実績は390件です。この年度の目標400件に届いていないため「遅れ」です。基準値380件（令和3年度・2021年度）から最後の目標400件（令和7年度・2025年度）までの道のりの50.0%です。',
    },
    note: '前の年度に届いていても、最も新しい実績で決める。',
  },
  {
    id: 'every-year-regressed',
    title: '毎年度の目標に届かず、基準値より悪い（埼玉県No.34に当たる形）',
    measured: measured({
      unit: '回',
      nature: 'flow',
      baseline: at(2021, 2),
      targets: everyYear(4),
      actuals: [at(2023, 1)],
    }),
    expected: {
      status: 'regressed',
      // -1 of 2
      progress: -0.5,
      expected: 4,
      reason:
        '令和5年度（2023年度）の実績は1回です。最後の目標4回（令和7年度・2025年度）は基準値2回（令和3年度・2021年度）より高い値ですが、実績は基準値を下回っているため「後退」です。',
    },
    note: '基準値が1年度の量なら、単年度の量でも後退を判断できる。',
  },
  {
    id: 'every-year-far-above-baseline',
    title: '毎年度の目標が基準値より大きく高い（埼玉県No.40に当たる形）',
    measured: measured({
      nature: 'flow',
      baseline: at(2021, 50.6),
      targets: everyYear(75),
      actuals: [at(2024, 76)],
    }),
    expected: {
      status: 'on_track',
      // 25.4 of 24.4
      progress: 25.4 / 24.4,
      expected: 75,
      reason:
        '令和6年度（2024年度）の実績は76%です。この年度の目標75%に届いているため「順調」です。最後の目標75%（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。',
    },
    note: '道のりの割合が100%を超えても、最後の目標の年度までは達成としない。',
  },
  {
    id: 'every-year-missed-at-last',
    title: '毎年度の目標に最後の年度に届かなかった（埼玉県No.41に当たる形）',
    measured: measured({
      nature: 'flow',
      baseline: at(2021, 78.1),
      targets: everyYear(90),
      actuals: [at(2023, 91), at(2024, 90), at(2025, 88)],
    }),
    expected: {
      status: 'behind',
      // 9.9 of 11.9 = 0.8319...
      progress: 9.9 / 11.9,
      expected: 90,
      reason:
        '令和7年度（2025年度）の実績は88%です。この年度の目標90%に届いていないため「遅れ」です。基準値78.1%（令和3年度・2021年度）から最後の目標90%（令和7年度・2025年度）までの道のりの83.2%です。',
    },
    note: '前の2つの年度に届いていても、最後の年度に届かなければ達成ではない。',
  },
  {
    id: 'yearly-decrease',
    title: '減らす単年度の量',
    measured: measured({
      unit: '時間',
      direction: 'decrease',
      nature: 'flow',
      baseline: at(2021, 30),
      targets: [at(2023, 28), at(2024, 26), at(2025, 24)],
      actuals: [at(2024, 27)],
    }),
    expected: {
      status: 'behind',
      // -3 of -6
      progress: 0.5,
      expected: 26,
      reason:
        '令和6年度（2024年度）の実績は27時間です。この年度の目標26時間に届いていないため「遅れ」です。基準値30時間（令和3年度・2021年度）から最後の目標24時間（令和7年度・2025年度）までの道のりの50.0%です。',
    },
    note: '減らす指標では、その年度の目標以下なら届いたとする。',
  },
];
