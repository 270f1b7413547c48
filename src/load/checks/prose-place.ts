import { recordsOf } from '../cells.ts';
import type { RawInput } from '../input.ts';
import { nearestTo } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** Every prose file belongs to something that exists, and every plan has its index.mdx. */
export function checkProsePlace(input: RawInput): Problem[] {
  const planIds = recordsOf(input, 'plans').map(({ cells }) => cells['plan_id'] ?? '');
  const strays = input.prose.flatMap(({ file }) => {
    const valid = validNames(input, file);
    const name = file.replace(/^content\//, '').replace(/\.mdx$/, '');
    return valid.includes(name) && file.endsWith('.mdx') ? [] : [stray(file, name, valid)];
  });
  const files = new Set(input.prose.map(({ file }) => file));
  const missing = planIds.filter((id) => !files.has(`content/plans/${id}/index.mdx`));
  return [...strays, ...missing.map(missingIntroduction)];
}

/** Names that a prose file in the same folder may have, from content/ on, without .mdx. */
function validNames(input: RawInput, file: string): string[] {
  const [, folder, planId = '', part] = file.replace(/\.mdx$/, '').split('/');
  const numbers = (table: string, column: string) =>
    recordsOf(input, table, planId).map(({ cells }) => cells[column] ?? '');
  if (folder === 'pages')
    return ['about', 'reading', 'method', 'licence', 'accessibility'].map((it) => `pages/${it}`);
  if (folder === 'topics')
    return recordsOf(input, 'topics').map(({ cells }) => `topics/${cells['topic_id']}`);
  if (folder === 'results')
    return [...new Set(numbers('results', 'fy'))].map((fy) => `results/${planId}/${fy}`);
  if (folder !== 'plans') return [];
  const home = `plans/${planId}`;
  if (part === 'measures')
    return numbers('measures', 'measure_no').map((no) => `${home}/measures/${no}`);
  if (part === 'sections')
    return numbers('sections', 'section_no').map((no) => `${home}/sections/${no}`);
  return recordsOf(input, 'plans').map(({ cells }) => `plans/${cells['plan_id']}/index`);
}

function stray(file: string, name: string, valid: readonly string[]): Problem {
  return {
    rule: 'prose-place',
    file,
    message: 'この文章が説明する計画・施策・体系・年度・テーマがデータにありません。',
    found: name,
    expected:
      'plans/<plan_id>/index、plans/<plan_id>/measures/<measure_no>、plans/<plan_id>/sections/<section_no>、results/<plan_id>/<fy>、topics/<topic_id>、pages/<名前> のどれか（拡張子は .mdx）',
    nearest: nearestTo(name, valid),
    fix: 'ファイル名の番号を直すか、データに行を加えてください。',
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
