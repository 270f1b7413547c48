import type { Plan, Site } from '../../model/types/model.ts';
import type { Dataset } from '../datasets/dataset.ts';

/** What pages are made from. */
export interface Published {
  site: Site;
  datasets: readonly Dataset[];
}

/** A page chosen to stand for its kind in tests, screenshots and Lighthouse. */
export interface Example<Props> {
  type: string;
  /** Whether a page shows what the example is for; without it, the first page does. */
  fits?: (props: Props) => boolean;
  /** Where no page fits, the first stands in. */
  orFirst?: true;
}

/**
 * A kind of page, described once: from what belongs to a page follow its address and its name, and its layout may
 * take more. Methods, so that kinds of different pages fit into one list.
 */
export interface PageKind<Own, Props extends Own = Own> {
  /** What people call it. */
  name: string;
  /** Its place under the base path, with the parts that differ in brackets: `/plans/[plan]/`. */
  route: string;
  /** Files and folders of files that stand beside it, whatever the input is: `schedule.svg`, `data/`. */
  beside?: readonly string[];
  /** What the layout takes, once for each page. */
  of(published: Published): readonly Props[];
  address(own: Own): string;
  /** Whether the sitemap lists it; if not, why. */
  sitemap: true | { leftOut: string };
  /** When what a page shows last changed, where a release tells. */
  modified?(props: Props): string | null;
  /** What the book of a plan calls the page; kinds without it are no chapters. */
  chapter?(own: Own): string;
  examples: readonly Example<Props>[];
}

// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Astro asks props for an index signature, which an interface lacks
type InSite = { site: Site };

/** A page of a plan also takes the dataset of the plan. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- Astro asks props for an index signature, which an interface lacks
type InPlan = { plan: Plan; dataset: Dataset };

/** A kind whose pages `of` gives. */
export function pageKind<Own, Props extends Own = Own>(
  kind: PageKind<Own, Props>,
): PageKind<Own, Props> {
  return kind;
}

/** A kind with one page in a site, and the name of that page as an example. */
export function singlePage(
  type: string,
  kind: Omit<PageKind<InSite>, 'of' | 'examples'>,
  fits: (site: Site) => boolean = () => true,
): PageKind<InSite> {
  return {
    ...kind,
    of: ({ site }) => [{ site }],
    examples: [{ type, fits: ({ site }) => fits(site) }],
  };
}

/** A kind with pages in every plan; they change with the plan's dataset. */
export function planPage<Own extends object>({
  each,
  ...kind
}: { each: (plan: Plan) => readonly Own[] } & Omit<
  PageKind<Own, Own & InPlan>,
  'of' | 'modified' | 'sitemap'
>): PageKind<Own, Own & InPlan> {
  return {
    ...kind,
    sitemap: true,
    of: ({ datasets }) =>
      datasets.flatMap((dataset) => {
        const { plan } = dataset;
        return plan ? each(plan).map((own) => ({ ...own, plan, dataset })) : [];
      }),
    modified: ({ dataset }) => dataset.releases[0]?.date ?? null,
  };
}

/** What Astro's getStaticPaths gives: the bracketed parts of each address, and what the layout takes. */
export function pathsOf<Own, Props extends Own>(
  kind: PageKind<Own, Props>,
  published: Published,
): { params: Record<string, string>; props: Props }[] {
  const { basePath } = published.site.settings;
  return kind.of(published).map((props) => ({
    params: paramsIn(kind.route, kind.address(props).slice(basePath.length - 1)),
    props,
  }));
}

function paramsIn(route: string, address: string): Record<string, string> {
  const parts = address.split('/');
  return Object.fromEntries(
    route.split('/').flatMap((part, at) => {
      const name = /^\[(\w+)\]$/.exec(part)?.[1];
      return name === undefined ? [] : [[name, parts[at]!]];
    }),
  );
}
