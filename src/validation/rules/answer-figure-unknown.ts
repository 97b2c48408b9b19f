import { nearest } from '#text/nearest.ts';
import { columnsOf, tableNames } from '#schemas/index.ts';
import { rowRule } from '../rule.ts';

/** A figure that is answered is a column of the row that the answer is about. */
export const answerFigureUnknown = rowRule('answer-figure-unknown', 'error', function* ({ dataset }) {
  for (const answer of dataset.answers) {
    const { figure, subject } = answer;
    const table = tableNames.find((name) => subject.startsWith(`${name}/`));
    if (figure === null || table === undefined || Object.hasOwn(columnsOf(table), figure)) continue;
    const suggestion = nearest(figure, Object.keys(columnsOf(table))) ?? '';
    yield { record: answer, column: 'figure', value: figure, params: { table, suggestion } };
  }
});
