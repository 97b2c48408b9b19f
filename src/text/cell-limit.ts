/** The longest text that a cell may hold, and that cell rules look at. */
export const cellLimit = 10_000;
