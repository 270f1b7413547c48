import { eraYearName } from '../../../src/words/fiscal-year.ts';
import type { Plan, Section } from '../../../src/model/types/model.ts';
import { urls } from '../../../src/publish/urls.ts';
import { Stop } from '../../launch/stop.mjs';
import { describeInput } from '../../build/describe-input.ts';

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
  const { plans } = describeInput(inputFolder).site;
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
    chapter(urls.plan(plan), '計画のあらまし'),
    ...(plan.hasSchedule ? [chapter(urls.timeline(plan), 'すべての取組の工程')] : []),
    ...plan.pillars.flatMap((pillar) => partsOf(pillar, 1)),
    ...recordOf(plan),
    chapter(urls.glossary(plan.site), 'この冊子に出てくる用語'),
    ...sourcesOf(plan).map((source) =>
      chapter(urls.source(source), `出典：${source.title}`, { startsSheet: false }),
    ),
  ].map((draft, index) => ({ id: `c-${index + 1}`, ...draft }));
}

function chapter(address: string, title: string, differing: Partial<Draft> = {}): Draft {
  return { address, title, level: 1, startsSheet: true, ...differing };
}

function partsOf(section: Section, level: number): Draft[] {
  const hasMeasures = section.allMeasures.length > 0;
  const heading = chapter(urls.section(section), numbered(section), {
    level,
    startsSheet: level === 1 && hasMeasures,
    // The section above lists its measures, and they follow.
    ...(level > 1 && { without: listOfMeasures }),
  });
  const measures = section.measures.map((measure) =>
    chapter(urls.measure(measure), numbered(measure), { level: level + 1, startsSheet: false }),
  );
  return [heading, ...measures, ...section.children.flatMap((child) => partsOf(child, level + 1))];
}

function numbered({ label, title }: { label: string | null; title: string }): string {
  return label ? `${label} ${title}` : title;
}

function recordOf(plan: Plan): Draft[] {
  return [
    // Each picture stands with its measure.
    plan.indicators.length > 0 &&
      chapter(urls.indicators(plan), '指標の一覧', { without: '.cards, h2:has(+ .cards)' }),
    ...plan.resultYears.map((year) => chapter(urls.results(year), `${eraYearName(year.fy)}の取組`)),
    plan.projects.length > 0 && chapter(urls.projects(plan), '関連事業'),
    plan.reviews.length > 0 && chapter(urls.reviews(plan), '点検・見直し'),
    plan.changes.length > 0 && chapter(urls.planChanges(plan), '変更の記録'),
  ].filter((draft) => draft !== false);
}

function sourcesOf(plan: Plan) {
  const facts = [plan.measures, plan.indicators, plan.results, plan.projects].flat();
  return [...new Set([plan.source, ...facts.map(({ provenance }) => provenance.source)])];
}
