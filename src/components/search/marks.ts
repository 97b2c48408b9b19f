export function markFound() {}
