/** For tools that read TypeScript alone: what a component is. `npm run check` reads the components themselves. */
declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
