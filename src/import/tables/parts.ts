/** Values put together from columns: parts within parts, and lists whose items have columns of their own. */

/** Names, and positions in lists from 0. */
export type Path = readonly (string | number)[];

interface Tree {
  readonly branches: Map<string | number, Tree | { readonly leaf: unknown }>;
}

/** Each value where its path leads. Items of a list that nothing is said of are left out of it. */
export function assembled(said: Iterable<{ readonly path: Path; readonly value: unknown }>): Record<string, unknown> {
  const root: Tree = { branches: new Map() };
  for (const { path, value } of said) put(root, path, value);
  return recordFrom(root);
}

function put(tree: Tree, [first, ...rest]: Path, value: unknown): void {
  if (first === undefined) return;
  if (rest.length === 0) {
    tree.branches.set(first, { leaf: value });
    return;
  }
  const held = tree.branches.get(first);
  const inner = held !== undefined && "branches" in held ? held : { branches: new Map() };
  tree.branches.set(first, inner);
  put(inner, rest, value);
}

function recordFrom({ branches }: Tree): Record<string, unknown> {
  return Object.fromEntries([...branches].map(([key, branch]) => [key, valueFrom(branch)]));
}

function valueFrom(branch: Tree | { readonly leaf: unknown }): unknown {
  if ("leaf" in branch) return branch.leaf;
  const { branches } = branch;
  const positions = [...branches.keys()].filter((key) => typeof key === "number");
  if (positions.length === 0) return recordFrom(branch);
  return positions.sort((a, b) => a - b).flatMap((position) => {
    const item = branches.get(position);
    return item === undefined ? [] : [valueFrom(item)];
  });
}

/** A path in what was assembled, as it was said: with the positions of the columns, which may have left items out. */
export function saidPath(path: Path, said: readonly Path[]): Path {
  return path.reduce<Path>((before, key) => {
    if (typeof key === "string") return [...before, key];
    const under = said.filter((each) => each.length > before.length && before.every((own, index) => own === each[index]));
    const positions = [...new Set(under.map((each) => each[before.length]))].filter((own) => typeof own === "number").sort((a, b) => a - b);
    return [...before, positions[key] ?? key];
  }, []);
}
