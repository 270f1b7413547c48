import { expect, test } from 'vitest';
import { normalize } from '../../text/fold.ts';
import { isSlip } from './slip.ts';

/** 乗 and 譲 are both read じょう; 各 and 革 both かく. */
const alike = ['乗譲', '各革'];
const mayBeMeant = (a: string, b: string) =>
  alike.some((sound) => sound.includes(a) && sound.includes(b));

test.each([
  ['キャシュレス', 'キャッシュレス', 'a kana is left out'],
  ['キャッシュレスス', 'キャッシュレス', 'a kana is doubled'],
  ['キャッツュレス', 'キャッシュレス', 'a kana is changed'],
  ['テワレーク', 'テレワーク', 'two kana are swapped'],
  ['teework', 'telework', 'a letter is left out'],
  ['twlework', 'telework', 'a letter is changed'],
  ['権限移乗', '権限移譲', 'a kanji is changed for one that is read alike'],
  ['業務改各', '業務改革', 'the last kanji is changed for one that is read alike'],
  ['会計年任用職員', '会計年度任用職員', 'a kanji of a long word is left out'],
  ['業改務革', '業務改革', 'two kanji are swapped'],
])('%s is a slip for %s where %s', (typed, meant) => {
  expect(isSlip(normalize(typed), normalize(meant), mayBeMeant)).toBe(true);
});

test.each([
  ['市営住宅', '県営住宅', 'a kanji that sounds different is changed'],
  ['会計月度任用職員', '会計年度任用職員', 'a kanji of a long word is changed too'],
  ['業務改革', '業務革', 'a kanji of a short word is left out'],
  ['市民', '市税', 'the word is of two characters'],
  ['カメラ', 'カメヤ', 'a kana of three is changed'],
  ['カメラ', 'カメ', 'a kana of three is left out'],
  ['キャシレス', 'キャッシュレス', 'two kana are left out'],
  ['テラワーグ', 'テレワーク', 'two kana are changed'],
  ['テレ和ーク', 'テレワーク', 'a kanji stands for a kana'],
  ['施策12', '施策13', 'a digit is changed'],
  ['窓口', '道路整備', 'everything differs'],
])('%s is no slip for %s where %s', (typed, meant) => {
  expect(isSlip(normalize(typed), normalize(meant), mayBeMeant)).toBe(false);
});
