import { at, measured, type ProgressCase } from './progress-case.ts';

/** Levels: what holds at a point of time, on a straight path from the baseline to the target. */
export const levelCases: ProgressCase[] = [
  {
    id: 'ahead-of-time',
    title: '道のりの割合が期間の割合を上回る（山形県の例）',
    measured: measured({
      baseline: at(2020, 1.5),
      targets: [at(2024, 100)],
      actuals: [at(2022, 71.5)],
    }),
    expected: {
      status: 'on_track',
      // (71.5 - 1.5) / (100 - 1.5) = 70 / 98.5 = 0.7106...
      progress: 70 / 98.5,
      // Halfway in time: (1.5 + 100) / 2
      expected: 50.75,
      reason:
        '令和4年度（2022年度）の実績は71.5%です。基準値1.5%（令和2年度・2020年度）から目標100%（令和6年度・2024年度）までの道のりの71.1%で、期間の50.0%（4年のうち2年）を上回るため「順調」です。',
    },
    note: '目標が1つで基準値の年度が分かるときは、進んだ道のりを過ぎた期間と比べる。',
  },
  {
    id: 'level-with-time',
    title: '道のりと期間の割合が同じ',
    measured: measured({
      baseline: at(2020, 20),
      targets: [at(2024, 80)],
      actuals: [at(2022, 50)],
    }),
    expected: {
      status: 'on_track',
      progress: 0.5,
      expected: 50,
      reason:
        '令和4年度（2022年度）の実績は50%です。基準値20%（令和2年度・2020年度）から目標80%（令和6年度・2024年度）までの道のりの50.0%で、期間の50.0%（4年のうち2年）に並ぶため「順調」です。',
    },
    note: '道筋の値にちょうど届けば順調とする。',
  },
  {
    id: 'behind-time',
    title: '道のりの割合が期間の割合を下回る',
    measured: measured({
      baseline: at(2020, 20),
      targets: [at(2025, 80)],
      actuals: [at(2022, 35)],
    }),
    expected: {
      status: 'behind',
      // 15 of 60
      progress: 0.25,
      // Two of five years: 20 + 60 * 0.4
      expected: 44,
      reason:
        '令和4年度（2022年度）の実績は35%です。基準値20%（令和2年度・2020年度）から目標80%（令和7年度・2025年度）までの道のりの25.0%で、期間の40.0%（5年のうち2年）を下回るため「遅れ」です。',
    },
    note: '基準値より良くなっていても、道筋の値に届かなければ遅れとする。',
  },
  {
    id: 'nearly-with-time',
    title: '道のりと期間の割合が、四捨五入すると同じになる',
    measured: measured({
      unit: '人',
      baseline: at(2020, 0),
      targets: [at(2024, 10000)],
      actuals: [at(2022, 5004)],
    }),
    expected: {
      status: 'on_track',
      // 50.04 %, printed as 50.0 %, as is the half of the time
      progress: 0.5004,
      expected: 5000,
      reason:
        '令和4年度（2022年度）の実績は5,004人です。基準値0人（令和2年度・2020年度）と目標10,000人（令和6年度・2024年度）を結ぶ道筋では、この年度の値は5,000人です。実績がこれに届いているため「順調」です。基準値から目標までの道のりの50.0%です。',
    },
    note: '割合を並べても違いが見えないので、道筋の値そのものと比べて示す。',
  },
  {
    id: 'between-baseline-and-first-target',
    title: '目標が年度ごとにあり、最初の目標より前の年度の実績',
    measured: measured({
      baseline: at(2021, 28.3),
      targets: [at(2023, 35), at(2024, 40), at(2025, 45)],
      actuals: [at(2022, 32)],
    }),
    expected: {
      status: 'on_track',
      // 3.7 of 16.7 = 0.2215...
      progress: 3.7 / 16.7,
      // (28.3 + 35) / 2
      expected: 31.65,
      reason:
        '令和4年度（2022年度）の実績は32%です。基準値28.3%（令和3年度・2021年度）と目標35%（令和5年度・2023年度）を結ぶ道筋では、この年度の値は31.65%です。実績がこれに届いているため「順調」です。基準値から最後の目標45%（令和7年度・2025年度）までの道のりの22.2%です。',
    },
    note: '道筋は、基準値とそれぞれの目標を年度の順に直線で結んだもの。',
  },
  {
    id: 'between-targets',
    title: '目標と目標の間の年度の実績',
    measured: measured({
      targets: [at(2022, 40), at(2026, 60)],
      actuals: [at(2024, 48)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      // Two of four years: 40 + 20 / 2
      expected: 50,
      reason:
        '令和6年度（2024年度）の実績は48%です。目標40%（令和4年度・2022年度）と目標60%（令和8年度・2026年度）を結ぶ道筋では、この年度の値は50%です。実績がこれに届いていないため「遅れ」です。',
    },
    note: '水準の指標では、目標のない年度の値を前後の目標から直線で求める。',
  },
  {
    id: 'path-value-with-many-digits',
    title: '道筋の値が割り切れない',
    measured: measured({
      targets: [at(2021, 10), at(2024, 20)],
      actuals: [at(2022, 13.33)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      // One of three years: 10 + 10 / 3 = 13.333...
      expected: 40 / 3,
      reason:
        '令和4年度（2022年度）の実績は13.33%です。目標10%（令和3年度・2021年度）と目標20%（令和6年度・2024年度）を結ぶ道筋では、この年度の値は約13.333%です。実績がこれに届いていないため「遅れ」です。',
    },
    note: '比べる計算では丸めず、文には実績との違いが見える桁まで「約」を付けて書く。',
  },
  {
    id: 'small-path-value',
    title: '道筋の値がとても小さい',
    measured: measured({
      unit: '億円',
      targets: [at(2022, 0.001), at(2024, 0.005)],
      actuals: [at(2023, 0.004)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      // (0.001 + 0.005) / 2
      expected: 0.003,
      reason:
        '令和5年度（2023年度）の実績は0.004億円です。目標0.001億円（令和4年度・2022年度）と目標0.005億円（令和6年度・2024年度）を結ぶ道筋では、この年度の値は0.003億円です。実績がこれに届いているため「順調」です。',
    },
    note: '小さな値を丸めて0と書くことはしない。',
  },
  {
    id: 'at-final-level-before-its-year',
    title: '最後の目標の水準に、その年度より前に届いた',
    measured: measured({
      baseline: at(2021, 28.3),
      targets: [at(2023, 35), at(2024, 40), at(2025, 45)],
      actuals: [at(2023, 36), at(2024, 46)],
    }),
    expected: {
      status: 'on_track',
      // 17.7 of 16.7: beyond the whole way
      progress: 17.7 / 16.7,
      expected: 40,
      reason:
        '令和6年度（2024年度）の実績は46%です。この年度の目標40%に届いているため「順調」です。最後の目標45%（令和7年度・2025年度）の水準にもすでに届いていますが、達成かどうかはその年度の実績で決まります。',
    },
    note: '目標が年度ごとにあるときは、最後の目標の年度の実績が出るまで達成としない。',
  },
  {
    id: 'achieved-in-final-year',
    title: '最後の目標に、その年度に届いた',
    measured: measured({
      baseline: at(2021, 28.3),
      targets: [at(2023, 35), at(2024, 40), at(2025, 45)],
      actuals: [at(2023, 33), at(2024, 38), at(2025, 45)],
    }),
    expected: {
      status: 'achieved',
      progress: 1,
      expected: 45,
      reason:
        '令和7年度（2025年度）の実績は45%です。最後の目標45%（令和7年度・2025年度）に届いているため「達成」です。',
    },
    note: '途中の年度に遅れていても、最も新しい実績で決める。',
  },
  {
    id: 'missed-in-final-year',
    title: '最後の目標に、その年度に届かなかった',
    measured: measured({
      baseline: at(2020, 1.5),
      targets: [at(2024, 100)],
      actuals: [at(2024, 88.5)],
    }),
    expected: {
      status: 'behind',
      // 87 of 98.5 = 0.8832...
      progress: 87 / 98.5,
      expected: 100,
      reason:
        '令和6年度（2024年度）の実績は88.5%です。この年度の目標100%に届いていないため「遅れ」です。基準値1.5%（令和2年度・2020年度）から目標100%（令和6年度・2024年度）までの道のりの88.3%です。',
    },
    note: '「未達成」という区分は設けず、道筋に届いていないものはすべて遅れとする。',
  },
  {
    id: 'missed-by-a-hair',
    title: '最後の目標に、その年度にわずかに届かなかった',
    measured: measured({
      unit: '人',
      baseline: at(2020, 0),
      targets: [at(2024, 10000)],
      actuals: [at(2024, 9996)],
    }),
    expected: {
      status: 'behind',
      // 99.96 %, which would print as 100.0 %
      progress: 0.9996,
      expected: 10000,
      reason:
        '令和6年度（2024年度）の実績は9,996人です。この年度の目標10,000人に届いていないため「遅れ」です。',
    },
    note: '四捨五入して100.0%になる割合は、届いたように見えるので文に書かない。',
  },
  {
    id: 'reached-after-final-year',
    title: '最後の目標の年度より後の実績が、目標に届いている',
    measured: measured({ targets: [at(2023, 100)], actuals: [at(2024, 100)] }),
    expected: {
      status: 'achieved',
      progress: null,
      expected: 100,
      reason:
        '令和6年度（2024年度）の実績は100%です。目標100%（令和5年度・2023年度）に届いているため「達成」です。',
    },
    note: '目標の年度を過ぎた実績は、最後の目標と比べる。',
  },
  {
    id: 'missed-after-final-year',
    title: '最後の目標の年度より後の実績が、目標に届いていない',
    measured: measured({ targets: [at(2023, 100)], actuals: [at(2025, 97)] }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 100,
      reason:
        '令和7年度（2025年度）の実績は97%です。目標100%（令和5年度・2023年度）に届いていないため「遅れ」です。',
    },
    note: '目標の年度を過ぎた実績は、最後の目標と比べる。',
  },
  {
    id: 'over-hundred-percent',
    title: '100%を超える実績',
    measured: measured({
      baseline: at(2020, 80),
      targets: [at(2024, 100)],
      actuals: [at(2024, 104)],
    }),
    expected: {
      status: 'achieved',
      // 24 of 20
      progress: 1.2,
      expected: 100,
      reason:
        '令和6年度（2024年度）の実績は104%です。目標100%（令和6年度・2024年度）に届いているため「達成」です。',
    },
    note: '道のりの割合はデータでは120%のまま残し、図でだけ100%で止める。',
  },
];
