/** An answer as it is meant: Astro calls a page that stands below no language «not found», though it has made it. */
export const plainAnswer = (made: Response, { route }: { route: string }): Response =>
  made.status === 404 && !/^\/(?:\[|404|500)/.test(route) ? new Response(made.body, { headers: made.headers }) : made;
