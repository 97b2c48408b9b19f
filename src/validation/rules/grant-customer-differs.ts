import { datasetRule } from '../rule.ts';

/** Who announced the call gives the grant; a successor may. */
export const grantCustomerDiffers = datasetRule('grant-customer-differs', 'warning', function* ({ dataset, joined }) {
  for (const grant of dataset.winners) {
    const customer = joined.callsById.get(grant.call ?? '')?.customer ?? null;
    if (customer === null || grant.customer === null || grant.customer === customer) continue;
    if (joined.organizationsById.get(customer)?.successor === grant.customer) continue;
    yield { record: grant, column: 'customer', value: grant.customer, params: { customer } };
  }
});
