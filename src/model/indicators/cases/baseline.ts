import { at, measured, type ProgressCase } from './progress-case.ts';

/** What the baseline does: none, none with a year, zero, of the same year, after the actual. */
export const baselineCases: ProgressCase[] = [
  {
    id: 'no-baseline',
    title: '基準値がなく、目標の年度より前の実績',
    measured: measured({ targets: [at(2025, 80)], actuals: [at(2024, 75)] }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 80,
      reason:
        '令和6年度（2024年度）の実績は75%です。基準値がないので目標80%（令和7年度・2025年度）と比べると、届いていないため「遅れ」です。',
    },
    note: '出発点が分からず道筋を引けないので、次の目標と比べるほかない。',
  },
  {
    id: 'baseline-without-year',
    title: '基準値の年度が書かれていない',
    measured: measured({
      baseline: { fy: null, value: 50 },
      targets: [at(2024, 100)],
      actuals: [at(2022, 75)],
    }),
    expected: {
      status: 'behind',
      // 25 of 50
      progress: 0.5,
      expected: 100,
      reason:
        '令和4年度（2022年度）の実績は75%です。基準値の年度が分からないので目標100%（令和6年度・2024年度）と比べると、届いていないため「遅れ」です。基準値50%から目標までの道のりの50.0%です。',
    },
    note: '道のりの割合は求められるが、過ぎた期間が分からないので道筋は引けない。',
  },
  {
    id: 'baseline-not-comparable',
    title: '基準値が、目標と比べられない値',
    measured: measured({
      unit: '件',
      baselineComparable: false,
      baseline: at(2021, 400),
      targets: [at(2024, 60), at(2025, 80)],
      actuals: [at(2023, 60)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 60,
      reason:
        '令和5年度（2023年度）の実績は60件です。比べられる基準値がないので次の目標60件（令和6年度・2024年度）と比べると、届いているため「順調」です。',
    },
    note: '比べられない基準値は、道筋にも道のりにも後退の判断にも使わない。',
  },
  {
    id: 'zero-baseline',
    title: '基準値が0',
    measured: measured({
      unit: '施設',
      baseline: at(2021, 0),
      targets: [at(2025, 40)],
      actuals: [at(2023, 10)],
    }),
    expected: {
      status: 'behind',
      progress: 0.25,
      expected: 20,
      reason:
        '令和5年度（2023年度）の実績は10施設です。基準値0施設（令和3年度・2021年度）から目標40施設（令和7年度・2025年度）までの道のりの25.0%で、期間の50.0%（4年のうち2年）を下回るため「遅れ」です。',
    },
    note: '0も値であり、空欄とは違う。増加率ではなく差で求めるので、0でも割り算は壊れない。',
  },
  {
    id: 'zero-target-on-the-way',
    title: '目標が0で、その途中',
    measured: measured({
      unit: '件',
      direction: 'decrease',
      baseline: at(2020, 12),
      targets: [at(2024, 0)],
      actuals: [at(2022, 6)],
    }),
    expected: {
      status: 'on_track',
      // -6 of -12
      progress: 0.5,
      expected: 6,
      reason:
        '令和4年度（2022年度）の実績は6件です。基準値12件（令和2年度・2020年度）から目標0件（令和6年度・2024年度）までの道のりの50.0%で、期間の50.0%（4年のうち2年）に並ぶため「順調」です。',
    },
    note: '目標が0でも、ほかの目標と同じように計算する。',
  },
  {
    id: 'zero-target-reached',
    title: '目標の0に、目標年度より早く届いた',
    measured: measured({
      unit: '件',
      direction: 'decrease',
      baseline: at(2020, 12),
      targets: [at(2024, 0)],
      actuals: [at(2023, 0)],
    }),
    expected: {
      status: 'achieved',
      progress: 1,
      // Three of four years: 12 - 9
      expected: 3,
      reason:
        '令和5年度（2023年度）の実績は0件です。目標年度より早く、目標0件（令和6年度・2024年度）に届いているため「達成」です。',
    },
    note: '目標が1つだけの指標は、その年度より早く届いたときも達成とする。',
  },
  {
    id: 'from-below-zero',
    title: '負の値から正の目標へ向かう',
    measured: measured({
      unit: '億円',
      baseline: at(2020, -3),
      targets: [at(2024, 3)],
      actuals: [at(2022, 0)],
    }),
    expected: {
      status: 'on_track',
      // 3 of 6
      progress: 0.5,
      expected: 0,
      reason:
        '令和4年度（2022年度）の実績は0億円です。基準値▲3億円（令和2年度・2020年度）から目標3億円（令和6年度・2024年度）までの道のりの50.0%で、期間の50.0%（4年のうち2年）に並ぶため「順調」です。',
    },
    note: '収支のように0をまたぐ値も、差で計算するので同じ規則で足りる。',
  },
  {
    id: 'target-equals-baseline',
    title: '水準の目標が基準値と同じ（増やす指標）',
    measured: measured({
      baseline: at(2020, 90),
      targets: [at(2024, 90)],
      actuals: [at(2022, 88)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 90,
      reason:
        '令和4年度（2022年度）の実績は88%です。基準値90%（令和2年度・2020年度）と目標90%（令和6年度・2024年度）を結ぶ道筋では、この年度の値は90%です。実績がこれに届いていないため「遅れ」です。目標は基準値と同じ値です。',
    },
    note: '道のりがないので割合は求めず、目標が基準値より良い値を求めていないので後退ともしない。',
  },
  {
    id: 'level-target-below-baseline',
    title: '水準の目標が基準値より低い（増やす指標）',
    measured: measured({
      baseline: at(2020, 80),
      targets: [at(2024, 70)],
      actuals: [at(2022, 78)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      // (80 + 70) / 2
      expected: 75,
      reason:
        '令和4年度（2022年度）の実績は78%です。目標年度より早く、目標70%（令和6年度・2024年度）に届いているため「達成」です。目標は基準値80%（令和2年度・2020年度）より低い値です。',
    },
    note: '式の値は20%になるが、良い実績ほど小さくなって意味をなさないので、道のりの割合は求めない。',
  },
  {
    id: 'baseline-in-target-year',
    title: '基準値と目標が同じ年度',
    measured: measured({
      baseline: at(2022, 40),
      targets: [at(2022, 50)],
      actuals: [at(2022, 45)],
    }),
    expected: {
      status: 'behind',
      // 5 of 10
      progress: 0.5,
      expected: 50,
      reason:
        '令和4年度（2022年度）の実績は45%です。この年度の目標50%に届いていないため「遅れ」です。基準値40%（令和4年度・2022年度）から目標50%（令和4年度・2022年度）までの道のりの50.0%です。',
    },
    note: '年度の途中の値を基準値としたときに起こる。その年度の道筋の値は目標とする。',
  },
  {
    id: 'between-targets-after-same-year',
    title: '基準値と最初の目標が同じ年度で、実績は目標と目標の間',
    measured: measured({
      baseline: at(2021, 40),
      targets: [at(2021, 50), at(2025, 70)],
      actuals: [at(2023, 55)],
    }),
    expected: {
      status: 'behind',
      // 15 of 30
      progress: 0.5,
      // (50 + 70) / 2
      expected: 60,
      reason:
        '令和5年度（2023年度）の実績は55%です。目標50%（令和3年度・2021年度）と目標70%（令和7年度・2025年度）を結ぶ道筋では、この年度の値は60%です。実績がこれに届いていないため「遅れ」です。基準値40%（令和3年度・2021年度）から最後の目標70%（令和7年度・2025年度）までの道のりの50.0%です。',
    },
    note: '道筋は基準値からではなく最初の目標から引かれるので、期間の割合とは比べない。',
  },
  {
    id: 'actual-before-baseline-in-target-year',
    title: '基準値と最初の目標が同じ年度で、実績はそれより前',
    measured: measured({
      baseline: at(2023, 40),
      targets: [at(2023, 50), at(2025, 60)],
      actuals: [at(2022, 42)],
    }),
    expected: {
      status: 'behind',
      // 2 of 20
      progress: 0.1,
      expected: 50,
      reason:
        '令和4年度（2022年度）の実績は42%です。道筋が始まる前の年度の実績なので次の目標50%（令和5年度・2023年度）と比べると、届いていないため「遅れ」です。基準値40%（令和5年度・2023年度）から最後の目標60%（令和7年度・2025年度）までの道のりの10.0%です。',
    },
    note: '同じ年度では目標が基準値に代わるので、道筋の初めの値は目標50%である。',
  },
  {
    id: 'actual-in-baseline-year',
    title: '基準値と同じ年度の実績',
    measured: measured({
      baseline: at(2022, 54.7),
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
      actuals: [at(2022, 56)],
    }),
    expected: {
      status: 'on_track',
      // 1.3 of 25.3 = 5.1 %
      progress: 1.3 / 25.3,
      expected: 54.7,
      reason:
        '令和4年度（2022年度）の実績は56%です。基準値54.7%（令和4年度・2022年度）と目標65%（令和5年度・2023年度）を結ぶ道筋では、この年度の値は54.7%です。実績がこれに届いているため「順調」です。基準値から最後の目標80%（令和7年度・2025年度）までの道のりの5.1%です。',
    },
    note: '道筋は基準値から始まるので、その年度の道筋の値は基準値である。',
  },
  {
    id: 'actual-before-baseline',
    title: '基準値の年度より前の実績',
    measured: measured({
      baseline: at(2022, 54.7),
      targets: [at(2023, 65), at(2024, 78), at(2025, 80)],
      actuals: [at(2021, 56)],
    }),
    expected: {
      status: 'on_track',
      progress: 1.3 / 25.3,
      expected: 54.7,
      reason:
        '令和3年度（2021年度）の実績は56%です。道筋が始まる前の年度の実績なので基準値54.7%（令和4年度・2022年度）と比べると、届いているため「順調」です。基準値から最後の目標80%（令和7年度・2025年度）までの道のりの5.1%です。',
    },
    note: '道筋より前の年度の実績は、道筋の初めの値と比べる。',
  },
];
