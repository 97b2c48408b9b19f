import ChartColumns from './prose/ChartColumns.astro';
import CitationForms from './prose/CitationForms.astro';
import Contact from './prose/Contact.astro';
import Count from './prose/Count.astro';
import Figure from './prose/Figure.astro';
import Finding from './prose/Finding.astro';
import HearingCalendar from './prose/HearingCalendar.astro';
import In from './prose/In.astro';
import Label from './prose/Label.astro';
import Operator from './prose/Operator.astro';
import PassOn from './prose/PassOn.astro';
import PlaceSheets from './prose/PlaceSheets.astro';
import ProseLink from './prose/ProseLink.astro';
import Recipe from './prose/Recipe.astro';
import RecordLink from './prose/RecordLink.astro';
import SaidAloud from './prose/SaidAloud.astro';
import Screen from './prose/Screen.astro';
import Shape from './prose/Shape.astro';
import SourceMark from './prose/SourceMark.astro';
import Stages from './prose/Stages.astro';
import Table from './prose/Table.astro';
import Templates from './prose/Templates.astro';
import TermLink from './prose/TermLink.astro';

/** What prose may use without import: numbers, records, sources and terms come from the data, so that text and data cannot disagree. */
export const proseParts = {
  a: ProseLink,
  table: Table,
  ChartColumns,
  CitationForms,
  Contact,
  Count,
  Figure,
  Finding,
  HearingCalendar,
  In,
  Label,
  Operator,
  PassOn,
  PlaceSheets,
  Recipe,
  Record: RecordLink,
  SaidAloud,
  Screen,
  Shape,
  Source: SourceMark,
  Stages,
  Templates,
  Term: TermLink,
};
