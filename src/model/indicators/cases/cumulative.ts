import { at, measured, type ProgressCase } from './progress-case.ts';

/** Totals since a year, and how they differ from the amount of a single year. */
export const cumulativeCases: ProgressCase[] = [
  {
    id: 'cumulative-from-zero',
    title: '累計で基準値がなく、数え始める年度が分かる（山形県の例）',
    measured: measured({
      unit: '億円',
      nature: 'cumulative',
      cumulativeFromFy: 2021,
      targets: [at(2024, 120)],
      actuals: [at(2022, 75.6)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      // From 0 at the end of 2020 to 120 at the end of 2024: two of four years
      expected: 60,
      reason:
        '令和4年度（2022年度）の実績は75.6億円です。令和2年度（2020年度）末の0億円と目標120億円（令和6年度・2024年度）を結ぶ道筋では、この年度の値は60億円です。実績がこれに届いているため「順調」です。',
    },
    note: '数え始める年度の前の年度末を0として道筋を引く。',
  },
  {
    id: 'cumulative-behind',
    title: '累計が道筋に届かない（埼玉県No.55に当たる形）',
    measured: measured({
      unit: '施設',
      nature: 'cumulative',
      cumulativeFromFy: 2023,
      targets: [{ ...at(2024, 137), qualifier: 'total' }],
      actuals: [at(2023, 60)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      // One of two years: 137 / 2
      expected: 68.5,
      reason:
        '令和5年度（2023年度）の実績は60施設です。令和4年度（2022年度）末の0施設と目標の計137施設（令和6年度・2024年度）を結ぶ道筋では、この年度の値は68.5施設です。実績がこれに届いていないため「遅れ」です。',
    },
    note: '道筋の値は計算上のもので、施設の数でも整数に丸めない。',
  },
  {
    id: 'cumulative-first-year',
    title: '5年間で1,000名の累計の、最初の年度（青森県の例に当たる形）',
    measured: measured({
      unit: '名',
      nature: 'cumulative',
      cumulativeFromFy: 2024,
      targets: [{ ...at(2028, 1000), qualifier: 'at_least' }],
      actuals: [at(2024, 200)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      // One of five years
      expected: 200,
      reason:
        '令和6年度（2024年度）の実績は200名です。令和5年度（2023年度）末の0名と目標1,000名以上（令和10年度・2028年度）を結ぶ道筋では、この年度の値は200名です。実績がこれに届いているため「順調」です。',
    },
    note: '累計なので、1年目の200名は目標の5分の1の道筋にちょうど並ぶ。',
  },
  {
    id: 'flow-beside-cumulative',
    title: '同じ200名でも、累計でなく毎年度の数なら（青森県の例に当たる形）',
    measured: measured({
      unit: '名',
      nature: 'flow',
      targets: [2024, 2025, 2026, 2027, 2028].map((fy) => at(fy, 200)),
      actuals: [at(2024, 200), at(2025, 190)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 200,
      reason:
        '令和7年度（2025年度）の実績は190名です。この年度の目標200名に届いていないため「遅れ」です。',
    },
    note: '毎年度の数は前の年度の分を足さずに比べる。累計の指標とは別の指標として扱う。',
  },
  {
    id: 'cumulative-with-baseline',
    title: '累計に基準値がある（埼玉県No.24に当たる形）',
    measured: measured({
      unit: '者',
      nature: 'cumulative',
      baseline: at(2021, 920),
      targets: [at(2023, 1800), at(2024, 2100), at(2025, 2400)],
      actuals: [at(2022, 1300)],
    }),
    expected: {
      status: 'behind',
      // 380 of 1,480 = 0.2567...
      progress: 380 / 1480,
      // (920 + 1,800) / 2
      expected: 1360,
      reason:
        '令和4年度（2022年度）の実績は1,300者です。基準値920者（令和3年度・2021年度）と目標1,800者（令和5年度・2023年度）を結ぶ道筋では、この年度の値は1,360者です。実績がこれに届いていないため「遅れ」です。基準値から最後の目標2,400者（令和7年度・2025年度）までの道のりの25.7%です。',
    },
    note: '基準値があれば、0からではなく基準値から道筋を引く。',
  },
  {
    id: 'cumulative-one-target-with-baseline',
    title: '累計に基準値があり、目標が1つ',
    measured: measured({
      unit: '件',
      nature: 'cumulative',
      cumulativeFromFy: 2018,
      baseline: at(2020, 100),
      targets: [at(2024, 500)],
      actuals: [at(2023, 420)],
    }),
    expected: {
      status: 'on_track',
      // 320 of 400
      progress: 0.8,
      // Three of four years: 100 + 300
      expected: 400,
      reason:
        '令和5年度（2023年度）の実績は420件です。基準値100件（令和2年度・2020年度）から目標500件（令和6年度・2024年度）までの道のりの80.0%で、期間の75.0%（4年のうち3年）を上回るため「順調」です。',
    },
    note: '数え始める年度が書かれていても、基準値があれば基準値から道筋を引く。',
  },
  {
    id: 'cumulative-without-start',
    title: '累計で、基準値も数え始める年度もない',
    measured: measured({
      unit: '億円',
      nature: 'cumulative',
      targets: [at(2024, 120)],
      actuals: [at(2022, 75.6)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 120,
      reason:
        '令和4年度（2022年度）の実績は75.6億円です。数え始める年度が分からないので目標120億円（令和6年度・2024年度）と比べると、届いていないため「遅れ」です。',
    },
    note: '出発点が分からず道筋を引けないので、次の目標と比べるほかない。',
  },
  {
    id: 'cumulative-reached-early',
    title: '累計が目標年度より早く目標に届いた',
    measured: measured({
      unit: '万時間',
      nature: 'cumulative',
      cumulativeFromFy: 2021,
      targets: [at(2024, 8)],
      actuals: [at(2022, 7.3), at(2023, 8.1)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      // Three of four years: 8 * 0.75
      expected: 6,
      reason:
        '令和5年度（2023年度）の実績は8.1万時間です。目標年度より早く、目標8万時間（令和6年度・2024年度）に届いているため「達成」です。',
    },
    note: '累計は減らないので、早く届けばその後も届いている。',
  },
  {
    id: 'cumulative-before-counting',
    title: '累計で、数え始める前の年度の実績',
    measured: measured({
      unit: '億円',
      nature: 'cumulative',
      cumulativeFromFy: 2021,
      targets: [at(2024, 120)],
      actuals: [at(2019, 0)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 0,
      reason:
        '令和元年度（平成31年度・2019年度）の実績は0億円です。道筋が始まる前の年度の実績なので令和2年度（2020年度）末の0億円と比べると、届いているため「順調」です。',
    },
    note: '道筋より前の年度の実績は、道筋の初めの値と比べる。',
  },
];
