import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Prose pages: content/<language>/<page>.mdx, the same pages in every language. The data does not come this way: see src/model. */
const prose = defineCollection({
  loader: glob({ base: './content', pattern: '**/*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    /** One sentence, for search results and lists. */
    description: z.string(),
    /** Place among the prose pages, the same in every language. */
    order: z.int().positive(),
    /** Whether a native reader has read the page. */
    reviewed: z.boolean(),
  }),
});

export const collections = { prose };
