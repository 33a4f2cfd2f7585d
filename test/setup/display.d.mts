export function ensureDisplay(): void;
