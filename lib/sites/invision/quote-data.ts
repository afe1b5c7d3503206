import { attr } from '../dom.ts';

/** What a post tells in JSON for those who quote it. */
export interface QuoteData {
  username: string | null;
  /** Seconds since 1970. */
  timestamp: number | null;
}

export function quoteDataOf(element: Element | null): QuoteData {
  const { username, timestamp } = parsed((element && attr(element, 'data-quotedata')) ?? '');
  return {
    username: typeof username === 'string' ? username : null,
    timestamp: typeof timestamp === 'number' && Number.isSafeInteger(timestamp) && timestamp > 0 && timestamp < 1e11 ? timestamp : null,
  };
}

function parsed(json: string): { username?: unknown; timestamp?: unknown } {
  try {
    const told: unknown = JSON.parse(json);
    return typeof told === 'object' && told !== null ? told : {};
  } catch {
    return {};
  }
}
