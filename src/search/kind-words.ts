import { fold } from '#text/fold.ts';

/** Words for kinds of places and bodies, in the forms used beside a name; folded. */
export const kindWords: ReadonlySet<string> = new Set(
  `шаары шаар шаарынын шаарында шаарына шаарчасы району район районунун районунда облусу облус облусунун облусунда айыл айылы аймагы аймак айылдык окмоту окмотунун кыштагы кыштак республикасы
  область области город города городе района районе айылный аймака село селе села деревня поселок окмоту айыльный аил аильный аймака
  city town region oblast district rayon raion aiyl ayil aimak okmotu okmotu village settlement province`
    .split(/\s+/)
    .map(fold),
);
