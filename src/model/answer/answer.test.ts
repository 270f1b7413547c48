import { describe, expect, test } from 'vitest';
import { fixturePlan } from '../../testing/builders/fixture-site.ts';
import { smallMeasure } from '../../testing/builders/small-plan.ts';
import { answerOf } from './answer.ts';

const answer = (no: string) => answerOf(fixturePlan.measures.find((it) => it.no === no)!);

describe('by when', () => {
  test('tells what is brought in first, of which action, and counts the rest', () => {
    expect(answer('1-1-1').byWhen).toBe(
      '目標は令和10年度末まで。工程では、令和7年度から「順次導入」（電子申請の拡大）、令和9年度から「導入」（手数料のキャッシュレス化）、ほか3件。',
    );
  });

  test('tells a milestone with its day before everything else', () => {
    expect(answer('2-1-2').byWhen).toMatch(
      /^数値目標は令和10年度（2028年度）まで。工程では、令和7年度（12月末）に「売却候補の公表」/,
    );
  });

  test('tells what comes first in time before what comes later', () => {
    const actions = { A: ['開発→運用|開発 2025', '開発→運用|運用 2026-2028'], B: ['周知 2024'] };
    expect(answerOf(smallMeasure({ actions })).byWhen).toMatch(
      /^令和7年度に「開発」（A）、令和8年度から「運用」（A）、ほか1件。$/,
    );
  });

  test('is the period of the plan where the source sets no other year', () => {
    expect(answer('2-1-3').byWhen).toBe(
      '計画の期間（令和10年度（2028年度）まで）のほかに、期限は書かれていません。',
    );
  });
});

describe('the numeric target', () => {
  test('is the last one of each indicator', () => {
    expect(answer('2-1-2').target).toBe(
      '「売却した施設の数」を令和8年度から令和10年度までの累計で3件に、「計画をつくった施設の数」を10施設（令和7年度・2025年度）に。',
    );
  });

  test('of a section is told as that of the section', () => {
    expect(answer('1-1-2').target).toBe(
      '属する項目「手続と窓口の改善」の目標として、「窓口で待つ時間」を10分（令和10年度・2028年度）に。',
    );
  });

  test('that is not there is told', () => {
    expect(answer('2-1-3').target).toBe('数値目標は、収録した資料に書かれていません。');
  });
});

describe('what is known', () => {
  test('is the newest figure with its year and status, and the years of reports', () => {
    expect(answer('1-1-1').known).toBe(
      '「オンラインでできるおもな手続の割合」は令和7年度に62%（本サイトの計算で順調）。令和7年度に行ったことの記録があります。',
    );
  });

  test('may be nothing', () => {
    expect(answer('2-1-3').known).toBe('実績は、収録した資料にありません。');
  });
});

describe('what is not known', () => {
  test('is what was done where nothing is recorded, not whether a schedule is kept that there is not', () => {
    expect(answer('2-1-3').unknown).toBe('何が行われたか。');
  });

  test('is the coming years where all others are told; a figure printed once more is not missed', () => {
    expect(answer('2-1-1').unknown).toBe('これからの年度に行われること。');
  });

  test('names the indicators without a figure', () => {
    expect(answer('2-1-2').unknown).toBe('「計画をつくった施設の数」の実績。');
  });

  test('is asked of nobody else on a site of the government itself', () => {
    expect(answer('2-1-3').askAt).toBeNull();
  });
});
