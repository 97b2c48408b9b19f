interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: () => string },
  ) => { createScriptURL: (url: string) => string };
}

declare global {
  // Not in every browser.
  var trustedTypes: TrustedTypes | undefined;
}

export {};
