import type { Row } from '../../tables/all-tables.ts';
import type { Organization, Source } from '../types/model.ts';
import { linked } from './linked.ts';
import type { SiteParts } from './parts.ts';

/** A government with its plans and divisions. */
export function buildOrganization(parts: SiteParts, row: Row<'organizations'>): Organization {
  const organization: Organization = linked(
    {
      id: row.organization_id,
      lgCode: row.lg_code,
      name: row.name,
      nameEn: row.name_en,
      kind: row.kind,
      url: row.url,
    },
    {
      site: () => parts.site,
      plans: () => parts.plansOf(organization),
      divisions: () => parts.divisionsOf(organization),
    },
  );
  return organization;
}

/** A document of a government, with the plans that it holds. */
export function buildSource(parts: SiteParts, row: Row<'sources'>): Source {
  const source: Source = linked(
    {
      id: row.source_id,
      title: row.title,
      issuedOn: row.issued_on,
      status: row.status,
      url: row.url,
      terms: row.terms,
      attribution: row.attribution,
      note: row.note,
    },
    {
      site: () => parts.site,
      organization: () => parts.organizations.get(row.organization_id),
      plans: () => parts.plansOf(source),
    },
  );
  return source;
}
