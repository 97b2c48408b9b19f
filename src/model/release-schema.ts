import * as z from 'zod';

/** data/release.json: the date of the data version is a published fact, because no build reads the clock. */
export const releaseSchema = z.strictObject({
  /** Date of the data version, YYYY-MM-DD. */
  date: z.iso.date(),
  /** Whether the rows are made up for trials; such data is refused by the real build. */
  synthetic: z.boolean(),
});

export type Release = z.output<typeof releaseSchema>;
