import { describe, expect, test } from 'vitest';
import { put, told, type Change } from './changes.ts';

// What a hurried officer does to 架空市, and the one thing that is to be said of it.

const prose = 'content/topics/public-assets.mdx';
const head = '---\ntitle: 公共施設の見直し\ndescription: 説明です。\n---\n\n';
const written = (text: string) => put(prose, `${head}${text}\n`);

describe('prose that is written as HTML or in another Markdown is told what to write', () => {
  test.each<[string, Change, RegExp, RegExp]>([
    ['a comment', written('<!-- メモ -->'), /コメント/, /消して/],
    [
      'an address in angle brackets',
      written('<https://example.jp>'),
      /アドレス/,
      /\[リンク先の題名\]/,
    ],
    ['a break', written('1行目<br>2行目'), /HTML のタグ/, /空の行/],
    ['a letter by its number that turns the line', written('a&#x202e;b'), /U\+202E/, /「&」から/],
    [
      'a title given twice',
      put(prose, head.replace('description', 'title: 二つ目\ndescription')),
      /2つあります/,
      /消して/,
    ],
    ['a colon in full width', put(prose, head.replace('title: ', 'title：')), /全角/, /半角/],
    [
      'no blank after the colon',
      put(prose, head.replace('title: ', 'title:')),
      /半角の空白/,
      /空白を1つ/,
    ],
    [
      'an anchor that comes back',
      put(prose, '---\ntitle: &a x\ndescription: *a\n---\n'),
      /読み取れません/,
      /囲んで/,
    ],
  ])('%s', (_, change, message, fix) => {
    const problems = told(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.fix).toMatch(fix);
  });
});
