import { at, measured, type ProgressCase } from './progress-case.ts';

/** Falling values, regression, and values that were corrected or are not final. */
export const changeCases: ProgressCase[] = [
  {
    id: 'decrease-ahead',
    title: '減らす指標が、道筋より早く減っている',
    measured: measured({
      unit: '件',
      direction: 'decrease',
      baseline: at(2020, 50),
      targets: [at(2025, 20)],
      actuals: [at(2022, 30)],
    }),
    expected: {
      status: 'on_track',
      // -20 of -30
      progress: 2 / 3,
      // Two of five years: 50 - 30 * 0.4
      expected: 38,
      reason:
        '令和4年度（2022年度）の実績は30件です。基準値50件（令和2年度・2020年度）から目標20件（令和7年度・2025年度）までの道のりの66.7%で、期間の40.0%（5年のうち2年）を上回るため「順調」です。',
    },
    note: '減らす指標では、道筋の値以下なら順調とする。',
  },
  {
    id: 'decrease-behind',
    title: '減らす指標が、道筋より遅れて減っている',
    measured: measured({
      unit: '件',
      direction: 'decrease',
      baseline: at(2020, 50),
      targets: [at(2025, 20)],
      actuals: [at(2022, 45)],
    }),
    expected: {
      status: 'behind',
      // -5 of -30 = 16.7 %
      progress: 1 / 6,
      expected: 38,
      reason:
        '令和4年度（2022年度）の実績は45件です。基準値50件（令和2年度・2020年度）から目標20件（令和7年度・2025年度）までの道のりの16.7%で、期間の40.0%（5年のうち2年）を下回るため「遅れ」です。',
    },
    note: '減ってはいるが、この年度の道筋の値38件より多い。',
  },
  {
    id: 'decrease-regressed',
    title: '減らす指標が、基準値より増えた',
    measured: measured({
      unit: '件',
      direction: 'decrease',
      baseline: at(2020, 50),
      targets: [at(2025, 20)],
      actuals: [at(2022, 55)],
    }),
    expected: {
      status: 'regressed',
      // +5 of -30
      progress: -1 / 6,
      expected: 38,
      reason:
        '令和4年度（2022年度）の実績は55件です。目標20件（令和7年度・2025年度）は基準値50件（令和2年度・2020年度）より低い値ですが、実績は基準値を上回っているため「後退」です。',
    },
    note: '道のりの割合は負の値（▲16.7%）のままデータに残す。',
  },
  {
    id: 'increase-regressed',
    title: '増やす指標が、基準値より減った',
    measured: measured({
      baseline: at(2022, 54.7),
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
      actuals: [at(2023, 50)],
    }),
    expected: {
      status: 'regressed',
      // 50 - 54.7 = -4.7 of 25.3
      progress: -4.7 / 25.3,
      expected: 65,
      reason:
        '令和5年度（2023年度）の実績は50%です。最後の目標80%（令和7年度・2025年度）は基準値54.7%（令和4年度・2022年度）より高い値ですが、実績は基準値を下回っているため「後退」です。',
    },
    note: '道筋に届いていないだけでなく、出発点よりも悪い。',
  },
  {
    id: 'regressed-though-target-fell-first',
    title: 'この年度の目標には届いたが、基準値より悪い',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2021, 19),
      targets: [at(2023, 15), at(2025, 25)],
      actuals: [at(2023, 17)],
    }),
    expected: {
      status: 'regressed',
      // -2 of 6
      progress: -1 / 3,
      expected: 15,
      reason:
        '令和5年度（2023年度）の実績は17件です。最後の目標25件（令和7年度・2025年度）は基準値19件（令和3年度・2021年度）より高い値ですが、実績は基準値を下回っているため「後退」です。',
    },
    note: '規則は上から順に当てはめ、後退は順調より先に調べる。',
  },
  {
    id: 'preliminary',
    title: '最も新しい実績が速報値',
    measured: measured({
      baseline: at(2020, 20),
      targets: [at(2024, 80)],
      actuals: [at(2022, 48), { ...at(2023, 70), isPreliminary: true }],
    }),
    expected: {
      status: 'on_track',
      // 50 of 60
      progress: 5 / 6,
      // Three of four years: 20 + 45
      expected: 65,
      reason:
        '令和5年度（2023年度）の実績（速報値）は70%です。基準値20%（令和2年度・2020年度）から目標80%（令和6年度・2024年度）までの道のりの83.3%で、期間の75.0%（4年のうち3年）を上回るため「順調」です。',
    },
    note: '速報値でも状況を決め、文に速報値と書く。確定した値が載れば置き換わる。',
  },
  {
    id: 'revised-target',
    title: '目標が80%から70%に見直された',
    measured: measured({
      baseline: at(2020, 20),
      targets: [at(2024, 70)],
      actuals: [at(2022, 46)],
    }),
    expected: {
      status: 'on_track',
      // 26 of 50
      progress: 0.52,
      // (20 + 70) / 2; with the old target it would have been 50
      expected: 45,
      reason:
        '令和4年度（2022年度）の実績は46%です。基準値20%（令和2年度・2020年度）から目標70%（令和6年度・2024年度）までの道のりの52.0%で、期間の50.0%（4年のうち2年）を上回るため「順調」です。',
    },
    note: '同じ年度の値が複数あれば、見直し後、当初、速報の順に選び、置き換わった値も表には残す。',
  },
];
