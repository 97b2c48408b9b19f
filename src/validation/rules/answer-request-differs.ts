import { rowRule } from '../rule.ts';

/** An answer to a request comes from whoever was asked, about the same row, and not before it was sent. */
export const answerRequestDiffers = rowRule('answer-request-differs', 'warning', function* ({ dataset }) {
  const requests = new Map(dataset.requests.map((request) => [request.id, request]));
  for (const answer of dataset.answers) {
    const request = requests.get(answer.request ?? '');
    if (!request) continue;
    const pairs = [
      ['organization', answer.organization, request.addressee],
      ['subject', answer.subject, request.subject],
    ] as const;
    for (const [column, own, other] of pairs)
      if (own !== other) yield { record: answer, column, value: own, params: { request: request.id, other } };
    if (answer.date < request.sent)
      yield {
        record: answer,
        column: 'date',
        value: answer.date,
        params: { request: request.id, other: request.sent },
      };
  }
});
