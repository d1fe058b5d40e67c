/** An ISO 8601 date as precisely as it is known: `2025-12-02`, `2025-12` or `2025`. */
export type PartialDate = string;

/** A day: `YYYY-MM-DD`. */
export type Day = string;
