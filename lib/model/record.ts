import type { Category } from './category.ts';
import type { Day, PartialDate } from './dates.ts';
import type { EntityId } from './ids.ts';
import type { Language } from './mention.ts';
import type { PlaceMap } from './place-map.ts';

/** Where a stance lies on its issue's scale. A place on an axis, not a mark out of five. */
export type Polarity = -2 | -1 | 0 | 1 | 2;

/** A document that supports a claim. */
export interface SourceRecord {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** https only; null for a document that is not on the web. */
  readonly url: string | null;
  readonly published: PartialDate | null;
  readonly language: Language;
  readonly kind: 'news' | 'transcript' | 'official';
  /** Set where the source must not stand alone: aggregators, respun copies, machine-written digests. */
  readonly weak?: boolean;
}

/** Something said (quote or paraphrase), or a fact reported by outlets (`speaker` null). */
export interface StatementRecord {
  readonly id: string;
  readonly kind: 'quote' | 'paraphrase';
  readonly speaker: EntityId | null;
  /** The speaker's name for display; null for a reported fact. */
  readonly speakerName: string | null;
  readonly text: string;
  readonly lang: Language;
  /** Null: the sources print no usable date. */
  readonly saidOn: PartialDate | null;
  readonly setting: string;
  readonly attribution: string;
  /** A warning that the words are a translation, ready to be shown. */
  readonly translation: string | null;
  /** Id of what was said with it: either alone would give half of the sense. */
  readonly twin?: string;
  /** Issue ids. */
  readonly issues: readonly string[];
  /** Source ids, the one the words are typed from first. */
  readonly sources: readonly string[];
}

export interface IssueRecord {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** The two ends of the scale, named neutrally: [-2, +2]. */
  readonly poles: readonly [string, string];
}

export interface PositionRecord {
  readonly issue: string;
  readonly stance: string;
  readonly polarity: Polarity;
  readonly from: Day;
  /** The day of the next coded position on the issue: not a retraction. Null: none found later. */
  readonly until: Day | null;
  readonly changedFrom: Polarity | null;
  /** Statement ids. */
  readonly statements: readonly string[];
  /** Set where every source behind the position is weak: to be said on the card. */
  readonly weak?: boolean;
}

export interface RoleRecord {
  readonly title: string;
  readonly org: string | null;
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** Given up before the story began, on a day that no source prints. */
  readonly former?: true | undefined;
}

/** An entity as another's record names it. */
export interface EntityReference {
  readonly entity: EntityId;
  readonly name: string;
}

/** What one text of a plan says on one issue, as reported. */
export interface PlanTerm {
  readonly issue: string;
  /** Null: reported to say nothing on it any more, or not yet. */
  readonly text: string | null;
  /** Statement ids. */
  readonly statements: readonly string[];
  /** The reports give a part only: other words elsewhere are no other term. */
  readonly partial?: boolean;
  /** Id of the text from which it was reported to be kept. */
  readonly keptFrom?: string;
}

/** A plan as it was worded on a day; a plan that went on has several. */
export interface PlanText {
  readonly id: string;
  readonly name: string;
  readonly date: PartialDate;
  readonly plan: EntityId;
  /** Set where it reworks another text without taking its place. */
  readonly branch?: boolean;
  readonly terms: readonly PlanTerm[];
}

export interface PlanDetails {
  readonly proposedBy: string;
  /** In words: "leaked 2025-11-18/20; handed over 2025-11-20", "not known". */
  readonly proposedOn: string;
  /** The plans that this one replaced and was replaced by. */
  readonly before?: EntityReference;
  readonly after?: EntityReference;
  /** Statement ids of the main terms. */
  readonly terms: readonly string[];
  /** Its own texts and those of the plans in its line, by date: any two can be compared. */
  readonly texts?: readonly PlanText[];
  readonly status: readonly {
    readonly date: PartialDate;
    readonly event: string;
    readonly sources: readonly string[];
  }[];
  /** Statement ids by side, in a fixed order of sides. */
  readonly said: readonly { readonly side: string; readonly statements: readonly string[] }[];
}

export interface PlaceDetails {
  readonly why: string;
  readonly control: readonly {
    readonly asOf: PartialDate;
    readonly reported: string;
    readonly sources: readonly string[];
  }[];
  readonly map?: PlaceMap;
}

export interface EventDetails {
  readonly date: PartialDate | null;
  readonly until: PartialDate | null;
  readonly where: string | null;
  readonly participants: readonly EntityReference[];
  /** Statement ids. */
  readonly outcome: readonly string[];
}

/** All that a card needs, compiled from a pack. Everything in it is text, never markup. */
export interface CardRecord {
  readonly entity: EntityId;
  readonly category: Category;
  readonly name: string;
  readonly description: string;
  /** Source ids of the description and the roles. */
  readonly sources: readonly string[];
  readonly roles: readonly RoleRecord[];
  readonly positions: readonly PositionRecord[];
  /** Everything the record's ids point to: by the entity, about it, or in support. */
  readonly statements: readonly StatementRecord[];
  /** Ids of speaker-less statements about the entity. */
  readonly facts: readonly string[];
  readonly issues: readonly IssueRecord[];
  readonly sourceList: readonly SourceRecord[];
  readonly plan?: PlanDetails;
  readonly place?: PlaceDetails;
  readonly event?: EventDetails;
  readonly pack: PackInfo;
}

export interface PackInfo {
  readonly id: string;
  readonly title: string;
  /** The day the pack's data was last checked. */
  readonly asOf: Day;
  /** The latest day the data covers. */
  readonly coveredUntil: Day;
}
