import { measureBuild, type BuildCost, type BuildOptions } from './bench-build.ts';
import { validationCost, type ValidationCost } from './validation-bench.ts';

/** What one set of data costs: its validation beside PapaParse, and its build. */
export interface Measured extends BuildCost {
  validation: ValidationCost;
}

/** Validates and builds the data of a folder. */
export const measure = async (data: string, options: BuildOptions = {}): Promise<Measured> => ({
  validation: validationCost(data),
  ...(await measureBuild(data, options)),
});
