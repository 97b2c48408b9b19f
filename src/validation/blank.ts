/** Whether a row holds no text at all. */
export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');
