import { datasetRule } from '../rule.ts';

/** Nobody gives a grant to himself. */
export const recipientIsCustomer = datasetRule('recipient-is-customer', 'error', function* ({ dataset, joined }) {
  for (const grant of dataset.winners) {
    const customers = [grant.customer, joined.callsById.get(grant.call ?? '')?.customer];
    if (grant.recipient !== null && customers.includes(grant.recipient))
      yield { record: grant, column: 'recipient', value: grant.recipient };
  }
});
