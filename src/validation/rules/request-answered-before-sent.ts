import { rowRule } from '../rule.ts';

/** No request is answered before it was sent. */
export const requestAnsweredBeforeSent = rowRule('request-answered-before-sent', 'error', function* ({ dataset }) {
  for (const request of dataset.requests)
    if (request.answered !== null && request.answered < request.sent)
      yield { record: request, column: 'answered', value: request.answered, params: { sent: request.sent } };
});
