import type { RawInput } from '../../read/input.ts';
import type { RawNode, RawProse } from '../../read/prose.ts';
import { nodesOf } from '../../read/prose-tree.ts';
import type { Problem } from '../../report/problem.ts';

/** What a rule finds at every node of every prose file. */
export function eachNode(
  { prose }: RawInput,
  check: (prose: RawProse, node: RawNode) => Problem[],
): Problem[] {
  return prose.flatMap((file) => nodesOf(file.tree).flatMap((node) => check(file, node)));
}

/** File, line and character of a node, in the form that a problem takes. */
export function placeOf({ file }: RawProse, { position }: RawNode) {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { file, line, column };
}
