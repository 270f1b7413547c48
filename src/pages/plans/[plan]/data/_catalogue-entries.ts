import { wholeCatalogue } from '../../../../publish/catalogue/build-catalogue.ts';
import { datasets, site } from '../../../_site.ts';

export const catalogue = wholeCatalogue(site, datasets);

/** The paths of the files that describe the data of each plan. */
export function pathsOfEntries() {
  return catalogue.entries.flatMap((entry) => {
    const { plan } = entry.dataset;
    return plan ? [{ params: { plan: plan.id }, props: { entry } }] : [];
  });
}
