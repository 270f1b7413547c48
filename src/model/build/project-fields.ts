import type { Project } from '../types/model.ts';

/** The projects of one field of a plan, by category. */
export interface ProjectField {
  /** Unlike those of all other fields and categories: `f-2`, and of a category `f-2-1`. */
  id: string;
  field: string;
  count: number;
  categories: { id: string; category: string; projects: readonly Project[] }[];
}

/** Projects as their plan lists them: by field, then by category, each where it first stands. */
export function projectFields(projects: readonly Project[]): ProjectField[] {
  const byField = Map.groupBy(projects, ({ field }) => field);
  return [...byField].map(([field, inField], at) => {
    const id = `f-${at + 1}`;
    const byCategory = Map.groupBy(inField, ({ category }) => category);
    const categories = [...byCategory].map(([category, inCategory], place) => ({
      id: `${id}-${place + 1}`,
      category,
      projects: inCategory,
    }));
    return { id, field, count: inField.length, categories };
  });
}
