/** Where Astro puts a page into bytes, before anybody has asked for it. */
const encoded = /body = encoder\.encode\(body\);\s*headers\.set\("Content-Length", body\.byteLength\.toString\(\)\);/;

/** The module of Astro that renders pages, without that. */
export const asText = (module: string): string => module.replace(encoded, '');

/** Lets Astro answer with the text of a page: what is written of it is not all of it (end-tags.ts), and bytes would be read back. Where Astro has changed, nothing is lost but time. */
export const textPages = () => ({
  name: 'text-pages',
  transform: {
    filter: { id: /astro\/dist\/runtime\/server\/render\/page\.js$/ },
    handler: (module: string) => ({ code: asText(module), map: null }),
  },
});
