import { recordsOf } from '../../read/cells.ts';
import type { RawInput } from '../../read/input.ts';
import { meantValues } from '../../report/meant.ts';
import { nearestTo } from '../../report/nearest.ts';
import type { Problem } from '../../report/problem.ts';

/** Every prose file belongs to something that exists, and every plan has its index.mdx. */
export function checkProsePlace(input: RawInput): Problem[] {
  const planIds = recordsOf(input, 'plans').map(({ cells }) => cells['plan_id'] ?? '');
  const strays = input.prose.flatMap(({ file }) => {
    const valid = validNames(input, file);
    const name = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    const isFine = !valid || (valid.includes(name) && file.endsWith('.mdx'));
    return isFine ? [] : [stray(file, name, valid)];
  });
  // A misnamed file (`Index.mdx`, `index.md`) is one problem, and not a missing one besides.
  const stem = (file: string) => file.toLowerCase().replace(/\.\w+$/, '');
  const stems = new Set([...input.prose.map(({ file }) => file), ...input.unreadable].map(stem));
  const missing = planIds.filter((id) => id && !stems.has(stem(`content/plans/${id}/index.mdx`)));
  return [...strays, ...missing.map(missingIntroduction)];
}

const pages = ['about', 'reading', 'method', 'quality', 'licence', 'accessibility'];

/**
 * Names that a prose file in the same folder may have, from content/ on, without .mdx. Nothing if
 * the table that tells them cannot be read.
 */
function validNames(input: RawInput, file: string): string[] | undefined {
  const [, folder, planId = '', part] = file.replace(/\.mdx$/, '').split('/');
  const home = `${folder}/${planId}`;
  if (folder === 'pages') return pages.map((page) => `pages/${page}`);
  if (folder === 'topics')
    return meantValues(input, 'topics', 'topic_id', null)?.map((id) => `topics/${id}`);
  if (folder === 'results')
    return meantValues(input, 'results', 'fy', planId)?.map((fy) => `${home}/${fy}`);
  if (folder !== 'plans') return [];
  if (part === 'measures')
    return meantValues(input, 'measures', 'measure_no', planId)?.map(
      (no) => `${home}/measures/${no}`,
    );
  if (part === 'sections')
    return meantValues(input, 'sections', 'section_no', planId)?.map(
      (no) => `${home}/sections/${no}`,
    );
  return meantValues(input, 'plans', 'plan_id', null)?.map((id) => `plans/${id}/index`);
}

function stray(file: string, name: string, valid: readonly string[]): Problem {
  return {
    rule: 'prose-place',
    file,
    message: name.startsWith('pages/')
      ? 'この名前のページはありません。'
      : 'この文章が説明する計画・施策・体系・年度・テーマがデータにありません。',
    found: name,
    expected: name.startsWith('pages/')
      ? `${valid.join('、')} のどれか（拡張子は .mdx）`
      : 'plans/<plan_id>/index、plans/<plan_id>/measures/<measure_no>、plans/<plan_id>/sections/<section_no>、results/<plan_id>/<fy>、topics/<topic_id>、pages/<ページの名前> のどれか（拡張子は .mdx）',
    nearest: nearestTo(name, valid),
    fix: name.startsWith('pages/')
      ? 'ファイル名を直してください。'
      : 'ファイル名を直すか、データに行を加えてください。',
  };
}

function missingIntroduction(planId: string): Problem {
  return {
    rule: 'prose-place',
    file: `content/plans/${planId}/index.mdx`,
    message: `計画「${planId}」の紹介文がありません。`,
    expected: '計画の目的・期間・点検のしかたを説明する文章',
    fix: 'このファイルを作ってください。',
  };
}
