import type { RawInput } from '../../read/input.ts';
import type { Problem } from '../../report/problem.ts';
import { forbidden } from '../cells/control-character.ts';
import { eachNode, placeOf } from './each-node.ts';

/** What no cell may hold, and the separators of lines that some programs take for a new line and others do not. */
const invisible = new RegExp(`${forbidden.source}|[\\u2028\\u2029]`, 'u');

/** No line of prose holds a character that cannot be seen, as itself or as `&#x202e;`. Each line with one is told once. */
export function checkProseCharacter(input: RawInput): Problem[] {
  return [...written(input), ...spelledInHead(input), ...spelled(input)];
}

function written({ prose }: RawInput): Problem[] {
  return prose.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at): Problem[] => {
      const found = invisible.exec(line);
      if (!found) return [];
      const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return [
        {
          rule: 'control-character',
          file,
          line: at + 1,
          column: [...line.slice(0, found.index)].length + 1,
          message: `目に見えない文字か壊れた文字（U+${code}）があります。`,
          found: line,
          expected: '目に見える文字だけ',
          fix: 'その文字を消して、必要なら打ち直してください。',
        },
      ];
    }),
  );
}

/** What YAML reads in a title that stands in quotation marks, written as an escape: `\\u001b`. */
function spelledInHead({ prose }: RawInput): Problem[] {
  return prose.flatMap(({ file, text, title, description }): Problem[] => {
    const found = invisible.exec(`${title}${description}`)?.[0];
    if (!found || text.includes(found)) return [];
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        rule: 'control-character',
        file,
        line: 1,
        message: `文章の初めの title か description に、目に見えない文字（U+${code}）が「\\」で始まる書き方で入っています。`,
        expected: '目に見える文字だけ',
        fix: '「\\」で始まる書き方を消してください。引用符（"）も要りません。',
      },
    ];
  });
}

/** What the parser reads of a node and its line does not hold was spelled by number or name. */
function spelled(input: RawInput): Problem[] {
  return eachNode(input, (prose, node) => {
    const texts = [node.value, node.url, node.title, node.alt].flatMap((it) => it ?? []);
    const found = texts.map((it) => invisible.exec(it)?.[0]).find(Boolean);
    if (!found || prose.text.includes(found)) return [];
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return [
      {
        rule: 'control-character',
        ...placeOf(prose, node),
        message: `目に見えない文字（U+${code}）が、「&#x${code.toLowerCase()};」のような書き方で入っています。`,
        expected: '目に見える文字だけ',
        fix: '「&」から「;」までを消してください。',
      },
    ];
  });
}
