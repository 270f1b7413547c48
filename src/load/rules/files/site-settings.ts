import { siteSettings } from '../../../tables/describe/site-settings.ts';
import { placeOf, tableOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import type { RawRecord, RawTable } from '../../read/parse.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** site.csv has every setting that the site needs, no other, and each in its form. */
export function checkSiteSettings(input: RawInput): Problem[] {
  const raw = tableOf(input, 'site', null);
  if (!raw || !raw.header.includes('key') || !raw.header.includes('value')) return [];
  const names = Object.keys(siteSettings);
  const given = raw.records.map(({ cells }) => cells['key'] ?? '');
  const missing = names.filter((name) => !siteSettings[name]!.optional && !given.includes(name));
  return [
    ...missing.map((name) => missingSetting(raw.file, name)),
    ...raw.records.flatMap((record): Problem[] => {
      const key = record.cells['key'] ?? '';
      const value = record.cells['value'] ?? '';
      const setting = Object.hasOwn(siteSettings, key) ? siteSettings[key] : undefined;
      const unknown = setting === undefined;
      const isAsked = record.asked?.has('value');
      if (key === '' || isAsked || setting?.valid(value) || (unknown && value === '')) return [];
      if (value === '') return [blankSetting(raw, record, key)];
      return [
        {
          rule: 'site-settings',
          ...placeOf(raw, record, unknown ? 'key' : 'value'),
          message: unknown
            ? `「${key}」という設定はありません。`
            : `設定 ${key} の値の形が違います。`,
          found: unknown ? key : value,
          expected: unknown ? names.join('、') : setting.form,
          nearest: unknown ? nearestTo(key, names) : [setting.meant?.(value) ?? []].flat(),
          fix: unknown
            ? '設定の名前を直すか、行を消してください。'
            : '期待する形に直してください。',
        },
      ];
    }),
  ];
}

function missingSetting(file: string, name: string): Problem {
  return {
    rule: 'site-settings',
    file,
    column: 'key',
    message: `設定 ${name}（${siteSettings[name]!.about}）がありません。`,
    expected: `${siteSettings[name]!.form}（例: ${siteSettings[name]!.example}）`,
    fix: `「${name}」の行を加えてください。`,
  };
}

/** The row stays: a setting that is missing would be the next problem. */
function blankSetting(raw: RawTable, record: RawRecord, name: string): Problem {
  const { about, form, example } = siteSettings[name]!;
  return {
    rule: 'site-settings',
    ...placeOf(raw, record, 'value'),
    message: `設定 ${name}（${about}）の値が空欄です。この設定は欠かせません。`,
    found: '',
    expected: `${form}（例: ${example}）`,
    fix: '値を書いてください。行は消さないでください。',
  };
}
