import * as z from 'zod';

const line = z.string().trim().min(1).max(300).nullable();
const address = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).nullable();

/** Who runs this copy of the site and how to reach them: content/operator.json. What the operator has not set is null; nothing is made up. */
export const operatorSchema = z.strictObject({
  /** Name of the person or organization. */
  name: line,
  /** What the law asks a site to say of its operator, in one line. */
  imprint: line,
  /** Where a message can be sent. */
  email: z.email().nullable(),
  /** Where the record and its program are kept, with a tracker of issues: the address of the repository. */
  repository: address,
  /** A form for messages; `{page}`, `{record}` and `{version}` in it stand for what the message is about. */
  form: address,
});

export type Operator = z.output<typeof operatorSchema>;
