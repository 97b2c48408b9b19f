import type { Call, Grant, Place } from '#schemas/index.ts';
import type { Random } from './random.ts';
import { after, blurred } from './dates.ts';
import { add, inAllLanguages, numbered, today } from './draft.ts';
import { addOutcomes } from './outcomes.ts';
import { grantAmount, published, split } from './money.ts';
import { marked, topics, type Topic } from './words.ts';
import type { World } from './world.ts';

export interface Award {
  /** The day of the decision. */
  awarded: string;
  place: Place | null;
  topic: Topic;
  /** The most rows that may be added. */
  room: number;
}

/** The grants of a call: single ones, or an aggregate with known parts, or a sum that two projects share. */
export function addGrants(world: World, call: Call, award: Award): Grant[] {
  const { random } = world;
  if (award.room >= 3 && random.chance(0.04)) return addShared(world, call, award);
  if (award.room >= 4 && random.chance(0.08)) return addAggregate(world, call, award);
  const count = Math.min(award.room, random.pick([1, 1, 1, 2, 2, 3, 3, 4, 5, 8, 12]));
  return Array.from({ length: count }, () =>
    addGrant(world, call, award, { ...published(random, grantAmount(random)), ...cofinancing(world) }),
  );
}

/** 400,000 som for two projects, nobody says how much for each. */
function addShared(world: World, call: Call, award: Award): Grant[] {
  const whole = addGrant(world, call, award, {
    amount: grantAmount(world.random),
    amount_qualifier: 'exact',
    projects: 2,
    projects_qualifier: 'exact',
    recipient: null,
  });
  return [whole, ...[1, 2].map(() => addGrant(world, call, award, { part_of: whole.id, awarded: whole.awarded }))];
}

/** «38 projects for about 20 million», of which a few are known. */
function addAggregate(world: World, call: Call, award: Award): Grant[] {
  const { random } = world;
  const projects = random.int(4, 60);
  const amount = Math.min(grantAmount(random) * projects, 600_000_000);
  const whole = addGrant(world, call, award, {
    amount,
    amount_qualifier: random.pick(['about', 'exact'] as const),
    projects,
    projects_qualifier: 'exact',
    recipient: null,
  });
  const known = split(random, amount, projects).slice(0, Math.min(award.room - 1, random.int(1, 3)));
  return [
    whole,
    ...known.map((share) =>
      addGrant(world, call, award, {
        ...(random.chance(0.7) && { amount: share, amount_qualifier: 'exact' as const }),
        part_of: whole.id,
        awarded: whole.awarded,
      }),
    ),
  ];
}

function addGrant(world: World, call: Call, { awarded, place, topic }: Award, cells: Partial<Grant>): Grant {
  const { draft, random, bodies } = world;
  const number = draft.winners.length + 1;
  const recipient = random.chance(0.75) ? random.pick(bodies.recipients) : null;
  const start = after(awarded, random.int(20, 40));
  const end = after(start, random.int(90, 540));
  const grant = add(draft, 'winners', {
    id: numbered('grant', number),
    call: call.id,
    customer: call.customer,
    recipient: recipient?.id ?? null,
    recipient_as_published: recipient && random.chance(0.4) ? recipient.name_ru : null,
    place: place?.id ?? null,
    ...title(random, topic, number),
    awarded: random.chance(0.8) ? blurred(random, awarded) : null,
    ...(random.chance(0.4) && { contract: `SYN-${number}`, signed: blurred(random, after(awarded, 15)) }),
    ...(random.chance(0.6) && { start, end }),
    target_group: random.chance(0.5) ? call.target_group : null,
    status: statusOf(random, start, end),
    basis: call.basis,
    source: call.source,
    ...cells,
  });
  addOutcomes(world, grant, { start, end });
  return grant;
}

function statusOf(random: Random, start: string, end: string): Grant['status'] {
  if (random.chance(0.15)) return random.pick(['announced', 'awarded', 'unknown', 'cancelled'] as const);
  if (end < today) return random.pick(['completed', 'completed', 'completed', 'awarded', 'unknown'] as const);
  return start < today ? 'running' : 'awarded';
}

function cofinancing({ random, bodies }: World): Partial<Grant> {
  return random.chance(0.1)
    ? { cofinancing: random.int(20, 900) * 1000, cofinancer: random.pick(bodies.donors).id }
    : {};
}

/** Usually in three languages; sometimes the Kyrgyz or the English wording is still missing. */
function title(random: Random, topic: Topic, number: number): Partial<Grant> {
  const { ky, ru, en } = topics[topic];
  const all = inAllLanguages(
    'title',
    marked({ ky: `${ky} (${number})`, ru: `${ru} (${number})`, en: `${en} (${number})` }),
  );
  if (random.chance(0.85)) return { ...all, translated: ['ky', 'en'] };
  return random.chance(0.5)
    ? { ...all, title_ky: null, translated: ['en'] }
    : { ...all, title_en: null, translated: ['ky'] };
}
