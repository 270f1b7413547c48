import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** The texts of 山形県, 青森県 (DX推進本部会議) and 青森市 as a second, independent reading typed them. */
export const printed = {
  yamagataParts: read<'part' | 'name' | 'subtitle'>('printed-yamagata-parts.csv'),
  yamagataItems: read<'part' | 'item' | 'name'>('printed-yamagata-items.csv'),
  yamagataIndicators: read<'part' | 'line' | 'name' | 'unit' | 'cumulative_from'>(
    'printed-yamagata-indicators.csv',
  ),
  /** Where the cell prints no year of its own, `year` is that of the heading of the column. */
  yamagataValues: read<'part' | 'line' | 'series' | 'year' | 'value' | 'printed'>(
    'printed-yamagata-values.csv',
  ),
  /** Bullets are reworded in the data: their figures and the names in them, with | between. */
  yamagataBullets: read<'fy' | 'part' | 'item' | 'bullet' | 'sub' | 'figures' | 'names'>(
    'printed-yamagata-bullets.csv',
  ),
  dxProjects: read<'no' | 'field' | 'category' | 'title'>('printed-dx-projects.csv'),
  talent: read<'about' | 'row' | 'year' | 'printed'>('printed-talent.csv'),
  /** Initiatives are sentences, reworded in the data: the names in them, with | between. */
  cityInitiatives: read<'item' | 'item_name' | 'group' | 'number' | 'names'>(
    'printed-city-initiatives.csv',
  ),
  cityTerms: read<'item' | 'mark' | 'term'>('printed-city-terms.csv'),
};

function read<Column extends string>(name: string): Record<Column, string>[] {
  const text = readFileSync(join(import.meta.dirname, name), 'utf8');
  return Papa.parse<Record<Column, string>>(text.trim(), { header: true }).data;
}
