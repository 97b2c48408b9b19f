import { boundaryRule } from '../rule.ts';

/** The file of boundaries is TopoJSON with at least one area that has an id, in degrees. */
export const boundariesUnreadable = boundaryRule('boundaries-unreadable', 'error', function* ({ problem }) {
  if (problem !== null) yield { params: { problem } };
});
