import type { Column } from '../../tables/describe/column.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { absolute } from '../urls.ts';

/** A few lines that read a dataset. */
export interface CodeSample {
  title: string;
  /** For readers and for tools that colour code. */
  language: 'python' | 'r' | 'sql';
  code: string;
}

/** How to read a dataset with common tools; Python needs nothing but itself. */
export function codeSamples(dataset: Dataset): CodeSample[] {
  const { files, site } = dataset;
  const csv = files.find(({ fileName }) => /^[a-z_]+\.csv$/.test(fileName));
  const archive = files.find(({ format }) => format === 'ZIP');
  const parquet = files.find(({ format }) => format === 'Parquet');
  const url = (file: DataFile) => absolute(site, file.address);
  const samples: (CodeSample | undefined)[] = [
    csv && { title: 'Python（標準ライブラリだけ）', language: 'python', code: python(url(csv)) },
    archive && {
      title: 'Python（標準ライブラリだけ）',
      language: 'python',
      code: pythonArchive(url(archive), dataset.tables[0]!.name),
    },
    csv && { title: 'R', language: 'r', code: r(url(csv), textColumns(csv)) },
    parquet
      ? { title: 'DuckDB', language: 'sql', code: duckParquet(url(parquet)) }
      : csv && { title: 'DuckDB', language: 'sql', code: duckCsv(url(csv), textColumns(csv)) },
  ];
  return samples.filter((sample) => sample !== undefined);
}

function python(url: string): string {
  return `import csv, io, urllib.request

url = "${url}"
with urllib.request.urlopen(url) as response:
    rows = list(csv.DictReader(io.TextIOWrapper(response, "utf-8", newline="")))

print(len(rows), "行")
print(rows[0])
`;
}

function pythonArchive(url: string, table: string): string {
  return `import csv, io, urllib.request, zipfile

url = "${url}"
with urllib.request.urlopen(url) as response:
    archive = zipfile.ZipFile(io.BytesIO(response.read()))
with archive.open("ayumi/data/${table}.csv") as file:
    rows = list(csv.DictReader(io.TextIOWrapper(file, "utf-8", newline="")))

print(len(rows), "行")
print(rows[0])
`;
}

function r(url: string, columns: readonly string[]): string {
  const classes = columns.map((name) => `${name} = "character"`).join(',\n  ');
  const codes = `# 020001 や 1-2-3 を数や日付に変えないよう、文字として読みます。
codes <- c(
  ${classes}
)
`;
  const isPlain = columns.length === 0;
  return `url <- "${url}"
${isPlain ? '' : codes}data <- read.csv(url, encoding = "UTF-8", na.strings = ""${isPlain ? '' : ', colClasses = codes'})

nrow(data)
head(data)
`;
}

function duckParquet(url: string): string {
  return `SELECT * FROM read_parquet('${url}') LIMIT 5;
`;
}

function duckCsv(url: string, columns: readonly string[]): string {
  const types = columns.map((name) => `'${name}': 'VARCHAR'`).join(',\n  ');
  if (columns.length === 0) return `SELECT * FROM read_csv('${url}') LIMIT 5;\n`;
  return `-- 020001 や 1-2-3 を数や日付に変えないよう、文字として読みます。
SELECT * FROM read_csv('${url}', types = {
  ${types}
}) LIMIT 5;
`;
}

/** Columns that tools would take for numbers or dates. */
function textColumns({ table }: DataFile): string[] {
  const isText = ({ name, type }: Column) =>
    type === 'code' || type === 'date' || /(^|_)(code|no|page)$/.test(name);
  return table!.columns.filter(isText).map(({ name }) => name);
}
