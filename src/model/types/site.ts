import type { Row } from '../../tables/all-tables.ts';

/** data/site.csv */
export interface Settings {
  readonly title: string;
  readonly tagline: string;
  readonly publisher: string;
  readonly contact: string;
  readonly contactUrl: string;
  readonly contactEmail: string;
  /** Where the site is put, ending in `/`: `https://example.jp/ayumi/` */
  readonly baseUrl: string;
  /** What identifiers in catalogues begin with, ending in `/`: stays when the site moves to another host. */
  readonly idBase: string;
  /** The path of it: `/ayumi/` or `/` */
  readonly basePath: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** `2026-11` or `2026-11-20` */
  readonly asOf: string;
  readonly asOfFy: number;
  readonly ownSite: boolean;
}

/** Which phase a stage word stands for. */
export interface PhasePattern {
  readonly order: number;
  readonly pattern: string;
  readonly phase: Row<'phases'>['phase'];
  /** 検討・実施 runs from one phase to another. */
  readonly phaseTo: Row<'phases'>['phase_to'];
  /** Counts only where the next stage fits this pattern; null: whatever follows. */
  readonly followedBy: string | null;
}

export interface OrganizationFacts {
  readonly id: string;
  readonly lgCode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: Row<'organizations'>['kind'];
  readonly url: string | null;
}

export interface DivisionFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: Row<'divisions'>['kind'];
  readonly url: string | null;
  readonly tel: string | null;
  readonly note: string | null;
}

export interface SourceFacts {
  readonly id: string;
  readonly title: string;
  readonly issuedOn: string | null;
  readonly status: Row<'sources'>['status'];
  readonly url: string | null;
  readonly terms: string | null;
  readonly attribution: string;
  readonly note: string | null;
}

export interface TopicFacts {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  readonly about: string;
}

export interface TermFacts {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
  readonly reading: string;
  readonly aliases: readonly string[];
}

/** What a topic gathers from all plans. */
export interface TopicContentOf<Organization, Plan, Section, Measure, Indicator> {
  /** Measures on the subject, by government. */
  readonly groups: readonly {
    readonly organization: Organization;
    readonly measures: readonly Measure[];
  }[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  /** Sections of which an indicator stands among those. */
  readonly figureSections: readonly Section[];
  /** Its measures with a schedule, by plan. */
  readonly schedules: readonly { readonly plan: Plan; readonly measures: readonly Measure[] }[];
}
