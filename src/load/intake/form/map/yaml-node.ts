import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { nearestTo } from '../../../report/nearest.ts';
import type { Problem } from '../../../report/problem.ts';

/** A place in a YAML file that is read for what is expected there; what is not is a problem with its line. */
export class YamlNode {
  readonly file: string;
  readonly line: number;
  private readonly node: unknown;
  private readonly lines: LineCounter;
  private readonly problems: Problem[];

  private constructor(
    file: string,
    node: unknown,
    line: number,
    lines: LineCounter,
    problems: Problem[],
  ) {
    this.file = file;
    this.node = node;
    this.line = line;
    this.lines = lines;
    this.problems = problems;
  }

  /** The whole file; undefined where it is no YAML. */
  static open(file: string, text: string, problems: Problem[]): YamlNode | undefined {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
    const [fault] = document.errors;
    if (!fault) return new YamlNode(file, document.contents, 1, lines, problems);
    const { line } = lines.linePos(fault.pos[0]);
    problems.push({
      rule: 'form-map',
      file,
      line,
      message: '読み方のファイルの、この行を読み取れません。',
      found: text.split('\n')[line - 1] ?? '',
      expected: '「名前: 値」の行。下の段は、半角の空白2つで字下げする',
      fix: '字下げ、コロンの後の空白、引用符の閉じ忘れを確かめてください。',
    });
    return undefined;
  }

  tell(message: string, told: Partial<Problem> = {}): void {
    const { file, line } = this;
    const fix = 'docs/desk/forms.md の書き方のとおりに直してください。';
    this.problems.push({ rule: 'form-map', file, line, message, fix, ...told });
  }

  /** What is written as one text, blank too; undefined, and told, where there is more. */
  text(): string | undefined {
    if (this.node === null) return '';
    // In this schema every value is a text, as it is written.
    if (isScalar<string>(this.node)) return this.node.value.trim();
    this.tell('ここには、1つの値を書きます。');
    return undefined;
  }

  get isText(): boolean {
    return isScalar(this.node) || this.node === null;
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  /** The parts of a list; one value is a list of it. */
  list(): YamlNode[] {
    if (!isSeq(this.node)) return [this];
    return this.node.items.map((item) => this.child(item));
  }

  /** What a mapping has, by key; keys that are not known are told with the nearest. */
  entries(known?: readonly string[]): [key: string, value: YamlNode][] {
    if (!isMap(this.node)) {
      this.tell('ここには、「名前: 値」を並べて書きます。', {
        ...(known && { expected: known.join('、') }),
      });
      return [];
    }
    return entriesOf(this.node).flatMap(({ key, keyNode, value }) => {
      const child = this.child(value, keyNode);
      if (known === undefined || known.includes(key)) return [[key, child] as [string, YamlNode]];
      child.tell(`「${key}」という項目はありません。`, {
        found: key,
        expected: known.join('、'),
        nearest: nearestTo(key, known),
        fix: '名前を直すか、この行を消してください。',
      });
      return [];
    });
  }

  private child(node: unknown, keyNode: unknown = node): YamlNode {
    const range = (keyNode as { range?: [number, number, number] | null } | null)?.range;
    const line = range ? this.lines.linePos(range[0]).line : this.line;
    return new YamlNode(this.file, node, line, this.lines, this.problems);
  }
}

function entriesOf(map: YAMLMap) {
  return map.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : '',
    keyNode: key,
    value,
  }));
}
