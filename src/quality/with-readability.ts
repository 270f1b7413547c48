import { linked } from '../model/build/linked.ts';
import type { Site } from '../model/types/model.ts';
import { withTable, type NamedDataset } from '../publish/datasets/build-datasets.ts';
import { describingTables } from '../publish/datasets/describing-tables.ts';
import { checkReadability } from './check-readability.ts';
import { readabilityReports, type ReadabilityReports } from './readability-report.ts';
import { readabilityTable } from './readability-table.ts';
import { judge, type Judged, type Readable } from './readability.ts';

/** Datasets with what is judged of them, when it is first asked for. */
export interface WithReadability {
  datasets: NamedDataset[];
  readability: ReadabilityReports;
}

/**
 * The datasets with the results of judging them as one more table, and the reports for pages. Nothing is judged before
 * somebody asks for one of the two; then an Error tells every place where one breaks a rule for no reason.
 */
export function withReadability(site: Site, datasets: readonly NamedDataset[]): WithReadability {
  const verdict = linked({}, { judged: () => judgedWell(datasets) });
  const all = withTable(
    site,
    datasets,
    readabilityTable(site, () => verdict.judged),
  );
  const reports = () => {
    // The new table stands in two datasets that were not there before.
    const known = new Map(datasets.map((dataset, at) => [dataset, verdict.judged[at]!]));
    return readabilityReports(all.map((dataset) => known.get(dataset) ?? judge(dataset)));
  };
  return linked({ datasets: all }, { readability: reports });
}

function judgedWell(datasets: readonly NamedDataset[]): Judged[] {
  const judged = datasets.map(judge);
  checkReadability([
    ...judged,
    ...datasets.filter(({ kind }) => kind !== 'table').map((dataset) => judge(described(dataset))),
  ]);
  return judged;
}

/** The sheets of a workbook that describe the others: dictionary, codes, sources. */
function described(dataset: NamedDataset): Readable {
  return { name: `${dataset.name}（列の説明など）`, tables: describingTables(dataset) };
}
