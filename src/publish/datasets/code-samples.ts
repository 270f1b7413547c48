import type { Column } from '../../tables/describe/column.ts';
import type { DataFile, Dataset } from './dataset.ts';
import { absolute } from '../urls.ts';

/** A few lines that read a dataset. */
export interface CodeSample {
  title: string;
  /** For readers and for tools that colour code. */
  language: 'python' | 'r' | 'sql' | 'powerquery';
  code: string;
}

/** How to read a dataset with common tools; Python needs nothing but itself. */
export function codeSamples(dataset: Dataset): CodeSample[] {
  const { files, site } = dataset;
  const csv = files.find(({ fileName, table }) => table && /^[a-z_]+\.csv$/.test(fileName));
  // Of a large site: the list of all files.
  const list = files.find(({ format, table }) => !table && format === 'CSV');
  const archive = files.find(({ format }) => format === 'ZIP');
  const parquet = files.find(({ format }) => format === 'Parquet');
  const url = (file: DataFile) => absolute(site, file.address);
  const names = (file: DataFile) => numberColumns(file).map(({ name }) => name);
  const samples: (CodeSample | undefined)[] = [
    csv && { title: 'Python（標準ライブラリだけ）', language: 'python', code: python(url(csv)) },
    list && { title: 'Python（標準ライブラリだけ）', language: 'python', code: python(url(list)) },
    archive && {
      title: 'Python（標準ライブラリだけ）',
      language: 'python',
      code: pythonArchive(url(archive), dataset.tables[0]!.name),
    },
    csv && { title: 'Python（pandas）', language: 'python', code: pandas(url(csv), names(csv)) },
    csv && { title: 'R', language: 'r', code: r(url(csv), names(csv)) },
    parquet
      ? { title: 'DuckDB', language: 'sql', code: duckParquet(url(parquet)) }
      : csv && { title: 'DuckDB', language: 'sql', code: duckCsv(url(csv), numberColumns(csv)) },
    csv && {
      title: 'Excel・Power BI（Power Query の詳細エディター）',
      language: 'powerquery',
      code: powerQuery(url(csv), numberColumns(csv)),
    },
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

function pandas(url: string, numbers: readonly string[]): string {
  return `import pandas as pd

# 020001 や 1-1-1 を数や日付に変えないよう、すべて文字として読みます。
url = "${url}"
data = pd.read_csv(url, dtype=str, keep_default_na=False, na_values=[""])
${numbers.length > 0 ? `numbers = [${quoted(numbers)}]\ndata[numbers] = data[numbers].apply(pd.to_numeric)\n` : ''}
print(len(data), "行")
print(data.head())
`;
}

function r(url: string, numbers: readonly string[]): string {
  return `# 020001 や 1-1-1 を数や日付に変えないよう、すべて文字として読みます。
url <- "${url}"
data <- read.csv(url, encoding = "UTF-8", na.strings = "", colClasses = "character")
${numbers.length > 0 ? `numbers <- c(${quoted(numbers)})\ndata[numbers] <- lapply(data[numbers], as.numeric)\n` : ''}
nrow(data)
head(data)
`;
}

function duckParquet(url: string): string {
  return `SELECT * FROM read_parquet('${url}') LIMIT 5;
`;
}

function duckCsv(url: string, numbers: readonly Column[]): string {
  const casts = numbers.map(({ name, type }) => {
    const stored = type === 'number' ? 'DOUBLE' : 'INTEGER';
    return `CAST("${name}" AS ${stored}) AS "${name}"`;
  });
  const typed = casts.length > 0 ? ` REPLACE (\n  ${casts.join(',\n  ')}\n)` : '';
  return `-- 020001 や 1-1-1 を数や日付に変えないよう、すべて文字として読みます。
SELECT *${typed} FROM read_csv('${url}', all_varchar = true) LIMIT 5;
`;
}

/** For the advanced editor of Power Query, in Excel and in Power BI: without types every column stays text. */
function powerQuery(url: string, numbers: readonly Column[]): string {
  const types = numbers.map(
    ({ name, type }) => `{"${name}", ${type === 'number' ? 'type number' : 'Int64.Type'}}`,
  );
  return `let
  Source = Csv.Document(Web.Contents("${url}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = false]),
  Typed = Table.TransformColumnTypes(Rows, { ${types.join(', ')} }, "en-US")
in
  Typed
`;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** The columns that are numbers; all others are text, whatever they look like. */
function numberColumns({ table }: DataFile): Column[] {
  return table!.columns.filter(({ type }) => /^(integer|number|fiscal_year)$/.test(type));
}
