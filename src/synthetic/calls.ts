import type { Call, Grant, Place } from '#schemas/index.ts';
import { addMoney } from '#model/money.ts';
import type { Random } from './random.ts';
import { after, blurred } from './dates.ts';
import { add, addSource, inAllLanguages, numbered } from './draft.ts';
import { addGrants } from './grants.ts';
import { rounded } from './money.ts';
import { marked, topics, type Topic } from './words.ts';
import type { World } from './world.ts';

/** One competition with at most so many grants: planned, open, cancelled ones have none. */
export function addCall(world: World, room: number): void {
  const { draft, random, bodies } = world;
  const number = draft.calls.length + 1;
  const year = 2015 + Math.floor(12 * Math.sqrt(random.next()));
  const place = placeOf(world);
  const customer = bodies.customerOf(place);
  const topic = random.pick(Object.keys(topics) as Topic[]);
  const announced = after(`${year}-02-01`, random.int(0, 90));
  const call = add(draft, 'calls', {
    id: numbered('call', number),
    programme: random.chance(0.5)
      ? random.pick(draft.programmes.filter(({ period }) => covers(period, year))).id
      : null,
    customer: customer.id,
    place: place?.id ?? null,
    form: random.pick(['grant', 'grant', 'grant', 'grant', 'grant', 'voucher', 'procurement', 'unknown'] as const),
    ...wording(random, topic, number),
    target_group: random.chance(0.95) ? [topic] : null,
    announced: random.chance(0.85) ? blurred(random, announced) : null,
    deadline: random.chance(0.6) ? after(announced, 400) : null,
    year: random.chance(0.9) ? year : null,
    status: statusOf(random, year),
    basis: random.pick(['explicit', 'explicit', 'explicit', 'implied', 'not-stated'] as const),
    source: addSource(draft, random, announced),
  });
  if (call.deadline) call.deadline = blurred(random, after(announced, 30));
  const grants =
    call.status === 'awarded' || call.status === 'unknown'
      ? addGrants(world, call, { awarded: after(announced, 60), place, topic, room })
      : [];
  addTotals(random, call, grants);
}

const covers = (period: string | null, year: number) =>
  period !== null && Number(period.slice(0, 4)) <= year && year <= Number(period.slice(5));

/** Mostly a municipality, sometimes a district, the country or an unknown place. */
function placeOf({ draft, random, publishing: speaking }: World): Place | null {
  if (random.chance(0.8)) return random.pick(speaking);
  return random.chance(0.7) ? (draft.places[0] ?? null) : null;
}

function statusOf(random: Random, year: number): Call['status'] {
  if (random.chance(0.85)) return 'awarded';
  return year === 2026
    ? random.pick(['planned', 'announced', 'held'] as const)
    : random.pick(['held', 'cancelled', 'cancelled', 'unknown', 'announced'] as const);
}

function wording(random: Random, topic: Topic, number: number): Partial<Call> {
  const { ky, ru, en } = topics[topic];
  const title = marked({
    ky: `${ky}: конкурс № ${number}`,
    ru: `${ru}: конкурс № ${number}`,
    en: `${en}: call No. ${number}`,
  });
  const problem = marked({
    ky: 'Муктаж адамдар кызмат албай калууда.',
    ru: 'Нуждающиеся не получают услуг.',
    en: 'People in need are left without services.',
  });
  const aim = marked({
    ky: 'Кызматты айылга жеткирүү.',
    ru: 'Довести услуги до села.',
    en: 'Bring the service to the village.',
  });
  return {
    ...inAllLanguages('title', title),
    title_language: 'ru',
    translated: ['ky', 'en'],
    ...(random.chance(0.6) && { ...inAllLanguages('problem', problem), ...inAllLanguages('aim', aim) }),
  };
}

/** Budget, cap and numbers of a call never contradict its grants. */
function addTotals(random: Random, call: Call, grants: readonly Grant[]) {
  const { amount } = addMoney(
    grants
      .filter(({ part_of }) => part_of === null)
      .map((grant) => ({ amount: grant.amount, qualifier: grant.amount_qualifier ?? 'exact' })),
  );
  const selected = grants
    .filter(({ part_of }) => part_of === null)
    .reduce((sum, { projects }) => sum + (projects ?? 1), 0);
  if (random.chance(0.75))
    Object.assign(call, {
      budget: rounded((amount ?? random.int(500, 20_000) * 1000) * (1 + random.next() * 0.3)),
      budget_qualifier: random.pick(['exact', 'exact', 'exact', 'about', 'at-least'] as const),
    });
  if (random.chance(0.3))
    Object.assign(call, {
      project_cap: rounded(
        Math.max(500_000, ...grants.map(({ amount: own, projects }) => (own ?? 0) / (projects ?? 1))),
        100_000,
      ),
      project_cap_qualifier: 'exact',
    });
  if (selected > 0 && random.chance(0.6))
    Object.assign(call, {
      selected,
      selected_qualifier: 'exact',
      applications: selected + random.int(0, 2 * selected + 3),
      applications_qualifier: 'exact',
      application_unit: 'projects',
    });
}
