import { uuidOf } from '../../formats/hash.ts';
import type { Catalogue } from '../build-catalogue.ts';

/** Whoever publishes, as a CKAN organization. */
export function ckanOrganization({ publisher, about, issued }: Catalogue) {
  return {
    id: uuidOf(publisher.iri),
    name: publisher.name,
    title: publisher.title,
    description: about,
    image_url: '',
    type: 'organization',
    state: 'active',
    approval_status: 'approved',
    is_organization: true,
    ...(issued ? { created: ckanDate(issued) } : {}),
  };
}

/** CKAN compares these as text: UTC, six digits after the second, no zone. */
export function ckanDate(stamp: string): string {
  return `${stamp.slice(0, 19)}.000000`;
}
