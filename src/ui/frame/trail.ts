import { pathTo } from '../../model/build/sections.ts';
import type { Plan, Section, Site } from '../../model/types/model.ts';
import { urls } from '../../publish/urls.ts';

interface Step {
  name: string;
  href?: string;
}

/** The way to a page of the site: home first, the page itself last and without a link. */
export function trailOfSite(site: Site, ...steps: Step[]): Step[] {
  return [{ name: 'ホーム', href: urls.home(site) }, ...steps];
}

/** The way to a page of a plan. */
export function trailOfPlan(plan: Plan, ...steps: Step[]): Step[] {
  const { site } = plan;
  return trailOfSite(
    site,
    { name: '計画', href: urls.plans(site) },
    steps.length > 0 ? { name: plan.title, href: urls.plan(plan) } : { name: plan.title },
    ...steps,
  );
}

/** The way to a page below a section, through the sections above it. */
export function trailOfSection(section: Section, ...steps: Step[]): Step[] {
  const sections = pathTo(section).map((it) => ({ name: it.title, href: urls.section(it) }));
  if (steps.length === 0) delete (sections.at(-1) as Step).href;
  return trailOfPlan(section.plan, ...sections, ...steps);
}
