import type { Row } from '../../tables/all-tables.ts';
import type { Settings } from '../types/model.ts';

/** The settings of site.csv by name; the checks have made sure that each is there. */
export function readSettings(rows: readonly Row<'site'>[]): Settings {
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  const of = (key: string) => values.get(key) ?? '';
  const baseUrl = of('base_url').replace(/\/*$/, '/');
  return {
    title: of('title'),
    tagline: of('tagline'),
    publisher: of('publisher'),
    contact: of('contact'),
    contactUrl: of('contact_url'),
    contactEmail: of('contact_email'),
    baseUrl,
    idBase: (values.get('id_base') ?? baseUrl).replace(/\/*$/, '/'),
    basePath: new URL(baseUrl).pathname,
    licence: of('licence'),
    licenceUrl: of('licence_url'),
    asOf: of('as_of'),
    asOfFy: Number(of('as_of_fy')),
    ownSite: of('own_site') === 'yes',
  };
}
