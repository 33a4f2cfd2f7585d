import type { Html } from './html.ts';

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  /** Milliseconds before it is sent. */
  delay: number;
}

export function page({ markup }: Html, status = 200): Answer {
  return { ...file('text/html; charset=utf-8', markup), status };
}

export function file(type: string, body: string | Buffer): Answer {
  return { status: 200, type, body, delay: 0 };
}

export function notFound(): Answer {
  return { ...file('text/plain; charset=utf-8', 'not found'), status: 404 };
}
