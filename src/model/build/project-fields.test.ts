import { expect, test } from 'vitest';
import { smallPlan } from '../../testing/builders/small-site.ts';
import { projectFields } from './project-fields.ts';

function projectsOf(...rows: [no: string, field: string, category: string][]) {
  const projects = rows.map(([project_no, field, category]) => ({
    project_no,
    field,
    category,
    title: `事業${project_no}`,
  }));
  return smallPlan({ projects }).projects;
}

test('projects stand by field and category, each where it first stands in the table', () => {
  const fields = projectFields(
    projectsOf(
      ['1', '福祉', '子育て'],
      ['2', '産業', '観光'],
      ['3', '福祉', '介護'],
      ['4', '福祉', '子育て'],
    ),
  );
  expect(
    fields.map(({ field, count, categories }) => [
      field,
      count,
      categories.map(({ category, projects }) => [
        category,
        projects.map(({ no }) => no).join(' '),
      ]),
    ]),
  ).toEqual([
    [
      '福祉',
      3,
      [
        ['子育て', '1 4'],
        ['介護', '3'],
      ],
    ],
    ['産業', 1, [['観光', '2']]],
  ]);
});

test('a category that two fields have is one of each, with a place of its own', () => {
  const fields = projectFields(projectsOf(['1', '福祉', 'その他'], ['2', '産業', 'その他']));
  expect(fields.flatMap(({ id, categories }) => [id, ...categories.map((it) => it.id)])).toEqual([
    'f-1',
    'f-1-1',
    'f-2',
    'f-2-1',
  ]);
});

test('a plan without projects has no field', () => {
  expect(projectFields([])).toEqual([]);
});
