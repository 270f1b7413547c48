/** A row that leads from one thing to another of its kind: a section to the one above it. */
export interface Step<Row> {
  row: Row;
  from: string;
  to: string;
}

/** What following the steps comes to. */
export interface Ways<Row> {
  /** Ways that come back to where they began, each once, from the step that stands first. */
  circles: Step<Row>[][];
  /** The first steps of ways that are longer than `most` steps by one. */
  tooLong: Step<Row>[];
}

interface Visit<Row> {
  readonly node: string;
  readonly steps: readonly Step<Row>[];
  /** How many of the steps have been followed; the last of them is being followed. */
  taken: number;
  /** The most steps that follow one another from here, as far as is known. */
  length: number;
}

/** Follows all steps from every node, each once: a table has many thousands of rows, in any order. */
export function follow<Row>(steps: readonly Step<Row>[], most: number): Ways<Row> {
  const next = Map.groupBy(steps, ({ from }) => from);
  const lengths = new Map<string, number>();
  const places = new Map(steps.map((step, at) => [step, at]));
  const ways: Ways<Row> = { circles: [], tooLong: [] };
  for (const start of next.keys()) {
    const open: Visit<Row>[] = [];
    const at = new Map<string, number>();
    const enter = (node: string) => {
      at.set(node, open.length);
      open.push({ node, steps: next.get(node) ?? [], taken: 0, length: 0 });
    };
    if (!lengths.has(start)) enter(start);
    for (let visit = open.at(-1); visit; visit = open.at(-1)) {
      const last = visit.steps[visit.taken - 1];
      if (last) visit.length = Math.max(visit.length, (lengths.get(last.to) ?? 0) + 1);
      if (last && visit.length === most + 1 && lengths.get(last.to) === most)
        ways.tooLong.push(last);
      const step = visit.steps[visit.taken];
      if (!step) {
        open.pop();
        at.delete(visit.node);
        lengths.set(visit.node, visit.length);
        continue;
      }
      visit.taken += 1;
      const back = at.get(step.to);
      if (back !== undefined) ways.circles.push(fromFirst(openSteps(open, back), places));
      else if (!lengths.has(step.to)) enter(step.to);
    }
  }
  return ways;
}

/** The steps being followed, from the one of a visit on. */
function openSteps<Row>(open: readonly Visit<Row>[], from: number): Step<Row>[] {
  return open.slice(from).map(({ steps, taken }) => steps[taken - 1]!);
}

/** A circle told from the step that stands first in the table. */
function fromFirst<Row>(circle: Step<Row>[], places: ReadonlyMap<Step<Row>, number>): Step<Row>[] {
  const first = circle.reduce((a, b) => (places.get(b)! < places.get(a)! ? b : a));
  const at = circle.indexOf(first);
  return [...circle.slice(at), ...circle.slice(0, at)];
}
