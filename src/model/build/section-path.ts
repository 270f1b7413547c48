import type { Section } from '../types/model.ts';

/** A section with those above it, the top one first. */
export function pathTo(section: Section): Section[] {
  return section.parent ? [...pathTo(section.parent), section] : [section];
}
