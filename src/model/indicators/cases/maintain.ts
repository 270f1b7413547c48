import { at, measured, type ProgressCase } from './progress-case.ts';

const zeroEveryYear = [2023, 2024, 2025].map((fy) => at(fy, 0));

/** What is to be kept is judged by every reported year, not only by the latest. */
export const maintainCases: ProgressCase[] = [
  {
    id: 'maintain-kept',
    title: '「0件を維持」を続けている（埼玉県No.14に当たる形）',
    measured: measured({
      unit: '件',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 0),
      targets: zeroEveryYear,
      actuals: [at(2023, 0), at(2024, 0)],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が0件、令和6年度（2024年度）が0件です。実績のあるすべての年度で目標の0件を保っているため「順調」です。',
    },
    note: '基準値も目標も実績も0だが、割り算を使わないので判断できる。',
  },
  {
    id: 'maintain-to-the-end',
    title: '「0件を維持」を最後の年度まで続けた（埼玉県No.14に当たる形）',
    measured: measured({
      unit: '件',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 0),
      targets: zeroEveryYear,
      actuals: [at(2023, 0), at(2024, 0), at(2025, 0)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が0件、令和6年度（2024年度）が0件、令和7年度（2025年度）が0件です。令和7年度（2025年度）までの、実績のあるすべての年度で目標の0件を保ったため「達成」です。',
    },
    note: '最後の目標の年度まで、実績のあるすべての年度で保って初めて達成とする。',
  },
  {
    id: 'maintain-broken-once',
    title: '「0件を維持」が一度崩れ、次の年度に戻った（埼玉県No.14に当たる形）',
    measured: measured({
      unit: '件',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 0),
      targets: zeroEveryYear,
      actuals: [at(2023, 1), at(2024, 0)],
    }),
    expected: {
      status: 'behind',
      progress: null,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が1件、令和6年度（2024年度）が0件です。目標の0件を保てなかった年度（令和5年度・2023年度）があるため「遅れ」です。',
    },
    note: '保つという目標は、最も新しい実績が良くても、崩れた年度があれば果たせていない。',
  },
  {
    id: 'maintain-one-target-early',
    title: '保つ目標が1つで、その年度より前まで保っている',
    measured: measured({
      unit: '人',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 0),
      targets: [at(2025, 0)],
      actuals: [at(2023, 0), { ...at(2024, 0), isPreliminary: true }],
    }),
    expected: {
      status: 'on_track',
      progress: null,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が0人、令和6年度（2024年度）が0人（速報値）です。実績のあるすべての年度で目標の0人を保っているため「順調」です。',
    },
    note: '保つ目標は早く果たすことができないので、目標が1つでもその年度までは達成としない。',
  },
  {
    id: 'maintain-nearer-than-baseline',
    title: '保つ目標が基準値より良く、実績は両者の間',
    measured: measured({
      unit: '件',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 3),
      targets: zeroEveryYear,
      actuals: [at(2023, 1), at(2024, 2)],
    }),
    expected: {
      status: 'behind',
      // (2 - 3) / (0 - 3)
      progress: 1 / 3,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が1件、令和6年度（2024年度）が2件です。目標の0件を保てなかった年度（令和5年度・2023年度、令和6年度・2024年度）があるため「遅れ」です。',
    },
    note: '基準値よりは目標に近いので、後退ではなく遅れとする。',
  },
  {
    id: 'maintain-farther-than-baseline',
    title: '保つ目標から、基準値よりも離れた',
    measured: measured({
      unit: '件',
      direction: 'maintain',
      nature: 'flow',
      baseline: at(2021, 3),
      targets: zeroEveryYear,
      actuals: [at(2023, 5)],
    }),
    expected: {
      status: 'regressed',
      // (5 - 3) / (0 - 3)
      progress: -2 / 3,
      expected: 0,
      reason:
        '実績は、令和5年度（2023年度）が5件です。最も新しい実績が、基準値3件（令和3年度・2021年度）よりも目標の0件から離れているため「後退」です。',
    },
    note: '保つ指標では、目標から離れるほど悪いとする。',
  },
  {
    id: 'maintain-different-targets',
    title: '保つ目標が年度によって違う',
    measured: measured({
      unit: '人',
      direction: 'maintain',
      nature: 'level',
      targets: [at(2023, 100), at(2025, 98)],
      actuals: [at(2023, 100), at(2024, 98), at(2025, 98)],
    }),
    expected: {
      status: 'achieved',
      progress: null,
      // For 2024 the next target counts: 98, not 99
      expected: 98,
      reason:
        '実績は、令和5年度（2023年度）が100人、令和6年度（2024年度）が98人、令和7年度（2025年度）が98人です。令和7年度（2025年度）までの、実績のあるすべての年度で各年度の目標（100人、98人）を保ったため「達成」です。',
    },
    note: '実績のあるそれぞれの年度を、その年度の目標、なければ次の目標と比べる。',
  },
];
