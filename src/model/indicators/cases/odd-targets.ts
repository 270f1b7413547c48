import { at, measured, type ProgressCase } from './progress-case.ts';

/** The same target for 2023, 2024 and 2025. */
function everyYear(value: number) {
  return [2023, 2024, 2025].map((fy) => at(fy, value));
}

/** Yearly targets that fall, stand below or at the baseline, lie far below the actual, or are no exact number. */
export const oddTargetCases: ProgressCase[] = [
  {
    id: 'yearly-target-below-baseline',
    title: '目標が基準値より低く、実績は両方より高い（埼玉県No.57に当たる形：5.7に対して5）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2021, 5.7),
      targets: everyYear(5),
      actuals: [at(2023, 6)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 5,
      reason:
        '令和5年度（2023年度）の実績は6件です。この年度の目標5件に届いているため「順調」です。最後の目標5件（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。目標は基準値5.7件（令和3年度・2021年度）より低い値です。',
    },
    note: '道のりは基準値から良くなる方へ測るので、目標が基準値より低いときは求めない。',
  },
  {
    id: 'yearly-target-below-baseline-achieved',
    title: '目標が基準値より低く、最後の年度に目標ちょうど（埼玉県No.57に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2021, 5.7),
      targets: everyYear(5),
      actuals: [at(2023, 6), at(2024, 4), at(2025, 5)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      expected: 5,
      reason:
        '令和7年度（2025年度）の実績は5件です。最後の目標5件（令和7年度・2025年度）に届いているため「達成」です。目標は基準値5.7件（令和3年度・2021年度）より低い値です。',
    },
    note: '基準値より低くても目標に届けば達成であり、目標が低いことを文に添える。',
  },
  {
    id: 'between-target-and-baseline',
    title: '実績が、低い目標と高い基準値の間（埼玉県No.31に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2021, 21),
      targets: everyYear(15),
      actuals: [at(2023, 18)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 15,
      reason:
        '令和5年度（2023年度）の実績は18件です。この年度の目標15件に届いているため「順調」です。最後の目標15件（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。目標は基準値21件（令和3年度・2021年度）より低い値です。',
    },
    note: '後退とするのは、目標が基準値より良い値を求めているときだけである。',
  },
  {
    id: 'below-target-and-baseline',
    title: '実績が、低い目標よりさらに低い（埼玉県No.33に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      baseline: at(2022, 2524),
      targets: everyYear(2500),
      actuals: [at(2023, 2490)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 2500,
      reason:
        '令和5年度（2023年度）の実績は2,490件です。この年度の目標2,500件に届いていないため「遅れ」です。目標は基準値2,524件（令和4年度・2022年度）より低い値です。',
    },
    note: '目標が基準値を下回ることを認めているので、後退ではなく遅れとする。',
  },
  {
    id: 'yearly-target-equals-baseline',
    title: '目標が基準値と同じで「各1回」（埼玉県No.32に当たる形）',
    measured: measured({
      unit: '回',
      nature: 'flow',
      baseline: at(2022, 1),
      targets: everyYear(1).map((target) => ({ ...target, qualifier: 'each' as const })),
      actuals: [at(2023, 1)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 1,
      reason:
        '令和5年度（2023年度）の実績は1回です。この年度の目標の各1回に届いているため「順調」です。最後の目標の各1回（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。目標は基準値1回（令和4年度・2022年度）と同じ値です。',
    },
    note: '道のりの長さが0なので、割合は求めない（0で割らない）。',
  },
  {
    id: 'falling-targets-behind',
    title:
      '増やす指標の目標が年度を追って下がり、この年度の目標に届かない（埼玉県No.36に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      targets: [at(2023, 305000), at(2024, 225000), at(2025, 225000)],
      actuals: [at(2023, 250000)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 305000,
      reason:
        '令和5年度（2023年度）の実績は250,000件です。この年度の目標305,000件に届いていないため「遅れ」です。',
    },
    note: '最後の目標225,000件は上回っているが、この年度の目標と比べる。',
  },
  {
    id: 'falling-targets-on-track',
    title: '同じ実績でも、目標が下がった年度には届く（埼玉県No.36に当たる形）',
    measured: measured({
      unit: '件',
      nature: 'flow',
      targets: [at(2023, 305000), at(2024, 225000), at(2025, 225000)],
      actuals: [at(2023, 250000), at(2024, 250000)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 225000,
      reason:
        '令和6年度（2024年度）の実績は250,000件です。この年度の目標225,000件に届いているため「順調」です。最後の目標225,000件（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。',
    },
    note: '目標の値が下がっても、目指す向きは増やすままである。',
  },
  {
    id: 'stock-baseline-of-flow',
    title: '単年度の量の横に、性質の違う基準値がある（埼玉県No.15に当たる形）',
    measured: measured({
      unit: 'システム',
      nature: 'flow',
      baselineComparable: false,
      baseline: at(2022, 51),
      targets: [at(2023, 44), at(2024, 24), at(2025, 5)],
      actuals: [at(2023, 40)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 44,
      reason:
        '令和5年度（2023年度）の実績は40システムです。この年度の目標44システムに届いていないため「遅れ」です。',
    },
    note: 'ある時点の総数51と1年度の新しい数は比べられないので、51より少なくても後退としない。',
  },
  {
    id: 'overshoot-early',
    title: '目標をはるかに超え、目標年度より早い（山形県の例：2,000回に対して8,526回）',
    measured: measured({
      unit: '回',
      nature: 'flow',
      baseline: at(2019, 319),
      targets: [at(2024, 2000)],
      actuals: [at(2022, 8526)],
    }),
    expected: {
      status: 'achieved',
      // 8,526 - 319 = 8,207 of 2,000 - 319 = 1,681: 488.2 %
      progress: 8207 / 1681,
      expected: 2000,
      reason:
        '令和4年度（2022年度）の実績は8,526回です。目標年度より早く、目標2,000回（令和6年度・2024年度）に届いているため「達成」です。',
    },
    note: '目標が1つだけなので、早く届いたときも達成とする。割合は488.2%のままデータに残す。',
  },
  {
    id: 'overshoot-from-zero',
    title: '基準値0から目標を大きく超えた（山形県の例）',
    measured: measured({
      unit: '回',
      nature: 'flow',
      baseline: at(2019, 0),
      targets: [at(2024, 240)],
      actuals: [at(2022, 705)],
    }),
    expected: {
      status: 'achieved',
      // 705 / 240
      progress: 2.9375,
      expected: 240,
      reason:
        '令和4年度（2022年度）の実績は705回です。目標年度より早く、目標240回（令和6年度・2024年度）に届いているため「達成」です。',
    },
    note: '基準値が0でも、道のりの割合は293.8%と求められる。',
  },
  {
    id: 'one-yearly-target-not-yet',
    title: '目標が1つの単年度の量で、まだ届いていない',
    measured: measured({
      unit: '回',
      nature: 'flow',
      baseline: at(2019, 319),
      targets: [at(2024, 2000)],
      actuals: [at(2022, 1500)],
    }),
    expected: {
      status: 'behind',
      // 1,181 of 1,681 = 0.7025...
      progress: 1181 / 1681,
      expected: 2000,
      reason:
        '令和4年度（2022年度）の実績は1,500回です。この年度の目標はないので目標2,000回（令和6年度・2024年度）と比べると、届いていないため「遅れ」です。基準値319回（令和元年度・2019年度）から目標までの道のりの70.3%です。',
    },
    note: '単年度の量は直線の道筋を引かないので、過ぎた期間とは比べない。',
  },
  {
    id: 'about',
    title: '「30か所程度」という目標（埼玉県No.35に当たる形）',
    measured: measured({
      unit: 'か所',
      nature: 'flow',
      baseline: at(2021, 17),
      targets: everyYear(30).map((target) => ({ ...target, qualifier: 'about' as const })),
      actuals: [at(2023, 29)],
    }),
    expected: {
      status: 'behind',
      // 12 of 13 = 0.9230...
      progress: 12 / 13,
      expected: 30,
      reason:
        '令和5年度（2023年度）の実績は29か所です。この年度の目標30か所程度に届いていないため「遅れ」です。基準値17か所（令和3年度・2021年度）から最後の目標30か所程度（令和7年度・2025年度）までの道のりの92.3%です。',
    },
    note: '「程度」の幅は資料に書かれていないので、書かれた数値で比べ、文に「程度」を残す。',
  },
  {
    id: 'at-least',
    title: '「50%以上」という目標（埼玉県No.7に当たる形）',
    measured: measured({
      targets: [{ ...at(2026, 50), qualifier: 'at_least' }],
      actuals: [at(2025, 50)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      expected: 50,
      reason:
        '令和7年度（2025年度）の実績は50%です。目標年度より早く、目標50%以上（令和8年度・2026年度）に届いているため「達成」です。',
    },
    note: '「以上」の目標は、その数値ちょうどで届いたことになる。',
  },
];
