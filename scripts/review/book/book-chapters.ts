import type { Plan, Section } from '../../../src/model/types/model.ts';
import type { PageKind } from '../../../src/publish/routes/page-kind.ts';
import { routes } from '../../../src/publish/routes/routes.ts';
import { Stop } from '../../launch/stop.mjs';
import { readSite } from '../../../src/site.ts';

/** A page of the site as a chapter of a book. */
export interface Chapter {
  /** Where links inside the book go: `c-12`. */
  id: string;
  /** Of the page, under the base path. */
  address: string;
  /** As the book calls it, with the number of the source. */
  title: string;
  /** 1 for what stands by itself, more for what is inside another chapter. */
  level: number;
  /** Whether it begins on a sheet of its own instead of below the chapter before. */
  startsSheet: boolean;
  /** Parts of the page that the book says elsewhere, as a selector. */
  without?: string;
}

type Draft = Omit<Chapter, 'id'>;

const listOfMeasures = '.measure-list, h2:has(+ .measure-list)';

/** The plan that the arguments of a command name; a Stop that lists the plans if they name none. */
export function bookPlan(inputFolder: string, args: string[]): Plan {
  const { plans } = readSite(inputFolder).site;
  const plan = args.length === 1 ? plans.find(({ id }) => id === args[0]) : undefined;
  if (plan !== undefined) return plan;
  const wrong =
    args.length === 1 ? `計画「${args[0]}」はありません。` : '計画を1つ書いてください。';
  const known = plans.map(({ id, title }) => `  npm run book -- ${id}（${title}）`);
  throw new Stop(`${wrong}次のどれかを実行してください。\n${known.join('\n')}`);
}

/** The chapters of the book of a plan in order: the whole first, then its parts, its record, and what explains it. */
export function chaptersOf(plan: Plan): Chapter[] {
  return [
    chapter(routes.plan, { plan }),
    ...(plan.hasSchedule ? [chapter(routes.timeline, { plan })] : []),
    ...plan.pillars.flatMap((pillar) => partsOf(pillar, 1)),
    ...recordOf(plan),
    chapter(routes.glossary, { site: plan.site }),
    ...sourcesOf(plan).map((source) => chapter(routes.source, { source }, { startsSheet: false })),
  ].map((draft, index) => ({ id: `c-${index + 1}`, ...draft }));
}

function chapter<Own>(
  kind: Pick<PageKind<Own>, 'name' | 'address' | 'chapter'>,
  own: Own,
  differing: Partial<Draft> = {},
): Draft {
  const title = kind.chapter?.(own);
  if (title === undefined) throw new Error(`${kind.name} is no chapter of a book`);
  return { address: kind.address(own), title, level: 1, startsSheet: true, ...differing };
}

function partsOf(section: Section, level: number): Draft[] {
  const hasMeasures = section.allMeasures.length > 0;
  const heading = chapter(
    routes.section,
    { section },
    {
      level,
      startsSheet: level === 1 && hasMeasures,
      // The section above lists its measures, and they follow.
      ...(level > 1 && { without: listOfMeasures }),
    },
  );
  const measures = section.measures.map((measure) =>
    chapter(routes.measure, { measure }, { level: level + 1, startsSheet: false }),
  );
  return [heading, ...measures, ...section.children.flatMap((child) => partsOf(child, level + 1))];
}

function recordOf(plan: Plan): Draft[] {
  return [
    // Each picture stands with its measure.
    plan.indicators.length > 0 &&
      chapter(routes.indicators, { plan }, { without: '.cards, h2:has(+ .cards)' }),
    ...plan.resultYears.map((year) => chapter(routes.results, { year })),
    plan.projects.length > 0 && chapter(routes.projects, { plan }),
    plan.reviews.length > 0 && chapter(routes.reviews, { plan }),
    plan.changes.length > 0 && chapter(routes.planChanges, { plan }),
  ].filter((draft) => draft !== false);
}

function sourcesOf(plan: Plan) {
  const facts = [plan.measures, plan.indicators, plan.results, plan.projects].flat();
  return [...new Set([plan.source, ...facts.map(({ provenance }) => provenance.source)])];
}
