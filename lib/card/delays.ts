/** How long the card waits, in milliseconds. All of them are here so that none is tuned without being seen. */

/**
 * Until code and record are fetched during a dwell. Passing over a name on the way elsewhere takes less, and what is
 * left of the shortest dwell covers waking a sleeping background (50 to 150 ms).
 */
export const PREFETCH_MS = 150;

/** The dwell for a reader who has just looked at a card: the intent is known, waiting again would be a tax. */
export const QUICK_DWELL_MS = 150;

/** How long after a card closed that intent is believed. */
export const QUICK_WINDOW_MS = 500;

/**
 * How long a pointer may be away before it has left: crossing the gap to the card and slips of the hand take less,
 * and beyond it a card that lingers gets in the way of reading.
 */
export const GRACE_MS = 300;
