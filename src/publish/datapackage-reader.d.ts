/** The reader of Frictionless for JavaScript, which knows version 1 of the standard and brings no types. */
declare module 'datapackage' {
  export class Package {
    static load(file: string, options: { basePath: string }): Promise<Package>;
    readonly valid: boolean;
    getResource(name: string): { read(options: { keyed: boolean; relations: boolean }): Promise<object[]> };
  }
}
