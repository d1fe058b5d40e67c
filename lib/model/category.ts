/** The five kinds of entity a story has, in the order in which they are always listed. */
export const CATEGORIES = ['person', 'plan', 'place', 'organisation', 'event'] as const;

export type Category = (typeof CATEGORIES)[number];
