import type { SubjectOf } from "./focus.ts";
import type { NameKind } from "./name-kinds.ts";
import type { Names } from "./names.ts";

/** Whose figure it is: the one product that it speaks of, else the one name. */
export type Owner = { name: string; kind: NameKind };

/** The most direct ones, products before makers; a maker only where no product is spoken of, and nobody if two come into question. */
export function ownerOf(subjects: SubjectOf[], names: Names): Owner | null {
  // A name that the corpus does not know ("26.006 von Tesla") was counted on its own.
  const known = subjects.flatMap(({ name, reach, reports }) => {
    const kind = names.resolve(name)?.kind ?? "product";
    return reports === true || kind === "topic" ? [] : [{ name, kind, reach }];
  });
  const products = known.filter(({ kind }) => kind === "product");
  const candidates = products.length > 0 ? products : known;
  const [own, ...others] = candidates.toSorted((a, b) => b.reach - a.reach);
  if (!own || others.some(({ reach }) => reach === own.reach)) return null;
  // "Tesla in China": the place is spoken of as well, but the figures are those of whom the sentence names first.
  const isFirst =
    own.kind === "product" || own.name === subjects.find(({ reports }) => reports !== true)?.name;
  return isFirst ? { name: own.name, kind: own.kind } : null;
}

/** Whether two figures are of different things; a product and its maker are none. */
export function areRivals(a: Owner | null, b: Owner | null): boolean {
  return a !== null && b !== null && a.kind === b.kind && a.name !== b.name;
}

/** "SU7: Akku, Pro": a label that says whose figure it is, where nothing else does. */
export function withOwner(label: string, owner: Owner | null): string {
  if (owner === null || label.toLowerCase().includes(owner.name.toLowerCase())) return label;
  return label === "" ? owner.name : `${owner.name}: ${label}`;
}
